package org.groundswell.outreach;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.action.WayView;
import org.groundswell.geo.States;
import org.groundswell.platform.Choice;
import org.groundswell.platform.Languages;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Whom a message can be for: what its form lets people choose from, and the same in words.
@Component("messageChoices")
class MessageChoices {

    /// As the post office writes them; a pledge knows its state from its ZIP code.
    private static final List<String> PLACES = List.of(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH"
                            + " OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY")
                    .split(" "));

    private final ActionQueries actions;
    private final Languages languages;
    private final States states;
    private final MessageSource messages;

    MessageChoices(ActionQueries actions, Languages languages, States states, MessageSource messages) {
        this.actions = actions;
        this.languages = languages;
        this.states = states;
        this.messages = messages;
    }

    public List<Choice> actions(UUID campaignId, Locale locale) {
        return orAny(
                "outreach.whom.everybody",
                actions.inCampaign(campaignId).stream()
                        .map(line -> Choice.of(line.id().toString(), line.name().in(locale))),
                locale);
    }

    /// The ways of all actions, each with its action's name.
    public List<Choice> ways(UUID campaignId, Locale locale) {
        return views(campaignId)
                .flatMap(action -> action.ways().stream()
                        .map(way -> new Choice(
                                way.id().toString(),
                                way.text().in(locale),
                                action.name().in(locale))))
                .toList();
    }

    public List<Choice> places(Locale locale) {
        return orAny(
                "outreach.whom.anywhere",
                PLACES.stream()
                        .map(place -> Choice.of(place, states.name(place, locale)))
                        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale))),
                locale);
    }

    public List<Choice> languages(Locale locale) {
        return orAny(
                "outreach.whom.anyLanguage",
                languages.installed().stream().map(one -> Choice.of(one.getLanguage(), one.getDisplayLanguage(locale))),
                locale);
    }

    /// "Everyone who pledged for Mass strike day. Chose: strike from work. In Minnesota. Mail in Spanish."
    public String inWords(UUID campaignId, Whom whom, Locale locale) {
        List<String> said = new ArrayList<>();
        said.add(actions.inCampaign(campaignId).stream()
                .filter(line -> line.id().equals(whom.actionId()))
                .findFirst()
                .map(line -> say("outreach.whom.action", locale, line.name().in(locale)))
                .orElseGet(() -> say("outreach.whom.all", locale)));
        if (!whom.ways().isEmpty()) {
            String chosen = ways(campaignId, locale).stream()
                    .filter(way -> whom.ways().contains(UUID.fromString(way.value())))
                    .map(Choice::label)
                    .collect(Collectors.joining("; "));
            said.add(say("outreach.whom.ways", locale, chosen));
        }
        if (whom.place() != null) {
            said.add(say("outreach.whom.place", locale, states.name(whom.place(), locale)));
        }
        if (whom.language() != null) {
            said.add(say("outreach.whom.language", locale, name(whom.language(), locale)));
        }
        return String.join(" ", said);
    }

    /// @throws Refused when something was chosen that this campaign does not have
    void check(UUID campaignId, Whom whom) {
        Refused.together(
                () -> mustBe(
                        whom.actionId() == null
                                || actions.inCampaign(campaignId).stream()
                                        .map(ActionLine::id)
                                        .anyMatch(id -> id.equals(whom.actionId())),
                        "action"),
                () -> mustBe(waysOf(campaignId, whom.actionId()).containsAll(whom.ways()), "ways"),
                () -> mustBe(whom.place() == null || PLACES.contains(whom.place()), "place"),
                () -> mustBe(
                        whom.language() == null
                                || languages.byTag(whom.language()).isPresent(),
                        "language"));
    }

    private List<UUID> waysOf(UUID campaignId, @Nullable UUID actionId) {
        return views(campaignId)
                .filter(action -> actionId == null || action.id().equals(actionId))
                .flatMap(action -> action.ways().stream())
                .map(WayView::id)
                .toList();
    }

    private Stream<ActionView> views(UUID campaignId) {
        return actions.inCampaign(campaignId).stream()
                .map(line -> actions.byId(line.id()).orElse(null))
                .filter(Objects::nonNull);
    }

    private List<Choice> orAny(String anyKey, Stream<Choice> choices, Locale locale) {
        return Stream.concat(Stream.of(Choice.of("", say(anyKey, locale))), choices)
                .toList();
    }

    private static void mustBe(boolean known, String field) {
        if (!known) {
            throw new Refused(field, field.equals("ways") ? "outreach.error.ways" : "outreach.error.choice");
        }
    }

    private static String name(String tag, Locale locale) {
        return Locale.of(tag).getDisplayLanguage(locale);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
