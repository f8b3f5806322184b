package org.groundswell.support;

/// How somebody looks at a page.
///
/// @param width of the window, in CSS pixels
/// @param dark whether the person asked for dark colors
/// @param scripts whether scripts run
/// @param language the browser's language, as a tag
public record View(int width, int height, boolean dark, boolean scripts, String language) {

    public static final View PHONE = new View(360, 740, false, true, "en");
    public static final View TABLET = new View(768, 1024, false, true, "en");
    public static final View DESK = new View(1280, 900, false, true, "en");

    public View inTheDark() {
        return new View(width, height, true, scripts, language);
    }

    public View withoutScripts() {
        return new View(width, height, dark, false, language);
    }

    public View in(String language) {
        return new View(width, height, dark, scripts, language);
    }
}
