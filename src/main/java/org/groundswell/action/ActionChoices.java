package org.groundswell.action;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.groundswell.platform.Choice;
import org.groundswell.platform.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What the forms of an action let people choose from, in words.
@Component("actionChoices")
class ActionChoices {

    static final ZoneId USUAL_ZONE = ZoneId.of("America/Chicago");
    private static final List<String> ZONES = List.of(
            "America/New_York",
            USUAL_ZONE.getId(),
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico");

    private final MessageSource messages;
    private final Dates dates;

    ActionChoices(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    static boolean knowsZone(String id) {
        return ZONES.contains(id);
    }

    public List<Choice> kinds(Locale locale) {
        return Arrays.stream(ActionKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        kind(kind, locale),
                        messages.getMessage("action.kind." + kind.key() + ".meaning", null, locale)))
                .toList();
    }

    public String kind(ActionKind kind, Locale locale) {
        return messages.getMessage("action.kind." + kind.key(), null, locale);
    }

    public List<Choice> zones(Locale locale) {
        return ZONES.stream()
                .map(id -> new Choice(id, dates.zone(ZoneId.of(id), locale), null))
                .toList();
    }

    public List<Choice> places(Locale locale) {
        return Arrays.stream(Where.Kind.values())
                .map(kind -> Choice.of(kind.name(), messages.getMessage("action.where." + kind, null, locale)))
                .toList();
    }

    public List<Choice> ways(ActionRow action, Locale locale) {
        return action.ways().stream()
                .map(way -> new Choice(way.id().toString(), way.text().in(locale), null))
                .toList();
    }
}
