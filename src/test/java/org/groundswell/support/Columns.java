package org.groundswell.support;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every column of every table, as whoever takes a dump reads them.
public final class Columns {

    private record Column(String table, String name, String type) {

        /// Bytes as the letters they may hide.
        String text() {
            return type.equals("bytea") ? "encode(%s, 'escape')".formatted(name) : name + "::text";
        }
    }

    private Columns() {}

    /// The columns that hold these letters somewhere.
    public static List<String> holding(JdbcClient jdbc, String needle) {
        return jdbc
                .sql("""
                        select c.table_name, c.column_name, c.data_type
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                        """)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> jdbc.sql("select exists (select from %s where position(:needle in %s) > 0)"
                                .formatted(column.table(), column.text()))
                        .param("needle", needle)
                        .query(Boolean.class)
                        .single())
                .map(column -> column.table() + "." + column.name())
                .toList();
    }
}
