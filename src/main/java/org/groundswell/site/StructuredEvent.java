package org.groundswell.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.action.ActionView;
import org.groundswell.action.Place;
import org.groundswell.action.State;
import org.groundswell.action.Where;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An action as schema.org's Event, for search engines and calendars that read pages.
final class StructuredEvent {

    private static final String SCHEMA = "https://schema.org/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private StructuredEvent() {}

    /// JSON in which nothing can end the element it stands in.
    static String json(ActionView action, String address, String manyPlaces, Locale locale) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("@context", "https://schema.org");
        event.put("@type", "Event");
        event.put("name", action.name().in(locale));
        event.put("description", action.ask().in(locale));
        event.put("startDate", moment(action.day(), action.starts(), action.zone()));
        event.put("endDate", moment(action.day(), action.ends(), action.zone()));
        var movedFrom = action.movedFrom();
        if (movedFrom != null) {
            event.put("previousStartDate", movedFrom.toString());
        }
        event.put("eventStatus", SCHEMA + status(action));
        event.put("eventAttendanceMode", SCHEMA + mode(action.where()));
        event.put("location", location(action.where(), address, manyPlaces));
        event.put("url", address);
        event.put("inLanguage", locale.getLanguage());
        return JSON.writeValueAsString(event).replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private static String moment(LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone) {
        return time == null || zone == null
                ? day.toString()
                : day.atTime(time).atZone(zone).toOffsetDateTime().toString();
    }

    private static String status(ActionView action) {
        if (action.state() == State.CANCELLED) {
            return "EventCancelled";
        }
        return action.movedFrom() == null ? "EventScheduled" : "EventRescheduled";
    }

    private static String mode(Where where) {
        return where.kind() == Where.Kind.ONLINE ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode";
    }

    private static Object location(Where where, String address, String manyPlaces) {
        return switch (where.kind()) {
            case ONLINE -> Map.of("@type", "VirtualLocation", "url", address);
            case MANY_PLACES -> Map.of("@type", "Place", "name", manyPlaces);
            case PLACES -> where.places().stream().map(StructuredEvent::place).toList();
        };
    }

    private static Map<String, String> place(Place place) {
        return place.address().isBlank()
                ? Map.of("@type", "Place", "name", place.name())
                : Map.of("@type", "Place", "name", place.name(), "address", place.address());
    }
}
