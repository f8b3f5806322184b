package org.groundswell.action;

/// The part of an address that names a draft.
public class AddressForm {

    private int version;
    private String slug = "";

    static AddressForm of(ActionRow action) {
        var form = new AddressForm();
        form.version = action.version();
        form.slug = action.slug();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
