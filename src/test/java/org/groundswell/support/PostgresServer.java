package org.groundswell.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/// The one PostgreSQL of a test run: the one named by `TEST_DATABASE_URL` (a JDBC URL whose user may create roles and
/// databases), else a container if a Docker engine answers and has or gets the image, else the embedded binaries. There
/// is always one, so no test is ever skipped for want of a database.
public final class PostgresServer {

    private static final String IMAGE = "postgres:18";
    private static final int MINUTES_TO_PULL = 3;

    private final PGSimpleDataSource superuser;

    private PostgresServer(PGSimpleDataSource superuser) {
        this.superuser = superuser;
    }

    public static PostgresServer get() {
        return Holder.SERVER;
    }

    /// A connection that may create roles and databases.
    public DataSource superuser() {
        return superuser;
    }

    /// The same on another database of this server.
    public DataSource superuser(String database) {
        PGSimpleDataSource there = new PGSimpleDataSource();
        there.setUrl(superuser.getUrl());
        there.setUser(superuser.getUser());
        there.setPassword(superuser.getPassword());
        there.setDatabaseName(database);
        return there;
    }

    /// The address of another database on this server, without a user.
    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s"
                .formatted(superuser.getServerNames()[0], superuser.getPortNumbers()[0], database);
    }

    private static PostgresServer start() {
        String given = System.getenv("TEST_DATABASE_URL");
        if (given != null && !given.isBlank()) {
            return at(given);
        }
        return dockerAnswers() ? container() : embedded();
    }

    private static PostgresServer at(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return new PostgresServer(source);
    }

    /// Testcontainers complains at length when there is no engine, and tries for minutes when the engine cannot
    /// bring the image. So it is asked only where it will find both.
    private static boolean dockerAnswers() {
        boolean mayBe = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return mayBe
                && (docker("image", "inspect", IMAGE) || docker("pull", "--quiet", IMAGE))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean docker(String... arguments) {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(MINUTES_TO_PULL, TimeUnit.MINUTES);
            if (!ended) {
                process.destroy();
            }
            return ended && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Ends with the run: Testcontainers sees to it.
    @SuppressWarnings("resource")
    private static PostgresServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer(DockerImageName.parse(IMAGE));
        container.start();
        return at("%s%suser=%s&password=%s"
                .formatted(
                        container.getJdbcUrl(),
                        container.getJdbcUrl().contains("?") ? "&" : "?",
                        container.getUsername(),
                        container.getPassword()));
    }

    /// Ends with the run: the library hooks into the shutdown.
    @SuppressWarnings("resource")
    private static PostgresServer embedded() {
        try {
            // The library leaves nothing to the disk, which is right for tests and wrong for what is measured.
            String durable = Boolean.getBoolean("groundswell.durable") ? "on" : "off";
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .setServerConfig("full_page_writes", durable)
                    .setServerConfig("max_connections", "200")
                    .start();
            return at(postgres.getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final PostgresServer SERVER = start();
    }
}
