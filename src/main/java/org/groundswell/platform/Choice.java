package org.groundswell.platform;

import org.jspecify.annotations.Nullable;

/// One of the choices a form offers, when its words come from data (`components/field.html`).
///
/// @param value what the form sends
/// @param label what people read
/// @param hint  its meaning in a line, if it needs one
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
