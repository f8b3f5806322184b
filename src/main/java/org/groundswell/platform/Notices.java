package org.groundswell.platform;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One sentence for the next workbench page, after something was done. Public pages have no session and no notices.
public final class Notices {

    /// Name of the model attribute that `layout/page` shows.
    public static final String ATTRIBUTE = "notice";

    private Notices() {}

    /// @param arguments words for the sentence's places
    public static void tell(RedirectAttributes redirect, String messageKey, Object... arguments) {
        redirect.addFlashAttribute(
                ATTRIBUTE,
                new Notice(
                        messageKey,
                        Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    /// @param messageKey the sentence
    /// @param arguments words for its places
    public record Notice(String messageKey, List<String> arguments) implements Serializable {}
}
