package org.groundswell.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/// New rows of one table, copied into it on a connection of their own. What they refer to may come later.
final class Rows implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final PGCopyOutputStream out;

    /// @param database of somebody who may do without foreign keys
    Rows(DataSource database, String table) throws SQLException {
        connection = database.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy " + table + " from stdin", BUFFER);
    }

    /// @param values in the order of the columns; none of them needs escaping
    void add(@Nullable Object... values) throws IOException {
        String line = Arrays.stream(values)
                .map(value -> value == null ? "\\N" : value.toString())
                .collect(Collectors.joining("\t", "", "\n"));
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws SQLException, IOException {
        out.close();
        connection.close();
    }
}
