package org.groundswell.site;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.count.Answer;
import org.groundswell.count.CountQueries;
import org.groundswell.count.HowWeCount;
import org.groundswell.count.PublishedCount;
import org.groundswell.count.Quality;
import org.groundswell.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The numbers of an action's page for machines, always in the same order; `src/docs/counts.md` explains each.
@Component
class CountsFile {

    private final ActionQueries actions;
    private final CountQueries counts;
    private final JsonMapper json;
    private final Clock clock;

    CountsFile(ActionQueries actions, CountQueries counts, JsonMapper json, Clock clock) {
        this.actions = actions;
        this.counts = counts;
        this.json = json;
        this.clock = clock;
    }

    String of(String campaignSlug, String actionSlug) {
        var action = actions.published(campaignSlug, actionSlug).orElseThrow(NotFound::new);
        var count = counts.published(action.id());
        var file = new LinkedHashMap<String, @Nullable Object>();
        file.put("campaign", campaignSlug);
        file.put("action", actionSlug);
        file.put("date", action.day().toString());
        file.put("total", count.total().orElse(null));
        file.put("waiting", count.waiting().orElse(null));
        file.put("quality", quality(count));
        file.put("kept", kept(count));
        file.put("ways", ways(action, count));
        file.put("states", new TreeMap<>(count.states()));
        file.put("counties", counties(count));
        file.put("tips", tips(count));
        file.put("days", days(action));
        file.put(
                "counted_at",
                Optional.ofNullable(count.countedAt()).map(Instant::toString).orElse(null));
        file.put("least", HowWeCount.LEAST);
        file.put("step", HowWeCount.STEP);
        return json.writeValueAsString(file);
    }

    private static Map<String, @Nullable Integer> quality(PublishedCount count) {
        var quality = new LinkedHashMap<String, @Nullable Integer>();
        for (Quality kind : Quality.values()) {
            quality.put(kind.name().toLowerCase(Locale.ROOT), count.quality().get(kind));
        }
        return quality;
    }

    private static Map<String, @Nullable Integer> kept(PublishedCount count) {
        var kept = new LinkedHashMap<String, @Nullable Integer>();
        for (Answer answer : Answer.values()) {
            kept.put(
                    answer.name().toLowerCase(Locale.ROOT),
                    count.kept().answers().get(answer));
        }
        return kept;
    }

    private static List<?> ways(ActionView action, PublishedCount count) {
        return action.ways().stream()
                .map(way -> {
                    var entry = new LinkedHashMap<String, @Nullable Object>();
                    entry.put("id", way.id());
                    entry.put("name", way.text());
                    entry.put("people", count.ways().get(way.id()));
                    return entry;
                })
                .toList();
    }

    private static Map<String, Integer> counties(PublishedCount count) {
        var counties = new TreeMap<String, Integer>();
        count.counties().forEach((place, people) -> counties.put(place.county(), people));
        return counties;
    }

    private static List<?> tips(PublishedCount count) {
        return TipLine.inOrder(count.tips()).stream()
                .map(tip -> {
                    var entry = new LinkedHashMap<String, @Nullable Object>();
                    entry.put("state", orNull(tip.getKey().state()));
                    entry.put("county", orNull(tip.getKey().county()));
                    entry.put("more", tip.getValue().more());
                    entry.put("bring", tip.getValue().bring());
                    return entry;
                })
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<?> days(ActionView action) {
        var days = new ArrayList<Map<String, @Nullable Object>>();
        for (DayMove move : DayMove.of(action, counts, clock)) {
            var day = new LinkedHashMap<String, @Nullable Object>();
            day.put("date", move.day().toString());
            day.put("total", move.total());
            days.add(day);
        }
        return days;
    }
}
