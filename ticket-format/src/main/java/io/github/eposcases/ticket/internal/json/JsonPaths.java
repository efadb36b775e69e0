package io.github.eposcases.ticket.internal.json;

import java.util.regex.Pattern;

/** Member names as they may stand in a path: a name of our own form is shown, any other text is not. */
final class JsonPaths {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,63}");

    private JsonPaths() {}

    /** A key of a foreign document may be somebody's name: only identifiers are echoed. */
    static String shown(String name) {
        return PLAIN.matcher(name).matches() ? name : "?";
    }
}
