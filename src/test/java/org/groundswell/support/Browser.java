package org.groundswell.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/// Chromium on the application under test. A test takes it as a parameter (see [BrowserExtension]) and opens as many
/// windows as there are people in its story; they close with the test.
///
/// After each test it is checked that no page asked another host for anything, broke its own content security policy or
/// threw in a script.
public final class Browser {

    private final com.microsoft.playwright.Browser chromium;
    private final String baseUrl;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, Environment environment) {
        this.chromium = chromium;
        this.baseUrl = environment.getRequiredProperty("groundswell.base-url");
    }

    /// A window of somebody who was never here: no cookies of another window. Addresses may be given without host.
    public Page window(View view) {
        BrowserContext context = context(view);
        context.onRequest(request -> checkHost(request.url()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    /// A window for copies of pages, in which scripts can run and nothing is complained of.
    Page mirror(View view) {
        return context(view.withScripts()).newPage();
    }

    /// A window with a page already open.
    public Page at(String path, View view) {
        Page page = window(view);
        page.navigate(path);
        return page;
    }

    private BrowserContext context(View view) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(view.width(), view.height())
                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(view.scripts())
                .setLocale(view.language()));
        open.add(context);
        return context;
    }

    void close() {
        open.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    private void checkHost(String url) {
        URI address = URI.create(url);
        boolean ours = url.startsWith(baseUrl) || !address.getScheme().startsWith("http");
        if (!ours) {
            complaints.add("a request to another host: " + url);
        }
    }

    /// One browser process for the whole run.
    static final class Running implements AutoCloseable {

        private final Playwright playwright;
        final com.microsoft.playwright.Browser chromium;

        Running() {
            // Our own search comes first; Playwright's download is asked for only when it finds nothing.
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            LaunchOptions options = new LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            Chromium.find().ifPresent(options::setExecutablePath);
            chromium = playwright.chromium().launch(options);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
