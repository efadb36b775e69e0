package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.support.UserRole;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a roster file is written. By default everything is found out: separator, charset and columns; and everything is
 * strict. Immutable and thread-safe.
 *
 * <pre>{@code
 * RosterFormat f = RosterFormat.detected().withColumn(RosterField.EMAIL, "Контакт").withShortRows();
 * }</pre>
 *
 * @since 0.1
 */
public final class RosterFormat {
    private static final RosterFormat DETECTED =
            new RosterFormat(Optional.empty(), Optional.empty(), Map.of(), Map.of(), false, false, true);

    final Optional<Character> separator;
    final Optional<Charset> charset;
    final Map<RosterField, String> columns;
    final Map<String, UserRole> roles;
    final boolean shortRows;
    final boolean longRows;
    final boolean quoting;

    private RosterFormat(
            Optional<Character> separator,
            Optional<Charset> charset,
            Map<RosterField, String> columns,
            Map<String, UserRole> roles,
            boolean shortRows,
            boolean longRows,
            boolean quoting) {
        this.separator = separator;
        this.charset = charset;
        this.columns = columns;
        this.roles = roles;
        this.shortRows = shortRows;
        this.longRows = longRows;
        this.quoting = quoting;
    }

    /**
     * Returns the format that is found out from the file.
     *
     * @return the default format
     */
    public static RosterFormat detected() {
        return DETECTED;
    }

    /**
     * Fixes the separator.
     *
     * @param c {@code ;}, {@code ,} or TAB
     * @return the changed copy
     * @throws IllegalArgumentException if it is another character
     */
    public RosterFormat withSeparator(char c) {
        if (c != ';' && c != ',' && c != '\t') {
            throw new IllegalArgumentException("c: not one of ; , TAB");
        }
        return new RosterFormat(Optional.of(c), charset, columns, roles, shortRows, longRows, quoting);
    }

    /**
     * Fixes the charset.
     *
     * @param c the charset of the file
     * @return the changed copy
     */
    public RosterFormat withCharset(Charset c) {
        return new RosterFormat(
                separator, Optional.of(requireNonNull(c, "c")), columns, roles, shortRows, longRows, quoting);
    }

    /**
     * Names the heading of a field; it overrides the known headings of that field.
     *
     * @param field the field
     * @param heading the heading as it stands in the file
     * @return the changed copy
     */
    public RosterFormat withColumn(RosterField field, String heading) {
        Map<RosterField, String> more = new EnumMap<>(RosterField.class);
        more.putAll(columns);
        more.put(requireNonNull(field, "field"), RosterField.normalized(requireNonNull(heading, "heading")));
        return new RosterFormat(separator, charset, more, roles, shortRows, longRows, quoting);
    }

    /**
     * Teaches another word for a role.
     *
     * @param word the word as it stands in the file; case does not matter
     * @param role what it means
     * @return the changed copy
     */
    public RosterFormat withRole(String word, UserRole role) {
        Map<String, UserRole> more = new HashMap<>(roles);
        more.put(requireNonNull(word, "word").strip().toLowerCase(Locale.ROOT), requireNonNull(role, "role"));
        return new RosterFormat(separator, charset, columns, Map.copyOf(more), shortRows, longRows, quoting);
    }

    /**
     * Takes missing fields at the end of a row for empty ones.
     *
     * @return the changed copy
     */
    public RosterFormat withShortRows() {
        return new RosterFormat(separator, charset, columns, roles, true, longRows, quoting);
    }

    /**
     * Drops superfluous empty fields at the end of a row.
     *
     * @return the changed copy
     */
    public RosterFormat withLongRows() {
        return new RosterFormat(separator, charset, columns, roles, shortRows, true, quoting);
    }

    /**
     * Takes a quotation mark for an ordinary character.
     *
     * @return the changed copy
     */
    public RosterFormat withoutQuoting() {
        return new RosterFormat(separator, charset, columns, roles, shortRows, longRows, false);
    }

    /** Returns what was fixed, never a heading. */
    @Override
    public String toString() {
        return "RosterFormat[separator " + (separator.isPresent() ? "given" : "detected") + ", charset "
                + charset.map(Charset::name).orElse("detected") + ", " + columns.size() + " columns mapped]";
    }
}
