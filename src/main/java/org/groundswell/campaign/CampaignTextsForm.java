package org.groundswell.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Title, call and story in every language; and the languages themselves when a campaign is new.
public class CampaignTextsForm {

    private int version;
    private UUID id = Ids.ordered();
    private Map<String, String> title = new TreeMap<>();
    private Map<String, String> call = new TreeMap<>();
    private Map<String, String> story = new TreeMap<>();
    private List<String> languages = new ArrayList<>();
    private String first = "";

    static CampaignTextsForm of(CampaignView campaign) {
        var form = new CampaignTextsForm();
        form.version = campaign.version();
        form.title = new TreeMap<>(campaign.title().texts());
        form.call = new TreeMap<>(campaign.call().texts());
        form.story = new TreeMap<>(campaign.story().texts());
        return form;
    }

    CampaignTexts texts() {
        return new CampaignTexts(new LocalizedText(title), new LocalizedText(call), new LocalizedText(story));
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id == null ? Ids.ordered() : id;
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public void setTitle(Map<String, String> title) {
        this.title = title;
    }

    public Map<String, String> getCall() {
        return call;
    }

    public void setCall(Map<String, String> call) {
        this.call = call;
    }

    public Map<String, String> getStory() {
        return story;
    }

    public void setStory(Map<String, String> story) {
        this.story = story;
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
}
