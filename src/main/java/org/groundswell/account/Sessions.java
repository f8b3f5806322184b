package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The sessions of accounts: begun with a factor, listed without a word about the device, ended from anywhere.
@Component
class Sessions {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final FindByIndexNameSessionRepository<? extends Session> store;
    private final CsrfTokenRepository tokens;
    private final JdbcClient jdbc;
    private final LastAccount last;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> store,
            CsrfTokenRepository tokens,
            JdbcClient jdbc,
            LastAccount last) {
        this.store = store;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.last = last;
    }

    /// Makes this the browser's session from now on; whatever it had before is gone.
    void begin(AccountSession session, HttpServletRequest request, HttpServletResponse response) {
        drop(request);
        request.getSession();
        last.remember(session.accountId(), response);
        goOn(session, request, response);
    }

    /// The browser's session goes on under a new id and with a new form token: after each factor.
    void goOn(AccountSession session, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        tokens.saveToken(null, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(session);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /// Forgets the browser's session, whoever's it is.
    void end(HttpServletRequest request, HttpServletResponse response) {
        drop(request);
        last.forget(response);
    }

    /// The account's open sessions, newest first.
    ///
    /// @param current id of the session that asks
    List<SessionRow> of(UUID account, String current) {
        return store.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> owner(session) != null)
                .map(session -> row(session, current))
                .sorted((one, other) -> other.since().compareTo(one.since()))
                .toList();
    }

    /// Ends the one of the account's sessions that the list calls by this name, in the caller's transaction.
    ///
    /// @return whether there was such a one
    boolean endOne(UUID account, String name) {
        return store.findByPrincipalName(account.toString()).keySet().stream()
                        .filter(id -> name(id).equals(name))
                        .mapToInt(id -> jdbc.sql("delete from spring_session where session_id = :id")
                                .param("id", id)
                                .update())
                        .sum()
                > 0;
    }

    /// Ends all sessions of an account, in the caller's transaction.
    void endAll(UUID account) {
        jdbc.sql("delete from spring_session where principal_name = :account")
                .param("account", account.toString())
                .update();
    }

    /// Ends all but one.
    void endOthers(UUID account, String current) {
        jdbc.sql("delete from spring_session where principal_name = :account and session_id <> :current")
                .param("account", account.toString())
                .param("current", current)
                .update();
    }

    private static void drop(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static SessionRow row(Session session, String current) {
        AccountSession owner = java.util.Objects.requireNonNull(owner(session));
        return new SessionRow(
                name(session.getId()), owner.signedInAt(), session.getId().equals(current));
    }

    private static @org.jspecify.annotations.Nullable AccountSession owner(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null && context.getAuthentication() instanceof AccountSession owner ? owner : null;
    }

    /// A session's id is a secret, also from its own page.
    private static String name(String id) {
        return HexFormat.of().formatHex(Tokens.hash(id), 0, 8);
    }
}
