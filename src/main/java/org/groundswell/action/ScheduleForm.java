package org.groundswell.action;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// When and where. No times means all day.
public class ScheduleForm extends CopyForm {

    private static final int ROWS = 3;

    private int version;
    private String starts = "";
    private String ends = "";
    private String zone = ActionChoices.USUAL_ZONE.getId();
    private String where = Where.Kind.MANY_PLACES.name();
    private String link = "";
    private List<PlaceForm> places = rows(List.of());

    static ScheduleForm of(ActionRow action) {
        var form = new ScheduleForm();
        form.version = action.version();
        form.setDay(Typed.written(action.day()));
        form.starts = text(action.starts());
        form.ends = text(action.ends());
        form.zone = action.zone() == null ? form.zone : action.zone().getId();
        form.where = action.where().kind().name();
        form.link = text(action.where().link());
        form.places = rows(action.where().places());
        return form;
    }

    /// The schedule, with an error beside each field that cannot be read.
    ///
    /// @param today a day more than two years after it is asked about once
    Schedule schedule(BindingResult errors, LocalDate today) {
        LocalDate readDay = day(errors, today);
        LocalTime readStart = Typed.read(errors, () -> Typed.time("starts", starts));
        LocalTime readEnd = Typed.read(errors, () -> Typed.time("ends", ends));
        if (!ActionChoices.knowsZone(zone)) {
            errors.rejectValue("zone", "action.error.zone");
            return Schedule.OPEN;
        }
        boolean zoneless = starts.isBlank()
                && ends.isBlank()
                && Where.Kind.MANY_PLACES.name().equals(where);
        return new Schedule(readDay, readStart, readEnd, zoneless ? null : ZoneId.of(zone));
    }

    /// The place, with an error beside the question when nothing we know was chosen.
    Where place(BindingResult errors) {
        for (Where.Kind kind : Where.Kind.values()) {
            if (kind.name().equals(where)) {
                return switch (kind) {
                    case MANY_PLACES -> Where.MANY_PLACES;
                    case ONLINE -> Where.online(link.strip());
                    case PLACES ->
                        Where.at(written().stream().map(PlaceForm::place).toList());
                };
            }
        }
        errors.rejectValue("where", "action.error.where");
        return Where.MANY_PLACES;
    }

    /// The places with words. The empty ones go to the end first, so that an error finds its line.
    private List<PlaceForm> written() {
        places.sort(Comparator.comparing(PlaceForm::isEmpty));
        return places.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<PlaceForm> rows(List<Place> places) {
        List<PlaceForm> rows =
                new ArrayList<>(places.stream().map(PlaceForm::of).toList());
        do {
            rows.add(new PlaceForm());
        } while (rows.size() < ROWS);
        return rows;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public List<PlaceForm> getPlaces() {
        return places;
    }

    public void setPlaces(List<PlaceForm> places) {
        this.places = new ArrayList<>(places);
    }
}
