package org.groundswell.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// What an organization can commit to. Each kind has one sentence, and says whether a number belongs into it.
public enum CommitmentKind {
    TURN_OUT(Quantity.NEEDED),
    STRIKE(Quantity.WELCOME),
    STAY_AWAY(Quantity.WELCOME),
    STRIKE_VOTE(Quantity.NONE),
    CLOSE(Quantity.NONE),
    HOST(Quantity.NEEDED),
    MARSHALS(Quantity.NEEDED),
    MEDICS(Quantity.NEEDED),
    INTERPRETERS(Quantity.NEEDED),
    DRIVERS(Quantity.NEEDED),
    CHILDCARE(Quantity.NEEDED),
    HALL(Quantity.WELCOME),
    SOUND(Quantity.NONE),
    PRINT(Quantity.NEEDED),
    TRANSLATE(Quantity.NONE),
    FUND(Quantity.NEEDED),
    SPEAK(Quantity.NONE),
    TRAIN(Quantity.NEEDED),
    PUBLICIZE(Quantity.NONE);

    /// The largest number that can be a slip of nobody's pen.
    static final int MOST = 1_000_000;

    /// Whether a number belongs into the sentence. Without one, a strike says "takes part".
    enum Quantity {
        NONE,
        WELCOME,
        NEEDED
    }

    private final Quantity rule;

    CommitmentKind(Quantity rule) {
        this.rule = rule;
    }

    /// Whether the sentence has a place for a number.
    public boolean takesNumber() {
        return rule != Quantity.NONE;
    }

    /// Whether it makes no sense without one.
    public boolean needsNumber() {
        return rule == Quantity.NEEDED;
    }

    /// The message key of the whole sentence: {0} partner, {1} number, {2} action, {3} date.
    public String sentenceKey() {
        return "commitment.sentence." + key();
    }

    /// The message key of the words that stand in the form's gap: "bring marshals".
    public String messageKey() {
        return "commitment.kind." + key();
    }

    /// How much one commitment adds to a sum of its kind: its number, or one where it is a thing. A hall is one,
    /// however many people it holds; a strike without a number adds none.
    public int amount(@Nullable Integer number) {
        if (counted()) {
            return 1;
        }
        return number == null ? 0 : number;
    }

    /// Those of which each commitment is one.
    static List<String> countedOnes() {
        return Arrays.stream(values())
                .filter(CommitmentKind::counted)
                .map(Enum::name)
                .toList();
    }

    private boolean counted() {
        return this == HALL || !takesNumber();
    }

    /// The message key of how many an action needs of it: "14 marshals".
    String needKey() {
        return "commitment.need." + key();
    }

    /// The message key of its name in a list of needs: "Marshals".
    public String neededKey() {
        return "commitment.needed." + key();
    }

    /// Those an action can need a number of.
    static List<CommitmentKind> neededOnes() {
        return Arrays.stream(values()).filter(CommitmentKind::takesNumber).toList();
    }

    /// @throws Refused when an action cannot need so many of it
    void checkNeed(int number) {
        if (!takesNumber() || number < 1 || number > MOST) {
            throw new Refused("", "platform.error.number", MOST);
        }
    }

    /// @throws Refused when a number is missing, does not belong here, or is out of range
    void check(@Nullable Integer quantity) {
        if (quantity == null) {
            if (needsNumber()) {
                throw new Refused("quantity", "platform.error.number", MOST);
            }
            return;
        }
        if (!takesNumber()) {
            throw new Refused("quantity", "commitment.error.quantity.none");
        }
        if (quantity < 1 || quantity > MOST) {
            throw new Refused("quantity", "platform.error.number", MOST);
        }
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
