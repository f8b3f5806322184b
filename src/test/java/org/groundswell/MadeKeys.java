package org.groundswell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.account.Role;
import org.groundswell.action.ActionKind;
import org.groundswell.action.NoticeView;
import org.groundswell.action.Where;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.commitment.CommitmentKind;
import org.groundswell.commitment.CommitmentState;
import org.groundswell.count.Answer;
import org.groundswell.count.Condition.Scope;
import org.groundswell.count.Sum;
import org.groundswell.endorsement.Authority;
import org.groundswell.support.Sources;

/// The message keys that are put together while running: what each begins with, and every ending the code can ask for,
/// taken from the enums and the calls that make them.
final class MadeKeys {

    private static final Set<String> ROLES = dashed(Role.values());
    private static final Set<String> COMMITMENTS = dashed(CommitmentKind.values());
    private static final Set<String> NEEDED = dashed(Arrays.stream(CommitmentKind.values())
            .filter(CommitmentKind::takesNumber)
            .toArray(CommitmentKind[]::new));
    private static final Set<String> ACTIONS =
            Arrays.stream(ActionKind.values()).map(ActionKind::key).collect(Collectors.toSet());

    /// What a commitment's deeds are called where they are written down, and where they are mailed.
    private static final Set<String> DEEDS =
            said("commitment", "(?:record\\.write|close)\\(\\s*actor, commitment,\\s*(\"[a-z-]+\")");

    /// A report says in the history itself what was kept. Before it did, it only said that there was one.
    private static final Set<String> REPORTS =
            with(Set.of("reported", "corrected"), ".kept", ".not-kept", ".part", ".partly-kept");

    private static final Set<String> MAILED = said(
            "coalition",
            "(?:toRepresentatives|mail\\.left|post)\\((?!RoleHolder|List)[^;\"]*(\"[a-z-]+\"(?:\\s*:\\s*\"[a-z-]+\")?)");

    private static final Set<String> MAILED_OF_COMMITMENTS = said(
            "commitment",
            "(?:toRepresentatives|toAdmins|close|send)\\((?!RoleHolder|List)[^;\"]*(\"[a-z-]+\"(?:\\s*:\\s*\"[a-z-]+\")?)");

    private static final Set<String> ENDORSED =
            said("endorsement", "record\\.to(?:Partner|Admins)\\([^;]*?(\"[a-z]+\")");

