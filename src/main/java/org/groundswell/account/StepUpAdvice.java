package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.groundswell.platform.StepUpRequired;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Turns "a recent factor is required" into the page that asks for it, keeping what was typed.
@ControllerAdvice
class StepUpAdvice {

    private final KeptForms kept;

    StepUpAdvice(KeptForms kept) {
        this.kept = kept;
    }

    @ExceptionHandler
    String ask(StepUpRequired required, HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            kept.of(request).ifPresent(form -> kept.leave(form, request.getSession()));
            return "redirect:/step-up";
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return "redirect:/step-up?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
