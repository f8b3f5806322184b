package org.groundswell.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/// What is wrong with a card that was sent, said beside its fields; ticks and address are kept.
@Component
class PledgeProblems {

    private final MessageSource messages;

    PledgeProblems(MessageSource messages) {
        this.messages = messages;
    }

    /// @param field the element to go to
    record Problem(String field, String text) {}

    /// All that can be seen without asking the database, so that two mistakes are said at once.
    List<Problem> of(PledgeForm form, Set<UUID> ways, Locale locale) {
        var problems = new ArrayList<Problem>();
        if (ways.isEmpty()) {
            problems.add(new Problem("ways", say("site.problem.ways", locale)));
        }
        try {
            MailAddress.parse(form.address());
            form.suggestion()
                    .ifPresent(other ->
                            problems.add(new Problem("email", say("platform.address.suggestion", locale, other))));
        } catch (Refused refused) {
            problems.addAll(of(refused, locale));
        }
        return problems;
    }

    List<Problem> of(Refused refused, Locale locale) {
        var errors = new BeanPropertyBindingResult(new PledgeForm(), "form");
        refused.into(errors);
        return errors.getAllErrors().stream()
                .map(error -> new Problem(field(error), messages.getMessage(error, locale)))
                .toList();
    }

    List<Problem> notSaved(Locale locale) {
        return List.of(new Problem("pledge", say("site.card.notSaved", locale)));
    }

    /// What the card's fragment reads beside the page: problems and everything that was typed.
    Map<String, Object> model(PledgeForm form, List<Problem> problems) {
        var model = new TreeMap<String, Object>();
        model.put("problems", problems);
        model.put("ticked", Set.copyOf(form.getWays()));
        model.put("email", form.address());
        model.put("onlyIf", form.isOnlyIf());
        model.put("sure", form.standsByIt());
        List.of("email", "ways")
                .forEach(field -> problems.stream()
                        .filter(problem -> problem.field().equals(field))
                        .findFirst()
                        .ifPresent(problem -> model.put(field + "Problem", problem.text())));
        if (problems.stream().anyMatch(p -> p.field().equals("email"))) {
            form.suggestion().ifPresent(other -> model.put("suggestion", other));
        }
        return model;
    }

    /// Ways that are no ids at all are left out: no button of ours sends them.
    static Set<UUID> ways(PledgeForm form) {
        return Ids.those(form.getWays());
    }

    private static String field(ObjectError error) {
        return error instanceof FieldError field ? field.getField() : "pledge";
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
