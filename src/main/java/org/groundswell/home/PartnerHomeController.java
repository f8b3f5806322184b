package org.groundswell.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.coalition.CommitmentQueries;
import org.groundswell.coalition.CommitmentRow;
import org.groundswell.coalition.CommitmentSentences;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A partner's home: what it promised, late first, and who speaks for it.
@Controller
class PartnerHomeController {

    private final PartnerQueries partners;
    private final CommitmentQueries commitments;
    private final CommitmentSentences sentences;
    private final Surroundings surroundings;

    PartnerHomeController(
            PartnerQueries partners,
            CommitmentQueries commitments,
            CommitmentSentences sentences,
            Surroundings surroundings) {
        this.partners = partners;
        this.commitments = commitments;
        this.sentences = sentences;
        this.surroundings = surroundings;
    }

    @GetMapping("/partner/{partner}")
    String home(Actor actor, @PathVariable("partner") UUID id, Locale locale, Model model) {
        LocalDate today = surroundings.today();
        model.addAttribute("partner", partners.own(actor, id));
        model.addAttribute("promises", promises(id, today, locale));
        return "home/partner";
    }

    private List<PromiseLine> promises(UUID partner, LocalDate today, Locale locale) {
        return commitments.ofPartner(partner, today).stream()
                .map(row -> new PromiseLine(
                        row,
                        sentences.say(row, locale),
                        sentences.standing(row, locale),
                        sentences.flag(row, locale),
                        row.late(today)))
                .toList();
    }

    /// A commitment as its sentence, with its state in words.
    record PromiseLine(CommitmentRow row, String sentence, String standing, String flag, boolean late) {}
}
