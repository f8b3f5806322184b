package org.groundswell.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every state with every verb. The table is written down a second time on purpose, as people drew it.
class CommitmentStateTests {

    private static final String TABLE = """
                       CHANGE        PROPOSE   AGREE   DECLINE   ASK            REOPEN    NOTE    KEEP  KEEP_PARTLY  FAIL      WITHDRAW
            DRAFT          DRAFT         PROPOSED  -       -         -              -         -       -     -            -         WITHDRAWN
            PROPOSED       PROPOSED      -         AGREED  DECLINED  CHANGES_ASKED  -         -       -     -            -         WITHDRAWN
            CHANGES_ASKED  CHANGES_ASKED PROPOSED  -       -         -              PROPOSED  -       -     -            -         WITHDRAWN
            AGREED         PROPOSED      -         -       -         -              PROPOSED  AGREED  KEPT  PARTLY_KEPT  NOT_KEPT  WITHDRAWN
            DECLINED       -             -         -       -         -              PROPOSED  -       -     -            -         -
            KEPT           -             -         -       -         -              -         -       -     PARTLY_KEPT  NOT_KEPT  -
            PARTLY_KEPT    -             -         -       -         -              -         -       KEPT  PARTLY_KEPT  NOT_KEPT  -
            NOT_KEPT       -             -         -       -         -              -         -       KEPT  PARTLY_KEPT  -         -
            WITHDRAWN      -             -         -       -         -              -         -       -     -            -         -
            """;

    @ParameterizedTest
    @MethodSource("cells")
    void eachVerbLeadsWhereTheTableSays(CommitmentState from, CommitmentVerb verb, String to) {
        assertThat(from.after(verb).map(Enum::name).orElse("-")).isEqualTo(to);
        assertThat(from.allows(verb)).isEqualTo(!to.equals("-"));
    }

    static Stream<Arguments> cells() {
        List<List<String>> lines = TABLE.lines()
                .map(line -> Arrays.asList(line.strip().split(" +", -1)))
                .toList();
        List<String> verbs = lines.getFirst();
        assertThat(verbs).hasSize(CommitmentVerb.values().length);
        assertThat(lines).hasSize(CommitmentState.values().length + 1);
        return lines.stream()
                .skip(1)
                .flatMap(line -> Stream.iterate(0, i -> i < verbs.size(), i -> i + 1)
                        .map(i -> Arguments.of(
                                CommitmentState.valueOf(line.getFirst()),
                                CommitmentVerb.valueOf(verbs.get(i)),
                                line.get(i + 1))));
    }
}
