package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what somebody typed while they sign in or show their password again. It travels sealed: in the sign-in page,
/// since nothing is kept for people we do not know, or in the session. Passwords are never part of it.
@Component
class KeptForms {

    private static final Logger LOG = LoggerFactory.getLogger(KeptForms.class);
    private static final String ATTRIBUTE = "kept";
    private static final int MOST = 60 * 1024;
    private static final SealedAt PLACE = new SealedAt("session", "kept", new UUID(0, 0));
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Vault vault;

    KeptForms(Vault vault) {
        this.vault = vault;
    }

    /// The request's form, sealed; nothing if it carries none or goes nowhere that asks for a sign-in.
    Optional<String> of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!request.getMethod().equals("POST") || !Destination.isOfWorkbench(path)) {
            return Optional.empty();
        }
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.toLowerCase(Locale.ROOT).contains("password")) {
                fields.put(name, Arrays.asList(values));
            }
        });
        String sealed = seal(new KeptForm(path, fields));
        return sealed.length() > MOST ? Optional.empty() : Optional.of(sealed);
    }

    /// Leaves a form in the session until the person has shown who they are.
    void leave(String sealed, HttpSession session) {
        session.setAttribute(ATTRIBUTE, sealed);
    }

    /// The form left in the session, if there is one.
    Optional<KeptForm> left(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof String sealed ? open(sealed) : Optional.empty();
    }

    /// The form that was sealed; nothing if this is not one of ours.
    Optional<KeptForm> open(String sealed) {
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            String packed = vault.open(KeyScope.INSTALLATION, PLACE, bytes);
            return Optional.of(JSON.readValue(inflated(Base64.getDecoder().decode(packed)), KeptForm.class));
        } catch (RuntimeException e) {
            LOG.debug("A kept form that does not open");
            return Optional.empty();
        }
    }

    private String seal(KeptForm form) {
        String packed = Base64.getEncoder().encodeToString(deflated(JSON.writeValueAsString(form)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(KeyScope.INSTALLATION, PLACE, packed));
    }

    private static byte[] deflated(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(bytes)) {
            deflating.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] packed) {
        var bytes = new ByteArrayOutputStream();
        try (var inflating = new InflaterOutputStream(bytes)) {
            inflating.write(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
