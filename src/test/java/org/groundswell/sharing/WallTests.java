package org.groundswell.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.people.People;
import org.groundswell.platform.Ids;
import org.groundswell.platform.MailAddress;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The second wall alone: statements that ask for everything, as a fault in our code would.
@GroundswellTest
class WallTests {

    private static final String EVERYTHING = "select id from sharing_consent";
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);

    @Autowired
    ApplicationContext context;

    @Autowired
    Acting acting;

    @Autowired
    Consents consents;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private SharingGround ground;
    private UUID other;
    private UUID ours;
    private UUID theirs;

    @BeforeEach
    void twoPartnersWithOnePersonEach() {
        ground = new SharingGround(context);
        other = ground.anotherPartner();
        ours = consent(ground.partner);
        theirs = consent(other);
    }

    @Test
    void whoSaysNothingSeesNothing() {
        assertThat(all()).isEmpty();
    }

    @Test
    void partnerSeesItsOwnWhateverTheStatementAsks() {
        assertThat(acting.forPartner(ground.partner, TODAY, this::all)).containsExactly(ours);
        assertThat(acting.forPartner(other, TODAY, this::all)).containsExactly(theirs);
    }

    @Test
    void partnerSeesNothingThatIsOverUndoneOrOfACampaignItLeft() {
        assertThat(acting.forPartner(ground.partner, SharingGround.UNTIL.plusDays(1), this::all))
                .as("over")
                .isEmpty();
        consents.noteHanded(ground.partner, rows(ground.partner), TODAY);
        consents.withdraw(person(ours), ground.partner, TODAY);
        assertThat(acting.forPartner(ground.partner, TODAY, this::all))
                .as("undone")
                .isEmpty();
        jdbc.sql("update participation set state = 'LEFT' where partner_id = ?")
                .param(other)
                .update();
        assertThat(acting.forPartner(other, TODAY, this::all)).as("left").isEmpty();
    }

    @Test
    void whatWasSaidIsForgottenAfterTheWork() {
        acting.forPartner(ground.partner, TODAY, this::all);
        assertThat(all()).isEmpty();
        List<UUID> after = acting.forPerson(person(theirs), () -> {
            acting.forPartner(ground.partner, TODAY, this::all);
            return all();
        });
        assertThat(after).as("within one transaction").containsExactly(theirs);
    }

    @Test
    void partnerChangesAndDeletesNothingOfAnother() {
        acting.forPartner(
                ground.partner,
                TODAY,
                () -> jdbc.sql("update sharing_consent set handed_on = current_date")
                        .update());
        acting.forPartner(
                ground.partner,
                TODAY,
                () -> jdbc.sql("delete from sharing_consent").update());
        assertThat(handed(ours)).isTrue();
        assertThat(handed(theirs)).isFalse();
    }

    @Test
    void nobodyWritesAYesForAnother() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> acting.forPartner(
                        ground.partner,
                        TODAY,
                        () -> jdbc.sql("""
                                insert into sharing_consent
                                    (id, campaign_id, person_id, partner_id, agreement_id, given_on)
                                select :id, campaign_id, person_id, partner_id, agreement_id, given_on
                                from sharing_consent where id = :ours
                                """)
                                .param("id", Ids.random())
                                .param("ours", ours)
                                .update()))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    private List<UUID> all() {
        return jdbc.sql(EVERYTHING)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<Consents.Row> rows(UUID partner) {
        return consents.forPartner(partner, ground.campaign.id(), TODAY);
    }

    private UUID consent(UUID partner) {
        UUID agreement = ground.agreed(partner, SharingGround.TERMS);
        UUID person = people.findOrAdd(ground.campaign.id(), MailAddress.parse(SharingGround.email()), Locale.ENGLISH);
        consents.put(ground.campaign.id(), person, new Offer(agreement, partner, "", SharingGround.TERMS), "", TODAY);
        return rows(partner).getFirst().id();
    }

    private UUID person(UUID consent) {
        return acting.clearingUp(() -> jdbc.sql("select person_id from sharing_consent where id = ?")
                .param(consent)
                .query(UUID.class)
                .single());
    }

    private boolean handed(UUID consent) {
        return acting.clearingUp(() -> jdbc.sql("select handed_on is not null from sharing_consent where id = ?")
                .param(consent)
                .query(Boolean.class)
                .single());
    }
}
