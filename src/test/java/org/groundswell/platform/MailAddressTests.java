package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

    @Test
    void caseSpacesAndNormalFormMakeNoDifference() {
        assertThat(MailAddress.parse("  Ana.Ruiz@Example.ORG\u00a0").text()).isEqualTo("ana.ruiz@example.org");
        assertThat(MailAddress.parse("jose\u0301@example.org").text())
                .isEqualTo(MailAddress.parse("jos\u00e9@example.org").text());
    }

    @Test
    void dotsAndPlusStayBecauseTheyMayBeAnotherPerson() {
        assertThat(MailAddress.parse("ana.b+x@example.org").text()).isEqualTo("ana.b+x@example.org");
    }

    @Test
    void anEndingInOtherLettersIsMadeAscii() {
        assertThat(MailAddress.parse("ana@ni\u00f1os.example.org").domain()).isEqualTo("xn--nios-hqa.example.org");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, platform.address.missing",
                "'   ', platform.address.missing",
                "ana, platform.address.noAt",
                "ana@, platform.address.missing",
                "@example.org, platform.address.missing",
                "a@@example.org, platform.address.missing",
                "a b@example.org, platform.address.missing",
                "a..b@example.org, platform.address.missing",
                "ana@example, platform.address.missing",
                "ana@-x.org, platform.address.missing",
                "ana@gmail.con, platform.address.ending",
                "ana@192.168.0.1, platform.address.missing",
            })
    void badInputGetsASentence(String typed, String messageKey) {
        assertThatThrownBy(() -> MailAddress.parse(typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@example.org", "a\u0000@example.org", "<a>@example.org", "a,b@example.org"})
    void nothingThatCouldBreakAHeaderGetsThrough(String typed) {
        assertThatThrownBy(() -> MailAddress.parse(typed)).isInstanceOf(Refused.class);
    }

    /// Nothing but looking at them took a minute, or failed.
    @Test
    @Timeout(5)
    void aFormFullOfBlanksOrLettersIsNoAddressEither() {
        for (String typed : List.of(
                "a" + " ".repeat(60_000) + "b@example.org",
                "ana@" + "ü".repeat(30_000) + ".org",
                "ana@" + "ü".repeat(900) + ".org",
                "a@" + "a.".repeat(30_000) + "org")) {
            assertThatThrownBy(() -> MailAddress.parse(typed)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void tooLongIsNoAddress() {
        assertThatThrownBy(() -> MailAddress.parse("a".repeat(65) + "@example.org"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> MailAddress.parse("a@" + "b.".repeat(130) + "org"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anAddressIsNeverPrintedByAccident() {
        assertThat(MailAddress.parse("ana@example.org")).asString().doesNotContain("ana");
    }

    @ParameterizedTest
    @CsvSource({
        "gmial.com, gmail.com",
        "gmal.com, gmail.com",
        "gmaill.com, gmail.com",
        "gnail.com, gmail.com",
        "gmail.co, gmail.com",
        "hotmial.com, hotmail.com",
        "yahooo.com, yahoo.com",
    })
    void oneSlipFromACommonEndingIsAskedAbout(String domain, String meant) {
        assertThat(MailEnding.suggestion(MailAddress.parse("ana@" + domain))).contains("ana@" + meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gmail.com", "mail.com", "ymail.com", "example.org", "gmx.com", "gamil.example.org", "gmali.org"
            })
    void otherEndingsAreLeftAlone(String domain) {
        assertThat(MailEnding.suggestion(MailAddress.parse("ana@" + domain))).isEqualTo(Optional.empty());
    }
}
