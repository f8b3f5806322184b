package org.groundswell.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Confirmed pledges as organizers may look through them, newest day first; within a day in no order that means
/// anything. Ask who is asking first.
@Component
public class PledgeListQueries {

    /// More than so many are not counted: "10,000+".
    public static final int MOST_COUNTED = 10_000;

    public static final int PAGE = 50;

    private static final String COLUMNS = """
            select p.id, p.action_id, p.day, p.place_state, p.place_county, p.minimum, p.source,
                array(select way_id from pledge_way where pledge_id = p.id) as ways
            from pledge p
            """;

    private final JdbcClient jdbc;

    PledgeListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many fit, up to one more than [#MOST_COUNTED].
    public int number(PledgeFilter filter) {
        String sql = "select count(*) from (select from pledge p " + where(filter) + " limit :most) found";
        return given(jdbc.sql(sql), filter)
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /// @param after id of the last row of the page before; an unknown one begins at the top
    /// @return one more than [#PAGE] where there is another page
    public List<PledgeRow> rows(PledgeFilter filter, @Nullable UUID after) {
        LocalDate day = after == null ? null : day(filter.actionId(), after);
        String sql = COLUMNS + where(filter) + (day == null ? "" : " and (p.day, p.id) < (:afterDay, :after)")
                + " order by p.day desc, p.id desc limit :most";
        StatementSpec statement = given(jdbc.sql(sql), filter).param("most", PAGE + 1);
        if (day != null) {
            statement.param("afterDay", day).param("after", after);
        }
        return statement.query(PledgeListQueries::row).list();
    }

    /// The confirmed pledges of one person.
    List<PledgeRow> of(UUID personId) {
        return jdbc.sql(COLUMNS + "where p.person_id = :person and p.state = 'CONFIRMED' order by p.day desc, p.id")
                .param("person", personId)
                .query(PledgeListQueries::row)
                .list();
    }

    private @Nullable LocalDate day(UUID actionId, UUID id) {
        return jdbc.sql("select day from pledge where id = :id and action_id = :action")
                .param("id", id)
                .param("action", actionId)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /// Only what is asked for is in the statement, so that each has the index that fits it.
    private static String where(PledgeFilter filter) {
        var where = new StringBuilder("where p.action_id = :action and p.state = 'CONFIRMED'");
        if (filter.way() != null) {
            where.append(" and exists (select from pledge_way w where w.pledge_id = p.id and w.way_id = :way)");
        }
        if (filter.state() != null) {
            where.append(" and p.place_state = :state and p.place_state <> ''");
        }
        if (filter.source() != null) {
            where.append(" and p.source = :source");
        }
        if (filter.conditional() != null) {
            where.append(filter.conditional() ? " and p.minimum is not null" : " and p.minimum is null");
        }
        if (filter.day() != null) {
            where.append(" and p.day = :day");
        }
        return where.toString();
    }

    private static StatementSpec given(StatementSpec statement, PledgeFilter filter) {
        return statement
                .param("action", filter.actionId())
                .param("way", filter.way())
                .param("state", filter.state())
                .param("source", filter.source())
                .param("day", filter.day());
    }

    private static PledgeRow row(ResultSet row, int number) throws SQLException {
        return new PledgeRow(
                row.getObject("id", UUID.class),
                row.getObject("action_id", UUID.class),
                row.getObject("day", LocalDate.class),
                Pledges.ways(row.getArray("ways")),
                row.getString("place_state"),
                row.getString("place_county"),
                row.getObject("minimum", Integer.class),
                row.getObject("source", UUID.class));
    }
}
