package org.groundswell.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A campaign: what a coalition wants, in its languages and its color, and how long it keeps what people gave it.
@Entity
public class Campaign {

    static final int DEFAULT_RETENTION_DAYS = 30;
    static final int MOST_RETENTION_DAYS = 180;

    @Id
    private UUID id;

    private String slug;

    @Embedded
    private CampaignTexts texts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> languages;

    private String accent;

    private int retentionDays;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    /// @param id made with the form that launches it, so that a form sent twice launches once
    /// @throws Refused when a rule of [CampaignTexts] or of the languages says no
    Campaign(UUID id, String slug, CampaignTexts texts, List<Locale> languages) {
        this.id = id;
        this.slug = slug;
        this.texts = texts.checked();
        this.languages = tags(languages);
        this.accent = Accent.PRINTERS_RED;
        this.retentionDays = DEFAULT_RETENTION_DAYS;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public LocalizedText title() {
        return texts.title();
    }

    public Accent accent() {
        return Accent.of(accent);
    }

    public int retentionDays() {
        return retentionDays;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /// @throws StaleVersion when somebody saved it after the form was drawn
    void expect(int drawnVersion) {
        if (version() != drawnVersion) {
            throw new StaleVersion();
        }
    }

    void rewrite(CampaignTexts next) {
        texts = next.checked();
    }

    void speak(List<Locale> next) {
        languages = tags(next);
    }

    /// @throws Refused when the color cannot be read; its argument is the nearest one that can
    void colorWith(String color) {
        String next = color.strip().toLowerCase(Locale.ROOT);
        if (!next.matches("#[0-9a-f]{6}")) {
            throw new Refused("accent", "campaign.error.color");
        }
        if (!Accent.passes(next)) {
            throw new Refused("accent", "campaign.error.contrast", Accent.nearestThatPasses(next));
        }
        accent = next;
    }

    void keepFor(int days) {
        if (days < 1 || days > MOST_RETENTION_DAYS) {
            throw new Refused("days", "campaign.error.retention", MOST_RETENTION_DAYS);
        }
        retentionDays = days;
    }

    private static List<String> tags(List<Locale> languages) {
        if (languages.isEmpty()) {
            throw new Refused("languages", "campaign.error.languages");
        }
        return languages.stream().map(Locale::getLanguage).distinct().toList();
    }
}
