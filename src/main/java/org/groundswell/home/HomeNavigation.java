package org.groundswell.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.account.Actor;
import org.groundswell.account.Actors;
import org.groundswell.account.Grant;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.commitment.CommitmentCounts;
import org.groundswell.endorsement.EndorsementQueries;
import org.groundswell.joining.ApplicationQueries;
import org.groundswell.platform.Navigation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UrlPathHelper;

/// The rail and the scope line: which campaign or partner the address is about, and what the actor is there.
@Component
class HomeNavigation implements Navigation {

    private static final Pattern CAMPAIGN = Pattern.compile("/organize/([a-z0-9-]+)(/.*)?");
    private static final Pattern PARTNER = Pattern.compile("/partner/([0-9a-f-]{36})(/.*)?");
    private static final String CHOOSE = "/organize?choose=true";

    private final Actors actors;
    private final CampaignQueries campaigns;
    private final PartnerQueries partners;
    private final CommitmentCounts commitments;
    private final ApplicationQueries applications;
    private final EndorsementQueries endorsements;
    private final MessageSource messages;

    HomeNavigation(
            Actors actors,
            CampaignQueries campaigns,
            PartnerQueries partners,
            CommitmentCounts commitments,
            ApplicationQueries applications,
            EndorsementQueries endorsements,
            MessageSource messages) {
        this.actors = actors;
        this.campaigns = campaigns;
        this.partners = partners;
        this.commitments = commitments;
        this.applications = applications;
        this.endorsements = endorsements;
        this.messages = messages;
    }

    @Override
    public @Nullable Rail rail(HttpServletRequest request) {
        return actors.of(request)
                .map(actor -> rail(actor, UrlPathHelper.defaultInstance.getPathWithinApplication(request)))
                .orElse(null);
    }

    private Rail rail(Actor actor, String path) {
        Matcher campaign = CAMPAIGN.matcher(path);
        if (campaign.matches()) {
            Optional<CampaignView> view = campaigns
                    .bySlug(campaign.group(1))
                    .filter(found -> actor.may(Role.ORGANIZER, Scope.campaign(found.id())));
            if (view.isPresent()) {
                return campaignRail(actor, view.get());
            }
        }
        Matcher partner = PARTNER.matcher(path);
        if (partner.matches() && actor.may(Role.REPRESENTATIVE, Scope.partner(UUID.fromString(partner.group(1))))) {
            return partnerRail(UUID.fromString(partner.group(1)));
        }
        return onlyPlace(actor)
                .orElseGet(() -> new Rail("Groundswell", role(actor, Scope.INSTALLATION), CHOOSE, general(actor)));
    }

    /// Whoever works in one place only is always there, also on the page of their account.
    private Optional<Rail> onlyPlace(Actor actor) {
        List<Scope> places =
                actor.grants().stream().map(Grant::scope).distinct().toList();
        if (places.size() != 1) {
            return Optional.empty();
        }
        Scope only = places.getFirst();
        return switch (only.kind()) {
            case INSTALLATION -> Optional.empty();
            case CAMPAIGN -> campaigns.byId(only.id()).map(campaign -> campaignRail(actor, campaign));
            case PARTNER -> Optional.of(partnerRail(only.id()));
        };
    }

    private Rail campaignRail(Actor actor, CampaignView campaign) {
        Scope scope = Scope.campaign(campaign.id());
        String base = "/organize/" + campaign.slug();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("today", base, 0));
        entries.add(new Entry("actions", base + "/actions", 0));
        entries.add(new Entry("pledges", base + "/pledges", 0));
        entries.add(new Entry("messages", base + "/messages", 0));
        boolean admin = actor.may(Role.ADMIN, scope);
        entries.add(new Entry("partners", base + "/partners", admin ? asking(campaign.id()) : 0));
        if (admin) {
            int waiting = commitments.waiting(campaign.id()).count();
            entries.add(new Entry("commitments", base + "/commitments", waiting));
            entries.add(new Entry("team", base + "/team", 0));
        }
        entries.add(new Entry("settings", base + "/settings", 0));
        entries.addAll(general(actor));
        return new Rail(campaign.title().in(locale()), role(actor, scope), CHOOSE, entries);
    }

    /// Who waits to join, and what waits to be endorsed.
    private int asking(UUID campaignId) {
        return applications.waiting(campaignId).size() + endorsements.waiting(campaignId);
    }

    private Rail partnerRail(UUID partner) {
        var entries = List.of(
                new Entry("today", "/partner/" + partner, 0),
                new Entry("settings", "/partner/" + partner + "/profile", 0),
                new Entry("account", "/account", 0));
        String name = partners.byId(partner).map(line -> line.name()).orElse("");
        boolean member = !partners.campaignsOf(partner).isEmpty();
        return new Rail(name, say(member ? "home.scope.member" : "home.scope.partner"), CHOOSE, entries);
    }

    private static List<Entry> general(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.may(Role.OWNER, Scope.INSTALLATION)) {
            entries.add(new Entry("accounts", "/organize/accounts", 0));
        }
        entries.add(new Entry("account", "/account", 0));
        return entries;
    }

    private @Nullable String role(Actor actor, Scope scope) {
        return Desk.roleIn(actor, scope)
                .map(role -> messages.getMessage("home.scope.role", new Object[] {say(role)}, locale()))
                .orElse(null);
    }

    private String say(Role role) {
        return say("account.as." + role.name().toLowerCase(Locale.ROOT));
    }

    private String say(String key) {
        return messages.getMessage(key, null, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
