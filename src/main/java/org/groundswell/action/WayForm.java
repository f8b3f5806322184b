package org.groundswell.action;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// One line of a form with ways or offers. A line without words is left out, which is also how one takes it out.
public class WayForm {

    /// The way it is, or the way an offer leads to; none for a new way.
    private @Nullable UUID way;

    private Map<String, String> text = new TreeMap<>();

    static WayForm of(UUID way, LocalizedText text) {
        var form = new WayForm();
        form.way = way;
        form.text = new TreeMap<>(text.texts());
        return form;
    }

    LocalizedText words() {
        return new LocalizedText(text);
    }

    public @Nullable UUID getWay() {
        return way;
    }

    public void setWay(@Nullable UUID way) {
        this.way = way;
    }

    public Map<String, String> getText() {
        return text;
    }

    public void setText(Map<String, String> text) {
        this.text = text;
    }
}
