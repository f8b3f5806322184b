package org.groundswell.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A [GroundswellTest] that walks through pages in a [Browser]. Its classes end in `JourneyTests`, so that they run
/// after all others.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GroundswellTest
@ExtendWith(BrowserExtension.class)
public @interface JourneyTest {}
