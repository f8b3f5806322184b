package org.groundswell.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what the workbench's rail and scope line hold for the person behind a request; a module above implements it.
public interface Navigation {

    /// Nothing for somebody who is not signed in.
    @Nullable
    Rail rail(HttpServletRequest request);

    /// @param scope      the campaign or partner one acts in, in words
    /// @param role       as whom, in words
    /// @param changePath where to choose another scope
    record Rail(
            @Nullable String scope,
            @Nullable String role,
            @Nullable String changePath,
            List<Entry> entries) {}

    /// @param section name of the entry; its words are the message `layout.nav.<section>`
    /// @param path    without the language's prefix
    /// @param count   shown when above zero
    record Entry(String section, String path, int count) {}
}
