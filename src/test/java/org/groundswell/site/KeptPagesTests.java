package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A past action's public page, and its line on the campaign's, say what was kept.
@GroundswellTest
class KeptPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    private PosterStage stage;
    private UUID action;

    @BeforeEach
    void setTheStage() {
        stage = new PosterStage(jdbc, "kept-" + UUID.randomUUID());
        action = stage.action(
                "past", "STRIKE", LocalDate.of(2026, 2, 20), "Strike day", "Huelga", "No work.", "PUBLISHED");
        stage.counted(action, 640);
        shown("way:" + stage.firstWay(action), 210);
    }

    @Test
    void withoutAnswersThePageSaysWhatWasPledged() {
        assertThat(page("/past"))
                .contains("What was pledged", "640 people had pledged.")
                .doesNotContain("took part");
        assertThat(page("")).contains("640 pledged");
    }

    @Test
    void answersStandInThePledgesPlaceInBothLanguages() {
        shown("kept:TOOK_PART", 1240);
        shown("kept:PARTLY", 55);
        shown("kept:COULD_NOT", 90);
        shown("kept:NOT_SAID", 15);
        shown("kept:TOOK_PART:way:" + stage.firstWay(action), 140);
        jdbc.sql("update count_snapshot set value = 1500 where action_id = ? and cell = 'total'")
                .param(action)
                .update();
        jdbc.sql("""
                update action set outcome = '{"en":"The council met us.","es":"El concejo nos recibió."}' where id = ?
                """).param(action).update();

        assertThat(page("/past"))
                .contains("What was kept", "About 1,240 of about 1,400 who answered took part.")
                .contains("Of about 1,500 who had pledged, about 1,400 answered.")
                .contains(">140<", ">210<", ">90<", "What came of it", "The council met us.")
                .contains("/past/counts\">The pledges, by state and by day</a>")
                .contains("1,240 people told us they took part.")
                .doesNotContain("What was pledged");
        assertThat(page("/past", "/es"))
                .contains("Lo que se cumplió", "De unas 1,400 personas que respondieron, participaron unas 1,240.")
                .contains("Lo que se logró", "El concejo nos recibió.", "No pudieron");
        assertThat(page("/past/counts")).contains("About 1,240 people told us afterwards that they took part.");
        assertThat(page("/past/counts.json"))
                .contains("\"kept\":{\"took_part\":1240,\"partly\":55,\"could_not\":90,\"not_said\":15}");
        assertThat(page("")).contains("✔ 1,240 took part");
        assertThat(page("", "/es")).contains("✔ Participaron 1,240");
    }

    @Test
    void whileAnAnswerHasNoNumberNoSumIsSaid() {
        shown("kept:TOOK_PART", 410);
        shown("kept:PARTLY", 55);

        assertThat(page("/past"))
                .contains("About 410 people told us they took part.", "About 640 people had pledged.", "fewer than 10")
                .doesNotContain("who answered took part", "465");
        assertThat(page("/past/counts.json")).contains("\"could_not\":null");
    }

    private void shown(String cell, int value) {
        jdbc.sql("insert into count_snapshot values (?, ?, ?, ?)")
                .params(action, cell, stage.campaign, value)
                .update();
    }

    private String page(String path) {
        return page(path, "");
    }

    private String page(String path, String language) {
        var answer = web.get().uri(language + "/c/" + stage.slug + path).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
