package org.groundswell.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// What happens to a request of somebody who is not signed in, or whose form is older than their session. Whoever asks
/// for a page signs in first and gets it then; whoever sends a form finds what they typed on the way.
@Component
class KeepTyped implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final KeptForms kept;
    private final LastAccount last;

    KeepTyped(KeptForms kept, LastAccount last) {
        this.kept = kept;
        this.last = last;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException, ServletException {
        if (changesNothing(request)) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String wanted = URLEncoder.encode(path(request) + query, StandardCharsets.UTF_8);
            redirect(request, response, "/sign-in?to=" + wanted);
        } else {
            signInAgain(request, response);
        }
    }

    /// A form token that is missing or old. Other sites were turned away before.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof AccountSession session)) {
            signInAgain(request, response);
        } else if (Destination.isOfWorkbench(path(request))) {
            kept.keep(request, session.accountId());
            redirect(request, response, "/step-up/form");
        } else {
            redirect(request, response, "/organize");
        }
    }

    /// What was typed is kept for the account that had the session which ended, and for nobody when there was none.
    private void signInAgain(HttpServletRequest request, HttpServletResponse response) {
        last.of(request).ifPresent(account -> kept.keep(request, account));
        redirect(request, response, "/sign-in?ended=");
    }

    private static boolean changesNothing(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
