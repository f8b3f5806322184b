package org.groundswell.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How our mail presents itself.
///
/// @param from sender's address; its name and part before the @ say nothing about what we are
@ConfigurationProperties("groundswell.mail")
public record MailProperties(
        @DefaultValue("sign-up@localhost") String from) {}
