package org.groundswell.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The browser itself: that its eyes are open.
@JourneyTest
class BrowserJourneyTests {

    @Test
    void signInPageIsAccessibleInEveryView(Browser browser) {
        for (View view : new View[] {View.PHONE.withoutScripts(), View.TABLET.inTheDark(), View.DESK}) {
            Page page = browser.at("/sign-in", view);

            assertThat(page.locator("h1").count()).isEqualTo(1);
            Axe.assertAccessible(page);
        }
    }

    @Test
    void axeSeesAPictureWithoutWords(Browser browser) {
        Page page = browser.window(View.DESK);
        page.setContent("<html lang=en><title>x</title><main><h1>x</h1><img src='data:,'></main>");

        assertThatThrownBy(() -> Axe.assertAccessible(page)).hasMessageContaining("image-alt");
    }
}
