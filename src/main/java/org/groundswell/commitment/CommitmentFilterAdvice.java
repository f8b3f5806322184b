package org.groundswell.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// Reads the list's filter from the address, for the list and for the pages that lead back to it.
@ControllerAdvice(
        assignableTypes = {
            CommitmentController.class,
            CommitmentDecisionController.class,
            CommitmentFileController.class,
            ConversationController.class
        })
class CommitmentFilterAdvice {

    static final String FILTER = "filter";

    @ModelAttribute(FILTER)
    CommitmentFilter filter(
            @RequestParam(required = false) @Nullable CommitmentState state,
            @RequestParam(required = false) @Nullable CommitmentKind kind,
            @RequestParam(required = false) @Nullable UUID action,
            @RequestParam(defaultValue = "false") boolean late) {
        return new CommitmentFilter(state, kind, action, null, late);
    }
}
