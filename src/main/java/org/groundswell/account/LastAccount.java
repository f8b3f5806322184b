package org.groundswell.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.GroundswellProperties;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Remembers in the browser, sealed, whose session it had last, so that a form sent after that session ended is kept
/// for this account and for nobody else. It opens no door: only [KeptForms] asks.
@Component
class LastAccount {

    private static final SealedAt PLACE = new SealedAt("cookie", "last account", new UUID(0, 0));

    private final Vault vault;
    private final boolean secure;
    private final String name;

    LastAccount(Vault vault, GroundswellProperties properties) {
        this.vault = vault;
        this.secure = properties.secure();
        this.name = secure ? "__Host-last" : "last";
    }

    void remember(UUID account, HttpServletResponse response) {
        byte[] sealed = vault.seal(KeyScope.INSTALLATION, PLACE, account.toString());
        add(
                response,
                ResponseCookie.from(
                        name, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed)));
    }

    void forget(HttpServletResponse response) {
        add(response, ResponseCookie.from(name, "").maxAge(0));
    }

    /// Nobody when there is no such cookie, or it is not one of ours.
    Optional<UUID> of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cookie.getValue());
            return Optional.of(UUID.fromString(vault.open(KeyScope.INSTALLATION, PLACE, sealed)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.httpOnly(true)
                        .secure(secure)
                        .sameSite("Strict")
                        .path("/")
                        .build()
                        .toString());
    }
}
