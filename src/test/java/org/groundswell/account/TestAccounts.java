package org.groundswell.account;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Tokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Real accounts for tests, each with an address of its own and [#PASSWORD].
@Component
public class TestAccounts {

    public static final String PASSWORD = "plum canyon ferry window";

    private final Registering registering;
    private final Grants grants;
    private final Inviting inviting;
    private final Accounts accounts;
    private final AccountSeals seals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TestAccounts(
            Registering registering,
            Grants grants,
            Inviting inviting,
            Accounts accounts,
            AccountSeals seals,
            TransactionTemplate transaction,
            Clock clock) {
        this.registering = registering;
        this.grants = grants;
        this.inviting = inviting;
        this.accounts = accounts;
        this.seals = seals;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// An account with these grants, each labelled "Test".
    public UUID with(Grant... held) {
        return named("Robin Test", held);
    }

    public UUID named(String name, Grant... held) {
        return at("t" + UUID.randomUUID() + "@example.org", name, held);
    }

    public UUID at(String mail, String name, Grant... held) {
        var address = MailAddress.parse(mail);
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            UUID account = registering.register(address, name, PASSWORD, Locale.ENGLISH);
            Arrays.stream(held).forEach(grant -> grants.give(account, grant, "Test"));
            return account;
        }));
    }

    public UUID owner() {
        return with(new Grant(Role.OWNER, Scope.INSTALLATION));
    }

    public UUID admin(UUID campaign) {
        return with(new Grant(Role.ADMIN, Scope.campaign(campaign)));
    }

    public UUID organizer(UUID campaign) {
        return with(new Grant(Role.ORGANIZER, Scope.campaign(campaign)));
    }

    public UUID representative(UUID partner) {
        return with(new Grant(Role.REPRESENTATIVE, Scope.partner(partner)));
    }

    /// An open invitation to this role, whose mail nobody sent.
    public Invited invite(UUID inviter, Grant grant) {
        String token = Tokens.make();
        var draft = new InvitationDraft(
                "t" + UUID.randomUUID() + "@example.org", grant.role(), grant.scope(), "Test", Locale.ENGLISH);
        return new Invited(inviting.issue(inviter, draft, token).id(), token);
    }

    /// @param token what the link in the mail would end with
    public record Invited(UUID id, String token) {}

    /// The account as an activity gets it, its password just shown.
    public Actor actor(UUID account) {
        Set<Grant> held = grants.of(account);
        return new Actor(account, held, clock.instant());
    }

    /// The account's address, for signing in through the page.
    public String mail(UUID account) {
        return accounts.findById(account).orElseThrow().address(seals).text();
    }
}
