package org.groundswell.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.MailAddress;
import org.jspecify.annotations.Nullable;

/// Somebody who works here. Address and name are sealed; what the account may do stands in its grants.
@Entity
class Account {

    @Id
    private UUID id;

    private byte[] mail;

    @Column
    private byte[] mailIndex;

    private byte[] name;
    private String language;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields of what it reads.
    protected Account() {}

    Account(MailAddress address, String name, Locale locale, AccountSeals seals, Instant now) {
        this.id = Ids.random();
        this.mail = seals.mail(id, address);
        this.mailIndex = seals.index(address);
        this.name = seals.name(id, name);
        this.language = locale.getLanguage();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    MailAddress address(AccountSeals seals) {
        return seals.openMail(id, mail);
    }

    String name(AccountSeals seals) {
        return seals.openName(id, name);
    }

    String language() {
        return language;
    }

    Instant createdAt() {
        return createdAt;
    }
}
