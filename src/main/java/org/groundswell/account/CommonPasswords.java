package org.groundswell.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Passwords that somebody who guesses will try early: those of the list, and those made of one by adding, repeating
/// or counting on.
@Component
class CommonPasswords {

    private static final String RUNS = "abcdefghijklmnopqrstuvwxyz 01234567890123456789 qwertyuiopasdfghjklzxcvbnm "
            + "zyxwvutsrqponmlkjihgfedcba 98765432109876543210";
    private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1+.{0,2}");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Set<String> OUR_OWN = Set.of("groundswell", "mayday", "solidarity", "solidaridad");
    private static final int TOO_SHORT_A_REST = 8;

    /// Nobody has a longer one, see [Passwords]. Beyond it nothing is looked at: the search for what stands around
    /// a word takes a minute for a form full of digits.
    private static final int LONGEST = 72;

    private final Set<String> list;

    CommonPasswords() {
        this.list = read();
    }

    /// @param ownWord a word that others know of this person, such as the address's first part
    boolean contains(String password, String ownWord) {
        if (password.length() > LONGEST) {
            return false;
        }
        String plain = password.toLowerCase(Locale.ROOT);
        String core = AROUND.matcher(plain).replaceAll("");
        return list.contains(plain)
                || list.contains(core)
                || RUNS.contains(plain)
                || REPEATED.matcher(plain).matches()
                || madeOfTwo(core)
                || OUR_OWN.stream().anyMatch(word -> leavesLittle(plain, word))
                || (ownWord.length() > 3 && leavesLittle(plain, ownWord.toLowerCase(Locale.ROOT)));
    }

    private boolean madeOfTwo(String core) {
        for (int cut = 3; cut <= core.length() - 3; cut++) {
            if (list.contains(core.substring(0, cut)) && list.contains(core.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesLittle(String plain, String word) {
        return plain.contains(word) && plain.replace(word, "").length() < TOO_SHORT_A_REST;
    }

    private static Set<String> read() {
        var resource = new ClassPathResource("account/common-passwords.txt");
        try (var reader =
                new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
