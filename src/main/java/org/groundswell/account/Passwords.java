package org.groundswell.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The first kind of factor: a password, of which only a slow hash is kept.
@Component
class Passwords {

    private static final int FEWEST = 12;

    /// As far as the hash looks.
    private static final int MOST_BYTES = 72;

    private final JdbcClient jdbc;
    private final CommonPasswords common;
    private final Clock clock;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /// What an unknown account's password is held against, so that the answer takes as long.
    private final String nobodys = encode(Tokens.make());

    Passwords(JdbcClient jdbc, CommonPasswords common, Clock clock) {
        this.jdbc = jdbc;
        this.common = common;
        this.clock = clock;
    }

    /// @throws Refused with a sentence for the field `password` when it is too short, too long or too easily
    ///     guessed
    void check(String password, MailAddress address) {
        checkLength(password);
        if (common.contains(password, address.local()) || common.contains(password, address.text())) {
            throw new Refused("password", "account.error.password.common");
        }
    }

    void checkLength(String password) {
        if (password.codePointCount(0, password.length()) < FEWEST) {
            throw new Refused("password", "account.error.password.short", FEWEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refused("password", "account.error.password.long", MOST_BYTES);
        }
    }

    /// Sets the account's password; an earlier one is gone.
    void set(UUID account, String password) {
        jdbc.sql("delete from account_factor where account_id = :account and kind = 'password'")
                .param("account", account)
                .update();
        jdbc.sql("""
                insert into account_factor (id, account_id, kind, secret, added_at)
                values (:id, :account, 'password', :secret, :now)
                """)
                .param("id", Ids.random())
                .param("account", account)
                .param("secret", encode(password))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /// Whether this is the account's password. Takes as long for nobody's.
    boolean matches(@Nullable UUID account, String password) {
        Optional<String> secret = account == null ? Optional.empty() : secret(account);
        boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        boolean equal = encoder.matches(tooLong ? "" : password, secret.orElse(nobodys));
        return equal && secret.isPresent() && !tooLong;
    }

    private Optional<String> secret(UUID account) {
        return jdbc.sql("select secret from account_factor where account_id = :account and kind = 'password'")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    private String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }
}
