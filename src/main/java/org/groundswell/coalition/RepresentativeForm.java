package org.groundswell.coalition;

import java.util.Locale;

/// Whom to ask to speak for a partner, and in which language.
public class RepresentativeForm {

    private String representative = "";
    private String language = "";

    public static RepresentativeForm in(Locale language) {
        var form = new RepresentativeForm();
        form.language = language.getLanguage();
        return form;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
