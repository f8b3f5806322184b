package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.action.Sharing;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An action on paper: a sheet for a wall, one side, with a code to point a phone at and strips to tear off; and cards,
/// one person each.
@Controller
class PosterController {

    /// Names on a sheet; about four lines of them.
    private static final int ROOM = 16;

    private final PageAnswers pages;
    private final ActionPages actionPages;
    private final Sharing sharing;
    private final MessageSource messages;

    PosterController(PageAnswers pages, ActionPages actionPages, Sharing sharing, MessageSource messages) {
        this.pages = pages;
        this.actionPages = actionPages;
        this.sharing = sharing;
        this.messages = messages;
    }

    @GetMapping("/c/{campaign}/{action}/poster")
    ResponseEntity<byte[]> show(
            @PathVariable String campaign,
            @PathVariable String action,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answerBySource(request, response, "site/poster", code -> model(campaign, action, code, locale));
    }

    @GetMapping("/c/{campaign}/{action}/cards")
    ResponseEntity<byte[]> cards(
            @PathVariable String campaign,
            @PathVariable String action,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answerBySource(request, response, "site/cards", code -> model(campaign, action, code, locale));
    }

    private Map<String, ?> model(String campaign, String action, String code, Locale locale) {
        var model = new HashMap<String, Object>(actionPages.model(campaign, action, code, locale));
        if (model.get("page") instanceof ActionPage page) {
            model.put("names", names(page, locale));
            model.put("paper", PaperCard.of(page));
            model.put("qr", sharing.qr(page.share(), locale));
        }
        return model;
    }

    /// The partners in one line, as many as a sheet has room for.
    private String names(ActionPage page, Locale locale) {
        var names = page.partners().values().stream()
                .flatMap(List::stream)
                .map(PartnerRolls.Name::name)
                .toList();
        var shown = String.join(", ", names.subList(0, Math.min(names.size(), ROOM)));
        if (names.size() > ROOM) {
            return messages.getMessage("site.poster.more", new Object[] {shown, names.size() - ROOM}, locale);
        }
        return shown.isEmpty() ? "" : shown + ".";
    }
}
