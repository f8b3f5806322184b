package org.groundswell.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.mail.Sending;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.MailAddress;
import org.groundswell.pledge.FilledCard;
import org.groundswell.pledge.Pledging;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// A campaign with an action and a partner that may agree on something with it.
final class SharingGround {

    static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    static final AgreementTerms TERMS = new AgreementTerms(
            true, LocalizedText.of("invite me to tenants' meetings", "invitarme a reuniones de inquilinos"), UNTIL);

    final CampaignView campaign;
    final ActionView action;
    final UUID partner;
    final UUID admin;
    final UUID lead;

    private final ApplicationContext context;
    private final Stage stage;

    SharingGround(ApplicationContext context) {
        this.context = context;
        this.stage = new Stage(context);
        this.campaign = stage.campaign();
        this.action = stage.publish(campaign);
        this.partner = stage.partner(campaign.id());
        var accounts = context.getBean(TestAccounts.class);
        this.admin = accounts.admin(campaign.id());
        this.lead = accounts.representative(partner);
    }

    Actor byAdmin() {
        return Stage.actor(Role.ADMIN, Scope.campaign(campaign.id()));
    }

    Actor byLead() {
        return lead(partner);
    }

    Actor lead(UUID of) {
        return Stage.actor(Role.REPRESENTATIVE, Scope.partner(of));
    }

    UUID anotherPartner() {
        return stage.partner(campaign.id());
    }

    UUID offered(UUID to, AgreementTerms terms) {
        UUID id = Ids.ordered();
        agreeing().offer(byAdmin(), campaign.id(), to, id, terms);
        return id;
    }

    /// In force.
    UUID agreed(UUID with, AgreementTerms terms) {
        UUID id = offered(with, terms);
        agreeing().agree(lead(with), with, id);
        return id;
    }

    /// Somebody signs up, by a partner's link or by themselves.
    ///
    /// @return the token of the link in their mail
    String signUp(String email, @Nullable UUID source) {
        Set<UUID> ways = Set.of(action.ways().getFirst().id());
        context.getBean(Pledging.class)
                .submit(action.id(), new FilledCard(ways, false, source, MailAddress.parse(email), Locale.ENGLISH));
        context.getBean(Sending.class).sendDue();
        String link = SmtpServer.lastLetterTo(email).link("/link/").orElseThrow();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    List<String> seenBy(UUID by) {
        return context.getBean(Handing.class).see(lead(by), by, campaign.id()).stream()
                .map(SharedPerson::email)
                .toList();
    }

    static String email() {
        return "person" + Ids.random() + "@example.org";
    }

    private Agreeing agreeing() {
        return context.getBean(Agreeing.class);
    }
}
