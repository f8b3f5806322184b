package org.groundswell.coalition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.groundswell.platform.LocalizedText;

/// The fields of a partner's profile.
class PartnerProfileForm {

    private int version;
    private String name = "";
    private String kind = "";
    private Map<String, String> about = new LinkedHashMap<>();
    private String website = "";
    private String contact = "";

    static PartnerProfileForm of(PartnerPage page) {
        var form = new PartnerProfileForm();
        form.version = page.version();
        form.name = page.name();
        form.kind = page.kind().name();
        form.about = new LinkedHashMap<>(page.about().texts());
        form.website = page.website() == null ? "" : page.website();
        form.contact = page.contact();
        return form;
    }

    PartnerProfile profile() {
        String address = website.strip();
        return new PartnerProfile(name.strip(), new LocalizedText(about), address.isEmpty() ? null : address);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Map<String, String> getAbout() {
        return about;
    }

    public void setAbout(Map<String, String> about) {
        this.about = about;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
