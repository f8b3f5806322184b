package org.groundswell.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Condition;
import org.groundswell.platform.Ids;
import org.groundswell.pledge.ButtonAnswer;
import org.groundswell.pledge.Chosen;
import org.groundswell.pledge.LinkView;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// What is ticked and typed on the page with the button.
public class ButtonForm extends ChoiceForm {

    private static final String ANOTHER = "another";

    private Map<String, String> who = new HashMap<>();
    private List<String> seen = List.of();
    private String share = "";
    private String nickname = "";

    /// As it was typed before.
    ///
    /// @param who whose it is, where somebody of the mailbox is in already; else the first one's
    static ButtonForm of(List<LinkView.Asked> waiting, @Nullable String who) {
        var form = new ButtonForm();
        form.setWays(waiting.stream()
                .flatMap(asked -> asked.ways().stream())
                .map(UUID::toString)
                .toList());
        waiting.stream()
                .filter(asked -> !asked.standing().isEmpty())
                .forEach(asked -> form.who.put(
                        asked.action().id().toString(),
                        ANOTHER.equals(who) && !asked.isFull()
                                ? ANOTHER
                                : Integer.toString(asked.standing().getFirst().seat())));
        return form;
    }

    /// Says beside the ways when nothing is ticked for one of these, so that it is read together with a wrong ZIP.
    void checkWays(List<LinkView.Asked> waiting, BindingResult errors) {
        Set<UUID> chosen = chosen();
        if (waiting.stream().anyMatch(asked -> Chosen.none(asked.action(), chosen))) {
            errors.rejectValue("ways", "pledge.ways.none");
        }
    }

    /// Asks once more when an action was moved after the page was opened: nobody promises a day they did not see.
    void checkDays(List<LinkView.Asked> waiting, BindingResult errors) {
        if (!seen.isEmpty()
                && waiting.stream()
                        .anyMatch(asked -> !seen.contains(asked.action().day().toString()))) {
            errors.reject("pledge.button.moved");
        }
    }

    /// How many must be in, when one of these is to count only if enough others are.
    @Nullable
    Condition findCondition(List<LinkView.Asked> waiting, BindingResult errors) {
        return waiting.stream().anyMatch(LinkView.Asked::onlyIf) ? findCondition(errors) : null;
    }

    /// The agreement whose box was ticked; null when none was.
    @Nullable
    UUID shared() {
        return Ids.parse(share).orElse(null);
    }

    /// Whose pledge is replaced, by action; see [ButtonAnswer#seats].
    Map<UUID, Integer> seats() {
        var seats = new HashMap<UUID, Integer>();
        who.forEach((action, one) -> Ids.parse(action).ifPresent(id -> {
            if (one.equals(ANOTHER)) {
                seats.put(id, ButtonAnswer.ANOTHER);
            } else {
                seatNumber(one).ifPresent(number -> seats.put(id, number));
            }
        }));
        return seats;
    }

    public Map<String, String> getWho() {
        return who;
    }

    public void setWho(Map<String, String> who) {
        this.who = who;
    }

    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share;
    }

    /// For the partner whose box was ticked.
    public String getNickname() {
        return nickname;
    }

    public void setNickname(String nickname) {
        this.nickname = nickname;
    }

    /// The days that the page showed.
    public List<String> getSeen() {
        return seen;
    }

    public void setSeen(List<String> seen) {
        this.seen = List.copyOf(seen);
    }
}
