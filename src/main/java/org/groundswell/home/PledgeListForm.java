package org.groundswell.home;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.pledge.PledgeFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody filters by, from the address line: whatever is no such thing filters nothing.
public class PledgeListForm {

    private String action = "";
    private String way = "";
    private String state = "";
    private String source = "";
    private String condition = "";
    private String day = "";
    private String after = "";

    PledgeFilter filter(UUID actionId) {
        return new PledgeFilter(
                actionId,
                id(way),
                state.matches("[A-Z]{2}") ? state : null,
                id(source),
                condition.isEmpty() ? null : Boolean.valueOf(condition.equals("with")),
                day());
    }

    /// The same filter, going on after a row.
    String older(String path, UUID last) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("action", action)
                .queryParam("way", way)
                .queryParam("state", state)
                .queryParam("source", source)
                .queryParam("condition", condition)
                .queryParam("day", day)
                .queryParam("after", last)
                .encode()
                .build()
                .toUriString();
    }

    @Nullable
    UUID afterId() {
        return id(after);
    }

    private @Nullable LocalDate day() {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static @Nullable UUID id(String text) {
        return Ids.parse(text).orElse(null);
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
