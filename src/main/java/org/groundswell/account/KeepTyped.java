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

    KeepTyped(KeptForms kept) {
        this.kept = kept;
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
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() instanceof AccountSession;
        boolean onTheWayIn = !Destination.isOfWorkbench(path(request));
        if (!signedIn && !path(request).startsWith("/sign-in") && onTheWayIn) {
            redirect(request, response, path(request));
        } else if (!signedIn) {
            signInAgain(request, response);
        } else {
            kept.of(request).ifPresent(form -> kept.leave(form, request.getSession()));
            redirect(request, response, onTheWayIn ? "/organize" : "/step-up/form");
        }
    }

    /// The sign-in page, drawn right here with the typed form in it, since nothing is kept for people we do not know.
    private void signInAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(SignInController.KEPT, kept.of(request).orElse(""));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        request.getRequestDispatcher("/sign-in/again").forward(request, response);
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
