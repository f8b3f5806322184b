package org.groundswell.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.action.ActionKind;
import org.groundswell.action.ActionTexts;
import org.groundswell.action.AskContact;
import org.groundswell.action.Place;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.commitment.CommitmentKind;
import org.groundswell.commitment.CommitmentState;
import org.groundswell.endorsement.Authority;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/// What `db/demo` says: the story's facts, in its order.
record DemoFacts(
        CampaignFacts campaign,
        Map<String, PersonFacts> people,
        List<ActionFacts> actions,
        List<ActionFacts> drafts,
        List<PartnerFacts> partners,
        List<ApplicationFacts> applications,
        List<MessageFacts> messages) {

    static DemoFacts read(String file) {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binder(ConfigurationPropertySources.from(sources)).bindOrCreate("", DemoFacts.class);
    }

    PersonFacts person(String who) {
        return Objects.requireNonNull(people.get(who));
    }

    static LocalizedText text(Map<String, String> texts) {
        return new LocalizedText(texts);
    }

    /// @param launched when its story begins
    record CampaignFacts(
            Instant launched, Map<String, String> title, Map<String, String> call, Map<String, String> story) {}

    /// An account of the demo.
    record PersonFacts(String name, String mail, String language) {}

    /// @param published when it was published; a draft has none
    /// @param needsShown whether the public page says what is missing
    /// @param outcome what came of it, if its day has passed
    /// @param online link of a call; with neither this nor places it happens in many places
    record ActionFacts(
            String slug,
            ActionKind kind,
            @Nullable Instant published,
            LocalDate day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable ZoneId zone,
            Map<String, String> name,
            Map<String, String> ask,
            @Nullable Map<String, String> about,
            @DefaultValue Map<String, String> exceptions,
            @Nullable ContactFacts contact,
            @DefaultValue List<Place> places,
            @Nullable String online,
            @Nullable PledgeFacts pledges,
            @DefaultValue Map<CommitmentKind, Integer> needs,
            @DefaultValue("false") boolean needsShown,
            @DefaultValue Map<String, String> outcome) {

        ActionTexts texts(Map<String, String> said) {
            return new ActionTexts(text(name), text(ask), text(said), text(exceptions));
        }
    }

    /// Whom to ask before deciding.
    record ContactFacts(
            String name, String phone, Map<String, String> hours, Map<String, String> languages, LocalDate checked) {

        AskContact ask() {
            return new AskContact(name, phone, text(hours), text(languages), checked);
        }
    }

    /// @param people who confirmed, spread over the days
    /// @param unconfirmed whose mail still waits for a press of the button
    record PledgeFacts(int people, LocalDate from, LocalDate to, int unconfirmed) {}

    /// A partner with what it promised.
    ///
    /// @param brings how many of a thousand people its link brings
    /// @param sharing what it is offered about those people
    record PartnerFacts(
            String name,
            PartnerKind kind,
            @DefaultValue("0") int brings,
            @Nullable SharingFacts sharing,
            @DefaultValue List<EndorsementFacts> endorses,
            @DefaultValue List<CommitmentFacts> commitments) {}

    /// @param action slug; none when it is the campaign as a whole
    /// @param day on which it is stated; accepted two days later, if it is
    record EndorsementFacts(
            @Nullable String action,
            Authority authority,
            @Nullable LocalDate decided,
            LocalDate day,
            boolean accepted,
            @Nullable LocalDate withdrawn,
            @Nullable String note) {}

    /// An organization that asks to join.
    record ApplicationFacts(
            String name,
            PartnerKind kind,
            Map<String, String> about,
            @Nullable String website,
            String decides,
            String contact,
            String mail,
            String language) {}

    /// @param agreed whether it said yes to it
    record SharingFacts(Map<String, String> purpose, LocalDate until, boolean withName, boolean agreed) {}

    /// @param action slug of the action it is for
    /// @param end the state its story has come to
    /// @param conversation what the partner and the admin write in turns, the partner first
    record CommitmentFacts(
            String action,
            CommitmentKind kind,
            @Nullable Integer quantity,
            LocalDate due,
            CommitmentState end,
            @Nullable String reason,
            @Nullable Integer delivered,
            @DefaultValue List<String> conversation) {}

    /// A message to those who pledged for an action.
    ///
    /// @param language only to those whose mail is in it
    record MessageFacts(
            LocalDate day, String action, @Nullable String language, boolean sent, Map<String, String> words) {}
}
