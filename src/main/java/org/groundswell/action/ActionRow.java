package org.groundswell.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// An action as it is stored, drafts included: what the workbench shows.
///
/// @param day open only in a draft
record ActionRow(
        UUID id,
        UUID campaignId,
        String slug,
        ActionKind kind,
        State state,
        LocalizedText name,
        LocalizedText ask,
        LocalizedText about,
        @Nullable LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable ZoneId zone,
        Where where,
        List<WayView> ways,
        LocalizedText exceptions,
        LocalizedText outcome,
        LocalizedText missing,
        List<OfferView> offers,
        @Nullable AskContact contact,
        List<NoticeView> news,
        @Nullable LocalDate movedFrom,
        String code,
        int version) {

    /// One statement for everything about one action; what follows is `from … where …`.
    static final String SELECT = """
            select a.id, a.campaign_id, a.slug, a.kind, a.state, a.name, a.ask, a.about, a.exceptions, a.outcome,
                a.day, a.starts, a.ends, a.zone, a.where_kind, a.places, a.link, a.contact, a.moved_from, a.version,
                a.code, a.missing,
                (select c.languages from campaign c where c.id = a.campaign_id) as languages,
                (select coalesce(jsonb_agg(jsonb_build_object(
                        'id', w.id, 'text', w.text, 'cannotStop', w.cannot_stop,
                        'students', w.students) order by w.ordinal), '[]')
                    from action_way w where w.action_id = a.id and not w.retired) as ways,
                (select coalesce(jsonb_agg(jsonb_build_object(
                        'id', o.id, 'text', o.text, 'wayId', o.way_id) order by o.ordinal), '[]')
                    from action_offer o where o.action_id = a.id) as offers,
                (select coalesce(jsonb_agg(jsonb_build_object(
                        'id', n.id, 'kind', n.kind, 'text', n.text, 'postedAt', n.posted_at)
                        order by n.posted_at desc, n.id desc), '[]')
                    from action_notice n where n.action_id = a.id) as news
            """;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<WayView>> WAYS = new TypeReference<>() {};
    private static final TypeReference<List<OfferView>> OFFERS = new TypeReference<>() {};
    private static final TypeReference<List<NoticeView>> NEWS = new TypeReference<>() {};
    private static final TypeReference<List<Place>> PLACES = new TypeReference<>() {};

    static ActionRow read(ResultSet row, int number) throws SQLException {
        return new ActionRow(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("slug"),
                ActionKind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                text(row, "name"),
                text(row, "ask"),
                text(row, "about"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                zone(row),
                where(row),
                list(row, "ways", WAYS, WayView::preferring),
                text(row, "exceptions"),
                text(row, "outcome"),
                text(row, "missing"),
                list(row, "offers", OFFERS, OfferView::preferring),
                contact(row),
                list(row, "news", NEWS, NoticeView::preferring),
                row.getObject("moved_from", LocalDate.class),
                row.getString("code"),
                row.getInt("version"));
    }

    static LocalizedText text(ResultSet row, String column) throws SQLException {
        return LocalizedText.fromJson(row.getString(column)).preferring(languages(row));
    }

    private static <T> List<T> list(
            ResultSet row, String column, TypeReference<List<T>> type, BiFunction<T, List<Locale>, T> preferring)
            throws SQLException {
        List<Locale> languages = languages(row);
        return JSON.readValue(row.getString(column), type).stream()
                .map(one -> preferring.apply(one, languages))
                .toList();
    }

    private static @Nullable AskContact contact(ResultSet row) throws SQLException {
        String contact = row.getString("contact");
        return contact == null
                ? null
                : JSON.readValue(contact, AskContact.class).preferring(languages(row));
    }

    private static List<Locale> languages(ResultSet row) throws SQLException {
        return Languages.of(row, "languages");
    }

    private static Where where(ResultSet row) throws SQLException {
        return new Where(
                Where.Kind.valueOf(row.getString("where_kind")),
                JSON.readValue(row.getString("places"), PLACES),
                row.getString("link"));
    }

    static @Nullable ZoneId zone(ResultSet row) throws SQLException {
        String id = row.getString("zone");
        return id == null ? null : ZoneId.of(id);
    }

    /// As the public and the modules above read it.
    ///
    /// @throws NullPointerException when the day is still open
    ActionView view() {
        return new ActionView(
                id,
                campaignId,
                slug,
                kind,
                state,
                name,
                ask,
                about,
                Objects.requireNonNull(day, "a draft without a day has no page yet"),
                starts,
                ends,
                zone,
                where,
                ways,
                exceptions,
                outcome,
                missing,
                offers,
                contact,
                notices(),
                cancellation(),
                movedFrom,
                code,
                version);
    }

    DraftLine line() {
        return new DraftLine(id, slug, kind, name, day);
    }

    Schedule schedule() {
        return new Schedule(day, starts, ends, zone);
    }

    /// Whether it is not public yet.
    public boolean isDraft() {
        return state == State.DRAFT;
    }

    private List<NoticeView> notices() {
        return news.stream()
                .filter(notice -> notice.kind() != NoticeView.Kind.CANCELLED)
                .toList();
    }

    private @Nullable Cancellation cancellation() {
        return news.stream()
                .filter(notice -> notice.kind() == NoticeView.Kind.CANCELLED)
                .findFirst()
                .map(notice -> new Cancellation(
                        LocalDate.ofInstant(notice.postedAt(), zone == null ? ActionChoices.USUAL_ZONE : zone),
                        notice.text()))
                .orElse(null);
    }
}
