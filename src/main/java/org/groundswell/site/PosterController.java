package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.action.Sharing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An action as a sheet for a wall: one side, a code to point a phone at, and strips to tear off.
@Controller
class PosterController {

    private final PageAnswers pages;
    private final ActionPages actionPages;
    private final Sharing sharing;

    PosterController(PageAnswers pages, ActionPages actionPages, Sharing sharing) {
        this.pages = pages;
        this.actionPages = actionPages;
        this.sharing = sharing;
    }

    @GetMapping("/c/{campaign}/{action}/poster")
    ResponseEntity<byte[]> show(
            @PathVariable String campaign,
            @PathVariable String action,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(request, response, "site/poster", () -> model(campaign, action, locale));
    }

    private Map<String, ?> model(String campaign, String action, Locale locale) {
        var model = new HashMap<String, Object>(actionPages.model(campaign, action, locale));
        if (model.get("page") instanceof ActionPage page) {
            model.put("qr", sharing.qr(page.share(), locale));
        }
        return model;
    }
}
