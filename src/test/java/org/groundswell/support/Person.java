package org.groundswell.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody in front of the application, who knows pages by their words: links, buttons and labels as the message files
/// have them. Every page they come to is checked for what is true of all ([Soundness]).
public final class Person {

    /// Axe takes its time, and a page of the same parts in the same view has nothing new for it.
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private static final String PARTS =
            "[...document.querySelectorAll('body *')].map(part => part.localName + '.' + part.className).join()";

    private final Page page;
    private final Optional<Page> mirror;
    private final View view;
    private final Map<String, String> words;
    private final AtomicInteger status = new AtomicInteger();

    public Person(Browser browser, View view) {
        this.page = browser.window(view);
        this.view = view;
        this.words = Words.in(view.language());
        this.mirror = view.scripts() ? Optional.empty() : Optional.of(browser.mirror(view));
        page.onResponse(this::note);
    }

    public Page page() {
        return page;
    }

    public String language() {
        return view.language();
    }

    /// A message in this person's language.
    public String say(String key, Object... values) {
        String text = words.get(key);
        if (text == null) {
            throw new AssertionError("No message " + key);
        }
        return new MessageFormat(text, Locale.of(view.language())).format(values);
    }

    public void opens(String address) {
        status.set(0);
        page.navigate(address.startsWith("/") ? inMyLanguage(address) : address);
        check();
    }

    public void follows(String link) {
        goes(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    public void presses(String button) {
        goes(button(button));
    }

    public void signsIn(String address, String password) {
        opens("/sign-in");
        types(say("account.field.email"), address);
        types(say("account.field.password"), password);
        presses(say("account.sign-in.verb"));
    }

    public void types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /// Into the field of a question that is asked in each language.
    public void types(String question, String language, String text) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true))
                .getByLabel(say("layout.language." + language), new Locator.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    /// A box or one of several choices, by the beginning of its words.
    public void ticks(String label) {
        page.getByLabel(label).first().check();
    }

    public void unticks(String label) {
        page.getByLabel(label).first().uncheck();
    }

    public void picks(String label, String choice) {
        page.getByLabel(label).selectOption(new SelectOption().setLabel(choice));
    }

    /// Opens a folded part of the page.
    public void unfolds(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
    }

    public void sees(String... texts) {
        assertThat(text()).as("page at %s", page.url()).contains(flat(texts));
    }

    public void seesNot(String... texts) {
        assertThat(text()).as("page at %s", page.url()).doesNotContain(flat(texts));
    }

    /// The page says it twice: in the summary on top, as a link, and beside the field.
    public void isTold(String error) {
        sees(say("component.errors.head"));
        assertThat(page.getByRole(AriaRole.ALERT).first().innerText()).contains(error);
        assertThat(page.locator("form").getByText(error).count())
                .as("'%s' in the summary and beside its field", error)
                .isGreaterThanOrEqualTo(2);
    }

    public void gets(int expected) {
        assertThat(status.get()).as("status of %s", page.url()).isEqualTo(expected);
    }

    public String typed(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    /// What a link leads to, without going there.
    public String target(String link) {
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .getAttribute("href");
        assertThat(address).isNotNull();
        return address;
    }

    /// What can be read, without regard to capitals and to how lines are broken.
    private String text() {
        return flat(page.locator("body").innerText())[0];
    }

    private static String[] flat(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0\u202f]+", " "))
                .toArray(String[]::new);
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private void goes(Locator through) {
        status.set(0);
        if (view.scripts()) {
            through.click();
        } else {
            // By the keyboard: a pointer waits for a drawing that need not come where no script runs.
            through.press("Enter");
        }
        page.waitForCondition(() -> status.get() >= 200 && status.get() / 100 != 3);
        page.waitForLoadState();
        check();
    }

    private void note(Response response) {
        if (response.request().isNavigationRequest()) {
            status.set(response.status());
        }
    }

    private void check() {
        Soundness.checkWindow(page, view.language());
        if (LOOKED_AT.add(view + " " + page.evaluate(PARTS))) {
            mirror.ifPresentOrElse(copy -> Axe.assertAccessible(page, copy), () -> Axe.assertAccessible(page));
        }
    }

    private String inMyLanguage(String address) {
        return "en".equals(view.language()) ? address : "/" + view.language() + address;
    }
}
