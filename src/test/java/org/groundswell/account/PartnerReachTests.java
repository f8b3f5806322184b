package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.NotAllowed;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.StepUpRequired;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Who may bring in and end those who speak for a partner: real campaigns, a real partner.
@GroundswellTest
class PartnerReachTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Inviting inviting;

    @Autowired
    Revoking revoking;

    @Autowired
    AccountQueries queries;

    private UUID partner;
    private Actor admin;
    private Actor elsewhere;

    @BeforeEach
    void setTheStage() {
        Stage stage = new Stage(context);
        UUID campaign = stage.campaign().id();
        partner = stage.partner(campaign);
        admin = accounts.actor(accounts.admin(campaign));
        elsewhere = accounts.actor(accounts.admin(stage.campaign().id()));
    }

    @Test
    void adminOfAnotherCampaignReachesNoPartnerOfThisOne() {
        UUID invitation = invite(admin);
        UUID grant = grantOf(accounts.representative(partner));

        assertThatThrownBy(() -> invite(elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inviting.withdraw(elsewhere, invitation)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revoking.requireMay(elsewhere, grant)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revoking.revoke(elsewhere, grant)).isInstanceOf(NotFound.class);
        assertThat(queries.team(Scope.partner(partner))).hasSize(1);
    }

    @Test
    void adminOfItsCampaignInvitesTakesBackAndEnds() {
        var before = queries.pending(Scope.partner(partner));
        inviting.withdraw(admin, invite(admin));
        revoking.revoke(admin, grantOf(accounts.representative(partner)));

        assertThat(queries.pending(Scope.partner(partner))).isEqualTo(before);
        assertThat(queries.team(Scope.partner(partner))).isEmpty();
    }

    @Test
    void representativeEndsTheirOwnRoleAndNoColleagues() {
        UUID own = accounts.representative(partner);
        UUID grant = grantOf(own);
        UUID colleague = accounts.representative(partner);
        UUID colleaguesGrant = queries.team(Scope.partner(partner)).stream()
                .filter(row -> row.accountId().equals(colleague))
                .findFirst()
                .orElseThrow()
                .grantId();

        assertThatThrownBy(() -> revoking.revoke(accounts.actor(own), colleaguesGrant))
                .isInstanceOf(NotAllowed.class);
        revoking.revoke(accounts.actor(own), grant);
        assertThat(queries.team(Scope.partner(partner)))
                .extracting(TeamRow::accountId)
                .containsExactly(colleague);
    }

    @Test
    void rolesOfAPartnerAskForThePasswordAgainToo() {
        UUID invitation = invite(admin);
        UUID grant = grantOf(accounts.representative(partner));
        Actor longAgo = new Actor(admin.accountId(), admin.grants(), Instant.EPOCH);

        assertThatThrownBy(() -> invite(longAgo)).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> inviting.withdraw(longAgo, invitation)).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> revoking.revoke(longAgo, grant)).isInstanceOf(StepUpRequired.class);
    }

    private UUID invite(Actor actor) {
        return inviting.invite(
                actor,
                new InvitationDraft(
                        "r" + UUID.randomUUID() + "@example.org",
                        Role.REPRESENTATIVE,
                        Scope.partner(partner),
                        "Test",
                        Locale.ENGLISH));
    }

    private UUID grantOf(UUID account) {
        return queries.roles(account).getFirst().grantId();
    }
}
