package org.groundswell.action;

import java.util.Map;
import java.util.TreeMap;
import org.groundswell.platform.LocalizedText;

/// Name, ask, what there is to know, and exceptions, each in every language.
public class TextsForm {

    private int version;
    private Map<String, String> name = new TreeMap<>();
    private Map<String, String> ask = new TreeMap<>();
    private Map<String, String> about = new TreeMap<>();
    private Map<String, String> exceptions = new TreeMap<>();

    static TextsForm of(ActionRow action) {
        var form = new TextsForm();
        form.version = action.version();
        form.name = new TreeMap<>(action.name().texts());
        form.ask = new TreeMap<>(action.ask().texts());
        form.about = new TreeMap<>(action.about().texts());
        form.exceptions = new TreeMap<>(action.exceptions().texts());
        return form;
    }

    /// Name, ask and what there is to know as written, with the exceptions the action already has.
    ActionTexts textsKeeping(ActionRow action) {
        return new ActionTexts(
                new LocalizedText(name),
                new LocalizedText(ask),
                new LocalizedText(about),
                action.exceptions(),
                action.outcome());
    }

    LocalizedText exceptions() {
        return new LocalizedText(exceptions);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getName() {
        return name;
    }

    public void setName(Map<String, String> name) {
        this.name = name;
    }

    public Map<String, String> getAsk() {
        return ask;
    }

    public void setAsk(Map<String, String> ask) {
        this.ask = ask;
    }

    public Map<String, String> getAbout() {
        return about;
    }

    public void setAbout(Map<String, String> about) {
        this.about = about;
    }

    public Map<String, String> getExceptions() {
        return exceptions;
    }

    public void setExceptions(Map<String, String> exceptions) {
        this.exceptions = exceptions;
    }
}
