/// The public pages: composed of what the modules below own, drawn once per change and served from memory.
/// It decides nothing and keeps nothing but a number that says when pages are to be drawn anew.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "pledge",
            "endorsement",
            "joining",
            "coalition",
            "action",
            "people",
            "campaign",
            "geo",
            "count"
        })
package org.groundswell.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
