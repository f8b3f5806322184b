package org.groundswell.action;

import java.util.Map;
import java.util.UUID;

/// How many people would be mailed about an action, by the language of their mail. Who they are is known above, where
/// this is implemented.
public interface Audience {

    /// @return language tag to people, languages without people left out
    Map<String, Integer> of(UUID actionId);
}
