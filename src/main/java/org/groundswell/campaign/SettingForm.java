package org.groundswell.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One setting of a campaign: its languages, its color, or how long it keeps personal data.
public class SettingForm {

    private int version;
    private List<String> languages = new ArrayList<>();
    private String first = "";
    private String accent = "";
    private String days = "";

    static SettingForm of(CampaignView campaign) {
        var form = new SettingForm();
        form.version = campaign.version();
        form.languages = campaign.languages().stream().map(Locale::getLanguage).toList();
        form.first = form.languages.getFirst();
        form.accent = campaign.accent().light();
        form.days = String.valueOf(campaign.retentionDays());
        return form;
    }

    /// The number of days; what is no whole number becomes one that no campaign accepts.
    int wholeDays() {
        String typed = days.strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
