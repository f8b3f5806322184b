package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what somebody typed while they sign in or show their password again: in their browser's session, sealed for
/// the account that typed it, for an hour. It never comes from an address or a field, where somebody else could have
/// put it. Passwords are never part of it.
@Component
class KeptForms {

    private static final Logger LOG = LoggerFactory.getLogger(KeptForms.class);
    private static final String ATTRIBUTE = "kept";
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Vault vault;
    private final Clock clock;

    KeptForms(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// Keeps the request's form, if it carries one and goes somewhere that asks for a sign-in.
    ///
    /// @param account who typed it
    void keep(HttpServletRequest request, UUID account) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!request.getMethod().equals("POST") || !Destination.isOfWorkbench(path)) {
            return;
        }
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.toLowerCase(Locale.ROOT).contains("password")) {
                fields.put(name, Arrays.asList(values));
            }
        });
        leave(request, account, new KeptForm(path, fields, clock.instant()));
    }

    /// Leaves a form in the browser's present session.
    void leave(HttpServletRequest request, UUID account, KeptForm form) {
        byte[] sealed = vault.seal(KeyScope.INSTALLATION, place(account), JSON.writeValueAsString(form));
        request.getSession().setAttribute(ATTRIBUTE, sealed);
    }

    /// Whether some form waits, whoever's it is.
    boolean waits(HttpServletRequest request) {
        return sealed(request).isPresent();
    }

    /// The account's form, if one waits in this browser and is not too old.
    Optional<KeptForm> of(HttpServletRequest request, UUID account) {
        return sealed(request)
                .flatMap(bytes -> open(bytes, account))
                .filter(form -> clock.instant().isBefore(form.keptAt().plus(KEPT_FOR)));
    }

    void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    private static Optional<byte[]> sealed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof byte[] sealed
                ? Optional.of(sealed)
                : Optional.empty();
    }

    private Optional<KeptForm> open(byte[] sealed, UUID account) {
        try {
            return Optional.of(
                    JSON.readValue(vault.open(KeyScope.INSTALLATION, place(account), sealed), KeptForm.class));
        } catch (RuntimeException e) {
            LOG.debug("A kept form that is not this account's");
            return Optional.empty();
        }
    }

    private static SealedAt place(UUID account) {
        return new SealedAt("session", "kept", account);
    }
}
