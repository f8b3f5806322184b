package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
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
    String ask(StepUpRequired required, Actor actor, HttpServletRequest request) {
        kept.keep(request, actor.accountId());
        return "redirect:/step-up";
    }
}
