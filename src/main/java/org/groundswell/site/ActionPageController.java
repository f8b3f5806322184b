package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An action's public page.
@Controller
class ActionPageController {

    private final PageAnswers pages;
    private final ActionPages actions;

    ActionPageController(PageAnswers pages, ActionPages actions) {
        this.pages = pages;
        this.actions = actions;
    }

    @GetMapping("/c/{campaign}/{action}")
    ResponseEntity<byte[]> show(
            @PathVariable String campaign,
            @PathVariable String action,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answerBySource(
                request, response, "site/action", code -> actions.model(campaign, action, code, locale));
    }
}
