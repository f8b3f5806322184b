package org.groundswell.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Finds the browser for the journeys: one on the path, else Playwright's own, else Debian's package when we may
/// install it. Without any of them the run fails and says what to do; journeys are never skipped.
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int MINUTES_TO_INSTALL = 10;

    private Chromium() {}

    /// The program to start, or nothing when Playwright's own download is in its place and it finds that itself.
    ///
    /// @throws IllegalStateException when no browser can be had
    static Optional<Path> find() {
        Optional<Path> onPath = onPath();
        if (onPath.isPresent()) {
            return onPath;
        }
        if (downloadedByPlaywright()) {
            return Optional.empty();
        }
        if (runsAsRoot()) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        }
        return Optional.of(onPath().orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium: put chromium or google-chrome on the path and run again")));
    }

    private static Optional<Path> onPath() {
        return NAMES.stream()
                .flatMap(name -> directories().map(directory -> directory.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> directories() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of);
    }

    /// Runs Playwright's installer in a process of its own, because its main method ends the process it runs in.
    private static boolean downloadedByPlaywright() {
        return run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                process.destroy();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
