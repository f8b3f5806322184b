package org.groundswell.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Settings that differ from run to run. The port is chosen before the start, so that links in mails, the check of a
/// form's origin and the browser all speak of the same address.
class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        int port = freePort();
        Path data = temporaryDirectory();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test settings",
                        Map.of(
                                "server.port", port,
                                "groundswell.base-url", "http://localhost:" + port,
                                "groundswell.data-directory", data.toString(),
                                "groundswell.keys.directory",
                                        data.resolve("keys").toString(),
                                "groundswell.keys.master-key", masterKey(),
                                "spring.mail.host", SmtpServer.HOST,
                                "spring.mail.port", SmtpServer.port())));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("groundswell-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String masterKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