    private static final Map<String, Set<String>> ENDINGS = Map.ofEntries(
            Map.entry("account.as.", ROLES),
            Map.entry("account.journal.invited.", ROLES),
            Map.entry("account.journal.joined.", ROLES),
            Map.entry("account.journal.revoked.", ROLES),
            Map.entry("account.journal.withdrew.", ROLES),
            Map.entry("account.ask.", ROLES),
            Map.entry("account.kept.field.", said("account", "TYPED = Set\\.of\\(([^;]*)\\);")),
            Map.entry("action.check.", with(said("action", "Check\\.of\\([^;\"]*(\"[a-z]+\")"), ".done", ".missing")),
            Map.entry("action.journal.undone.", names(NoticeView.Kind.values())),
            Map.entry("action.kind.", with(ACTIONS, "", ".meaning")),
            Map.entry("action.starter.ask.", ACTIONS),
            Map.entry("action.starter.way.", said("action", "ActionKind\\.[A-Z_]+, List\\.of\\(([^;)]*)\\)")),
            Map.entry("action.where.", names(Where.Kind.values())),
            Map.entry("commitment.kind.", COMMITMENTS),
            Map.entry("commitment.need.", NEEDED),
            Map.entry("commitment.needed.", NEEDED),
            Map.entry("commitment.journal.", union(List.of(DEEDS, REPORTS, Set.of("reported")))),
            Map.entry(
                    "coalition.journal.partner.",
                    said("coalition", "record\\.write\\(\\s*(?:actor\\.accountId\\(\\)|accountId),([^;]*)\\);")),
            Map.entry("coalition.mail.", with(MAILED, ".subject", ".body")),
            Map.entry("commitment.mail.", with(MAILED_OF_COMMITMENTS, ".subject", ".body")),
            Map.entry("coalition.partner.kind.", dashed(PartnerKind.values())),
            Map.entry("coalition.partner.part.", said("coalition", "case (?:INVITED|MEMBER|LEFT) -> ([^;]+);")),
            Map.entry("commitment.reason.", dashed(constants("org.groundswell.commitment.DecisionReason"))),
            Map.entry("commitment.sentence.", COMMITMENTS),
            Map.entry("commitment.state.", with(dashed(CommitmentState.values()), "", ".line")),
            Map.entry("endorsement.authority.", with(dashed(Authority.values()), "", ".how")),
            Map.entry("endorsement.state.", Set.of("stated", "accepted", "noted", "declined", "withdrawn")),
            Map.entry("endorsement.journal.", ENDORSED),
            Map.entry("endorsement.mail.", with(ENDORSED, ".subject", ".body")),
            Map.entry("endorsement.notice.", Set.of("accepted", "declined")),
            Map.entry("joining.state.", with(Set.of("waiting", "accepted", "known", "declined"), "", ".more")),
            Map.entry("joining.reason.", dashed(constants("org.groundswell.joining.DeclineReason"))),
            Map.entry("joining.journal.", Set.of("accepted", "recognized")),
            Map.entry("joining.mail.", with(Set.of("confirm", "known", "declined"), ".subject", ".body")),
            Map.entry("sharing.journal.", said("sharing", "(?:record|hand)\\(actor, [^;]*?(\"[a-z]+\")\\)")),
            Map.entry(
                    "sharing.mail.",
                    with(said("sharing", "mail\\.to(?:Partner|Admins)\\([^;]*?(\"[a-z]+\")"), ".subject", ".body")),
            Map.entry("sharing.notice.", Set.of("agreed", "declined", "ended")),
            Map.entry("sharing.state.", dashed(constants("org.groundswell.sharing.Agreement$State"))),
            Map.entry("pledge.condition.not.", dashed(Scope.values())),
            Map.entry("pledge.condition.on.", dashed(Scope.values())),
            Map.entry("pledge.condition.said.", dashed(Scope.values())),
            Map.entry("pledge.condition.so.", dashed(Scope.values())),
            Map.entry("pledge.condition.unknown.", Set.of("state", "county")),
            Map.entry("pledge.condition.waits.", dashed(Scope.values())),
            Map.entry("pledge.condition.where.", dashed(Scope.values())),
            Map.entry("pledge.thanks.count.", dashed(Scope.values())),
            Map.entry("pledge.thanks.head.condition.", dashed(Scope.values())),
            Map.entry("home.kept.", names(Answer.values())),
            Map.entry("site.how.sum.", dashed(Sum.values())),
            Map.entry("site.kept.", names(Answer.values())),
            Map.entry("site.onlyIn.", Set.of("en", "es")),
            Map.entry(
                    "site.theft.",
                    with(
                            Set.of("database", "backup", "server", "partner", "organizer", "mailbox", "scraper"),
                            "",
                            ".gives",
                            ".not")),
            Map.entry("layout.language.", languages()),
            Map.entry("layout.nav.", said("home", "new Entry\\(\\s*(\"[a-z-]+\")")));

    private MadeKeys() {}

    static Set<String> beginnings() {
        return ENDINGS.keySet();
    }

    static Set<String> all() {
        return ENDINGS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(ending -> entry.getKey() + ending))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> languages() {
        return Pattern.compile("languages: ([a-z, ]+)")
                .matcher(Sources.text(Sources.RESOURCES.resolve("application.yaml")))
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",\\s*")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /// The words in quotes within the first group of everything in a module's source that looks like this.
    private static Set<String> said(String module, String pattern) {
        Pattern call = Pattern.compile(pattern);
        return Sources.files(Sources.JAVA.resolve("org/groundswell").resolve(module), ".java").stream()
                .map(MadeKeys::withNamedConstants)
                .flatMap(source -> call.matcher(source).results())
                .map(found -> found.group(1))
                .flatMap(MadeKeys::quoted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> quoted(String text) {
        return Pattern.compile("\"([^\"]+)\"").matcher(text).results().map(found -> found.group(1));
    }

    /// A file's text with its string constants written out where they are used.
    private static String withNamedConstants(Path file) {
        String source = Sources.text(file);
        var constants = Pattern.compile("static final String ([A-Z_]+) = (\"[^\"]*\");")
                .matcher(source)
                .results()
                .toList();
        for (var constant : constants) {
            source = source.replaceAll("\\b" + constant.group(1) + "\\b", constant.group(2));
        }
        return source;
    }

    private static Object[] constants(String name) {
        try {
            return Class.forName(name).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).collect(Collectors.toSet());
    }

    private static Set<String> dashed(Object[] constants) {
        return names(constants).stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> union(List<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> with(Collection<String> words, String... endings) {
        return words.stream()
                .flatMap(word -> Arrays.stream(endings).map(word::concat))
                .collect(Collectors.toSet());
    }
}
