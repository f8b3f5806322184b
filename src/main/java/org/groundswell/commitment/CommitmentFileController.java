package org.groundswell.commitment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The commitments of a campaign as a file, for its admins.
@Controller
@RequestMapping("/organize/{campaign}/commitments/list.csv")
class CommitmentFileController {

    private final CampaignQueries campaigns;
    private final Exporting exporting;
    private final MessageSource messages;

    CommitmentFileController(CampaignQueries campaigns, Exporting exporting, MessageSource messages) {
        this.campaigns = campaigns;
        this.exporting = exporting;
        this.messages = messages;
    }

    @GetMapping
    String closed(Actor actor, @PathVariable String campaign) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        actor.require(Role.ADMIN, Scope.campaign(view.id()));
        return "redirect:/organize/" + view.slug() + "/commitments/board";
    }

    @PostMapping
    ResponseEntity<String> export(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute(name = CommitmentFilterAdvice.FILTER, binding = false) CommitmentFilter filter,
            Locale locale) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        ExportedCommitments list = exporting.export(actor, view.id(), filter);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("commitments-" + list.stamp() + ".csv")
                                .build()
                                .toString())
                .body(list.csv(messages, locale));
    }
}
