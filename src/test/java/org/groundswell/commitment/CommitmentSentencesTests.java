package org.groundswell.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.support.GroundswellTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@GroundswellTest
class CommitmentSentencesTests {

    private static final Locale ES = Locale.forLanguageTag("es");
    private static final LocalizedText MAY_DAY = LocalizedText.of("May Day", "Primero de Mayo");

    @Autowired
    CommitmentSentences sentences;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            TURN_OUT     |500  |will bring 500 people for                        |va a llevar 500 personas para
            TURN_OUT     |1    |will bring 1 person for                          |va a llevar 1 persona para
            STRIKE       |     |will take part in the strike for                 |va a participar en la huelga para
            STRIKE       |1    |will go on strike with 1 person for              |va a ir a la huelga con 1 persona para
            STRIKE       |40   |will go on strike with 40 people for             |va a ir a la huelga con 40 personas para
            STAY_AWAY    |     |will take part in the stay-away for              |va a participar en el paro para
            STAY_AWAY    |1    |will stay away from work with 1 person for       |va a sumarse al paro con 1 persona para
            STAY_AWAY    |40   |will stay away from work with 40 people for      |va a sumarse al paro con 40 personas para
            STRIKE_VOTE  |     |will hold a strike vote for                      |va a votar sobre la huelga para
            CLOSE        |     |will close for the day for                       |va a cerrar por el día para
            HOST         |1    |will host 1 event for                            |va a organizar 1 evento para
            HOST         |3    |will host 3 events for                           |va a organizar 3 eventos para
            MARSHALS     |1    |will bring 1 marshal for                         |va a llevar 1 persona al equipo de seguridad para
            MARSHALS     |40   |will bring 40 marshals for                       |va a llevar 40 personas al equipo de seguridad para
            MEDICS       |1    |will bring 1 medic for                           |va a llevar 1 persona de primeros auxilios para
            MEDICS       |4    |will bring 4 medics for                          |va a llevar 4 personas de primeros auxilios para
            INTERPRETERS |1    |will bring 1 interpreter for                     |va a llevar 1 intérprete para
            INTERPRETERS |6    |will bring 6 interpreters for                    |va a llevar 6 intérpretes para
            DRIVERS      |1    |will bring 1 driver for                          |va a llevar 1 persona que maneja para
            DRIVERS      |6    |will bring 6 drivers for                         |va a llevar 6 personas que manejan para
            CHILDCARE    |1    |will bring 1 person for childcare for            |va a llevar 1 persona que cuide niños para
            CHILDCARE    |6    |will bring 6 people for childcare for            |va a llevar 6 personas que cuiden niños para
            HALL         |     |will open a hall for                             |va a abrir un salón para
            HALL         |1    |will open a hall for 1 person for                |va a abrir un salón para 1 persona para
            HALL         |300  |will open a hall for 300 people for              |va a abrir un salón para 300 personas para
            SOUND        |     |will bring the sound system for                  |va a llevar el equipo de sonido para
            PRINT        |1    |will print 1 leaflet for                         |va a imprimir 1 volante para
            PRINT        |500  |will print 500 leaflets for                      |va a imprimir 500 volantes para
            TRANSLATE    |     |will translate the texts for                     |va a traducir los textos para
            FUND         |1    |will give 1 dollar for                           |va a dar 1 dólar para
            FUND         |500  |will give 500 dollars for                        |va a dar 500 dólares para
            SPEAK        |     |will send a speaker for                          |va a mandar a una persona que hable en
            TRAIN        |1    |will train 1 person for                          |va a capacitar a 1 persona para
            TRAIN        |60   |will train 60 people for                         |va a capacitar a 60 personas para
            PUBLICIZE    |     |will spread the word for                         |va a correr la voz sobre
            """)
    void eachKindHasOneSentenceInBothLanguages(
            CommitmentKind kind, @Nullable Integer quantity, String english, String spanish) {
        var promise = new Promise(kind, quantity, Ids.ordered(), LocalDate.of(2026, 4, 24));

        assertThat(sentences.say("Paper Crane Tenants", promise, MAY_DAY, Locale.ENGLISH))
                .isEqualTo("Paper Crane Tenants " + english + " May Day by April 24.");
        assertThat(sentences.say("Paper Crane Tenants", promise, MAY_DAY, ES))
                .isEqualTo("Paper Crane Tenants " + spanish + " «Primero de Mayo» a más tardar el 24 de abril.");
    }

    @Test
    void aNameIsTakenAsItIsWritten() {
        var promise = new Promise(CommitmentKind.SOUND, null, Ids.ordered(), LocalDate.of(2026, 4, 24));

        assertThat(sentences.say("O'Reilly {0} & Sons", promise, MAY_DAY, Locale.ENGLISH))
                .isEqualTo("O'Reilly {0} & Sons will bring the sound system for May Day by April 24.");
    }

    @Test
    void theHeadUnderlinesTheQuantityAndNothingElse() {
        CommitmentRow row = row("Local 12 <b>", CommitmentKind.MARSHALS, 1500);

        assertThat(sentences.head(row, Locale.ENGLISH))
                .isEqualTo(
                        "Local 12 &lt;b&gt; will bring <strong>1,500 marshals</strong> for May 1 &amp; 2 by April 24.");
        assertThat(sentences.head(row, ES))
                .isEqualTo("Local 12 &lt;b&gt; va a llevar <strong>1,500 personas</strong> al equipo de seguridad para"
                        + " «1 y 2 de mayo» a más tardar el 24 de abril.");
        assertThat(sentences.head(row("Local 12", CommitmentKind.SOUND, null), Locale.ENGLISH))
                .doesNotContain("<strong>");
    }

    private static CommitmentRow row(String partner, CommitmentKind kind, @Nullable Integer quantity) {
        return new CommitmentRow(
                Ids.ordered(),
                Ids.ordered(),
                partner,
                Ids.ordered(),
                new Promise(kind, quantity, Ids.ordered(), LocalDate.of(2026, 4, 24)),
                LocalizedText.of("May 1 & 2", "1 y 2 de mayo"),
                LocalDate.of(2026, 5, 1),
                false,
                CommitmentState.AGREED,
                java.time.Instant.EPOCH,
                LocalizedText.EMPTY,
                null,
                null,
                false,
                null,
                0);
    }

    @ParameterizedTest
    @MethodSource("kindsAndStates")
    void everyWordIsThereInBothLanguages(String key) {
        assertThat(messages.getMessage(key, null, Locale.ENGLISH)).isNotBlank();
        assertThat(messages.getMessage(key, null, ES)).isNotBlank();
    }

    static Stream<Arguments> kindsAndStates() {
        return Stream.of(
                        Stream.of(CommitmentKind.values()).map(CommitmentKind::messageKey),
                        Stream.of(CommitmentState.values()).map(CommitmentState::messageKey))
                .flatMap(keys -> keys)
                .map(Arguments::of);
    }

    @Test
    void theDayOfTheActionIsSaidInTheReadersLanguage() {
        Object[] day = {LocalDate.of(2026, 5, 1)};

        assertThat(messages.getMessage("commitment.error.due.after", day, Locale.ENGLISH))
                .isEqualTo("The due date is after the action (Friday, May 1, 2026).");
        assertThat(messages.getMessage("commitment.error.due.after", day, ES))
                .isEqualTo("La fecha límite es después de la acción (viernes, 1 de mayo de 2026).");
    }
}
