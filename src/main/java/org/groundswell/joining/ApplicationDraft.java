package org.groundswell.joining;

import org.groundswell.coalition.PartnerKind;
import org.groundswell.coalition.PartnerProfile;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;

/// What an organization says when it asks to join.
///
/// @param decides who in it may decide, in its own words; at most 200 letters
/// @param contact name of whom to ask; at most 80 letters
public record ApplicationDraft(
        PartnerProfile profile, PartnerKind kind, String decides, String contact, MailAddress email) {

    private static final int DECIDES = 200;
    private static final int CONTACT = 80;

    /// @throws Refused in each field whose rule is broken
    public static void check(String decides, String contact) {
        Refused.together(
                () -> filled("decides", decides, DECIDES, "joining.error.decides"),
                () -> filled("contact", contact, CONTACT, "joining.error.contact"));
    }

    private static void filled(String field, String text, int longest, String missing) {
        if (text.isBlank()) {
            throw new Refused(field, missing);
        }
        if (text.length() > longest) {
            throw new Refused(field, "coalition.error.long", longest, text.length());
        }
        PartnerProfile.checkSigns(field, text);
    }
}
