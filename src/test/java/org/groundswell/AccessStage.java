package org.groundswell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.groundswell.AccessMatrix.Who;
import org.groundswell.account.Grant;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionChanging;
import org.groundswell.action.ActionPublishing;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.outreach.Composing;
import org.groundswell.outreach.Whom;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.support.Stage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The people of the access matrix, and real things for the places in an address. What a request may use up is made
/// anew for each.
final class AccessStage {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)[^}]*}");
    private static final Pattern NOT_CONFIRMED = Pattern.compile("/link/\\{token}(/confirmation|/refusal)?");

    private final ApplicationContext context;
    private final Stage stage;
    private final TestAccounts accounts;
    private final CampaignView campaign;
    private final ActionView action;
    private final Map<Who, UUID> people = new EnumMap<>(Who.class);
    private final Map<String, String> lasting = new HashMap<>();

    AccessStage(ApplicationContext context) {
        this.context = context;
        this.stage = new Stage(context);
        this.accounts = context.getBean(TestAccounts.class);
        this.campaign = stage.campaign();
        this.action = stage.publish(campaign);
        UUID partner = stage.partner(campaign.id());
        lasting.put("campaign", campaign.slug());
        lasting.put("action", action.slug());
        lasting.put("code", action.code());
        lasting.put("partner", partner.toString());
        lasting.put("id", stage.commitment(partner, action).toString());
        lasting.put("answer", "agreement");
        lasting.put("page", "1");
        invitePeople(partner);
    }

    /// Nothing for somebody who is not signed in.
    Optional<UUID> account(Who who) {
        return Optional.ofNullable(people.get(who));
    }

    /// The pattern with things that exist in its places.
    String path(String pattern) {
        // Behind a link, which of its pledges is said in the query.
        String query = pattern.startsWith("/link/{token}/") ? "?action=" + action.id() : "";
        return filled(pattern, place -> thing(pattern, place)) + query;
    }

    /// The pattern with things that nobody has.
    String emptyPath(String pattern) {
        return filled(pattern, place -> switch (place) {
            case "campaign", "action", "token" -> "no-such-" + place;
            case "answer" -> thing(pattern, place);
            default -> Ids.random().toString();
        });
    }

    private void invitePeople(UUID partner) {
        UUID elsewhere = stage.campaign().id();
        people.put(
                Who.OUTSIDER,
                accounts.with(
                        new Grant(Role.ADMIN, Scope.campaign(elsewhere)),
                        new Grant(Role.REPRESENTATIVE, Scope.partner(stage.partner(elsewhere)))));
        people.put(Who.REPRESENTATIVE, accounts.representative(partner));
        people.put(Who.ORGANIZER, accounts.organizer(campaign.id()));
        people.put(Who.ADMIN, accounts.admin(campaign.id()));
        people.put(Who.OWNER, accounts.owner());
    }

    private String thing(String pattern, String place) {
        Supplier<String> made = switch (place) {
            case "token" -> () -> token(pattern);
            case "news" -> this::news;
            case "message" -> this::message;
            case "application" ->
                () -> stage.applied(campaign.id(), "Access " + Ids.random()).toString();
            case "endorsement" -> this::endorsement;
            case "partner" -> pattern.startsWith("/c/") ? this::listedPartner : () -> kept(place);
            case "id" ->
                pattern.contains("/accounts/") || pattern.contains("/invitations/")
                        ? () -> ofAccounts(pattern)
                        : () -> kept(place);
            default -> () -> kept(place);
        };
        return made.get();
    }

    /// The partner may have left by one of the rows before.
    private String endorsement() {
        UUID partner = UUID.fromString(kept("partner"));
        context.getBean(JdbcClient.class)
                .sql("update participation set state = 'MEMBER' where partner_id = ?")
                .param(partner)
                .update();
        return stage.endorsement(campaign.id(), partner).toString();
    }

    /// One of its own, since the rows about listings change the other.
    private String listedPartner() {
        UUID partner = stage.partner(campaign.id());
        context.getBean(JdbcClient.class)
                .sql("update participation set listed = true where partner_id = ?")
                .param(partner)
                .update();
        return partner.toString();
    }

    private String kept(String place) {
        return Optional.ofNullable(lasting.get(place))
                .orElseThrow(() -> new AssertionError("Nothing is made for {%s}".formatted(place)));
    }

    private String token(String pattern) {
        if (pattern.startsWith("/invitations/")) {
            return accounts.invite(inviter(), organizer()).token();
        }
        if (pattern.startsWith("/preview/")) {
            return context.getBean(ActionPublishing.class).preview(Stage.organizer(campaign.id()), action.id());
        }
        if (pattern.startsWith("/joining/")) {
            return stage.application(campaign.id(), "Access " + Ids.random());
        }
        // What the console prints is in SetupTests and NewPasswordTests.
        return pattern.startsWith("/setup/") || pattern.startsWith("/sign-in/new-password/")
                ? "nothing"
                : link(!NOT_CONFIRMED.matcher(pattern).matches());
    }

    private String link(boolean confirmed) {
        String email = "access-%s@example.org".formatted(Ids.random());
        return confirmed ? stage.pledge(action, email) : stage.signUp(action, email);
    }

    private String ofAccounts(String pattern) {
        if (pattern.contains("/invitations/")) {
            Grant role = pattern.contains("{partner}")
                    ? new Grant(Role.REPRESENTATIVE, Scope.partner(UUID.fromString(kept("partner"))))
                    : organizer();
            return accounts.invite(inviter(), role).id().toString();
        }
        return context.getBean(JdbcClient.class)
                .sql("select id from account_grant where account_id = ?")
                .param(accounts.organizer(campaign.id()))
                .query(UUID.class)
                .single()
                .toString();
    }

    private UUID inviter() {
        return account(Who.OWNER).orElseThrow();
    }

    private Grant organizer() {
        return new Grant(Role.ORGANIZER, Scope.campaign(campaign.id()));
    }

    private String news() {
        UUID id = Ids.random();
        context.getBean(ActionChanging.class)
                .post(
                        Stage.organizer(campaign.id()),
                        action.id(),
                        stage.version(action.id()),
                        id,
                        LocalizedText.of("Bring water.", "Traiga agua."));
        return id.toString();
    }

    private String message() {
        UUID id = Ids.ordered();
        context.getBean(Composing.class)
                .draft(
                        Stage.organizer(campaign.id()),
                        campaign.id(),
                        id,
                        LocalizedText.of("Bring water.", "Traiga agua."),
                        new Whom(null, List.of(), "WY", null));
        return id.toString();
    }

    private static String filled(String pattern, java.util.function.UnaryOperator<String> things) {
        return PLACE.matcher(pattern.replace("/**", "/nothing")).replaceAll(place -> things.apply(place.group(1)));
    }
}
