package org.groundswell.support;

import java.util.ArrayList;
import java.util.List;

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

    /// Narrow and wide, light and dark, in each language; neighbors differ in as much as they can.
    private static final List<View> EVERY = every();

    public View inTheDark() {
        return new View(width, height, true, scripts, language);
    }

    public View withoutScripts() {
        return new View(width, height, dark, false, language);
    }

    public View withScripts() {
        return new View(width, height, dark, true, language);
    }

    public View in(String language) {
        return new View(width, height, dark, scripts, language);
    }

    /// The views in which page number `turn` of a walk is looked at: one after the other, or all (`-Pfull`).
    public static List<View> ofPage(int turn) {
        return Boolean.getBoolean("groundswell.every-view") ? EVERY : List.of(EVERY.get(turn % EVERY.size()));
    }

    private static List<View> every() {
        View narrow = new View(320, 640, false, true, "en");
        List<View> views = new ArrayList<>();
        for (View pair : List.of(narrow, narrow.inTheDark())) {
            views.add(pair);
            views.add(new View(DESK.width, DESK.height, !pair.dark, true, "es"));
            views.add(pair.in("es"));
            views.add(new View(DESK.width, DESK.height, !pair.dark, true, "en"));
        }
        return List.copyOf(views);
    }
}
