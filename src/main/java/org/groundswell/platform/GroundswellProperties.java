package org.groundswell.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set about the installation itself.
///
/// @param baseUrl where people reach this installation; decides every absolute link and the cookies
/// @param dataDirectory where the embedded database and, by default, the key store live
/// @param trustedProxies addresses or networks of the proxies in front, whose word is taken for whose request it is;
///     none unless listed
/// @param languages installed languages, the first being the one without an address prefix
@ConfigurationProperties("groundswell")
public record GroundswellProperties(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue(".groundswell") Path dataDirectory,
        @DefaultValue({"en", "es"}) List<Locale> languages,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue Keys keys) {

    public GroundswellProperties {
        boolean https = "https".equals(baseUrl.getScheme());
        boolean local = "http".equals(baseUrl.getScheme())
                && List.of("localhost", "127.0.0.1").contains(String.valueOf(baseUrl.getHost()));
        if (!https && !local) {
            throw new IllegalArgumentException(
                    "groundswell.base-url is %s: plain http is only for localhost; use https".formatted(baseUrl));
        }
    }

    /// Whether cookies are Secure and carry the `__Host-` prefix, and browsers are told to stay on https.
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    /// Directory of wrapped keys: outside the database and outside its backups.
    public Path keyDirectory() {
        return keys.directory() != null ? keys.directory() : dataDirectory.resolve("keys");
    }

    /// Where the keys come from.
    ///
    /// @param masterKey 32 bytes as base64, for instance from the environment
    /// @param masterKeyFile a file that holds the same, for instance a mounted secret
    public record Keys(
            @Nullable Path directory,
            @Nullable String masterKey,
            @Nullable Path masterKeyFile) {}
}
