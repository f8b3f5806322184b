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

    private boolean students;

    static WayForm of(UUID way, LocalizedText text, boolean students) {
        var form = new WayForm();
        form.way = way;
        form.text = new TreeMap<>(text.texts());
        form.students = students;
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

    /// Only of a line with a way.
    public boolean isStudents() {
        return students;
    }

    public void setStudents(boolean students) {
        this.students = students;
    }

    public Map<String, String> getText() {
        return text;
    }

    public void setText(Map<String, String> text) {
        this.text = text;
    }
}
