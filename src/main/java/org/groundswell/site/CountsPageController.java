package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An action's public numbers, for people and for machines.
@Controller
class CountsPageController {

    private final PageAnswers pages;
    private final CountsPages counts;
    private final CountsFile file;

    CountsPageController(PageAnswers pages, CountsPages counts, CountsFile file) {
        this.pages = pages;
        this.counts = counts;
        this.file = file;
    }

    @GetMapping("/c/{campaign}/{action}/counts")
    ResponseEntity<byte[]> show(
            @PathVariable String campaign,
            @PathVariable String action,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(request, response, "site/counts", () -> counts.model(campaign, action, locale));
    }

    @GetMapping("/c/{campaign}/{action}/counts.json")
    ResponseEntity<byte[]> file(
            @PathVariable String campaign, @PathVariable String action, HttpServletRequest request) {
        return pages.file(request, "application/json", () -> file.of(campaign, action));
    }
}
