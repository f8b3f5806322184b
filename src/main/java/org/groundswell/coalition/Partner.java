package org.groundswell.coalition;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/// An organization, once in the whole installation, whatever campaigns it takes part in.
@Entity
public class Partner {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Embedded
    private PartnerProfile profile;

    private String foldedName;

    private byte @Nullable [] contact;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    /// @throws org.groundswell.platform.Refused when a rule of [PartnerProfile] says no
    Partner(UUID id, PartnerKind kind, PartnerProfile profile) {
        this.id = id;
        this.kind = kind;
        this.profile = profile.checked();
        this.foldedName = PartnerProfile.fold(profile.name());
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return profile.name();
    }

    public PartnerKind kind() {
        return kind;
    }

    /// The name as [PartnerProfile#fold] leaves it.
    String foldedName() {
        return foldedName;
    }

    /// How the coalition reaches it, sealed for [#contactPlace]; nothing when it did not say.
    byte @Nullable [] contact() {
        return contact;
    }

    /// Rewrites what the organization says about itself.
    ///
    /// @param sealedContact how the coalition reaches it, sealed for [#contactPlace]
    /// @throws StaleVersion when somebody saved it after the form was drawn
    void present(int drawnVersion, PartnerKind nextKind, PartnerProfile next, byte @Nullable [] sealedContact) {
        if (version == null || version != drawnVersion) {
            throw new StaleVersion();
        }
        kind = nextKind;
        profile = next.checked();
        foldedName = PartnerProfile.fold(next.name());
        contact = sealedContact;
    }

    static SealedAt contactPlace(UUID id) {
        return new SealedAt("partner", "contact", id);
    }
}
