package io.github.eposcases.core.place;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A municipal or urban okrug, or a district of a city, with what is certain about it and what is not (DOM-311).
 *
 * <p>Immutable and thread-safe. Equal are two territories with equal official name, code and {@link #asOf() date}.
 *
 * @since 0.1
 */
public final class Territory {
    private static final Texts TEXTS = Texts.of(Territory.class.getResourceAsStream("territory-words.tsv"));

    private final Optional<String> code;
    private final String officialName;
    private final String shortName;
    private final Kind kind;
    private final Optional<String> centre;
    private final List<String> aliases;
    private final List<FormerName> formerNames;
    private final Optional<String> parentCode;
    private final String source;
    private final String asOf;
    private final Confidence confidence;
    private final String statedConfidence;
    private final String notes;

    Territory(TextTable.Row row) {
        code = optional(row.get("oktmo"));
        officialName = row.get("official_name");
        shortName = row.get("short_name");
        kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        centre = optional(row.get("admin_centre"));
        aliases = row.list("aliases");
        formerNames = FormerName.readAll(row.get("former"));
        parentCode = optional(row.get("parent"));
        source = row.get("source");
        asOf = row.get("as_of");
        statedConfidence = row.get("confidence");
        confidence = Confidence.read(statedConfidence);
        notes = row.get("notes");
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /**
     * Returns the OKTMO code.
     *
     * @return 8 digits; empty for a district of a city. See {@link Confidence#codeCertain()}
     */
    public Optional<String> code() {
        return code;
    }

    /**
     * Returns the code for a payload, where a doubtful one must not stand (DOM-313).
     *
     * @return 8 digits, only if they are certain
     */
    public Optional<String> certainCode() {
        return confidence.codeCertain() ? code : Optional.empty();
    }

    /**
     * Returns the name in full.
     *
     * @return for example {@code Кунгурский муниципальный округ}
     */
    public String officialName() {
        return officialName;
    }

    /**
     * Returns the name without the kind.
     *
     * @return for example {@code Кунгурский}
     */
    public String shortName() {
        return shortName;
    }

    /**
     * Returns what kind of territory it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the town or village the administration sits in.
     *
     * @return the name, or empty if it has none of its own
     */
    public Optional<String> centre() {
        return centre;
    }

    /**
     * Returns other names in use.
     *
     * @return an unmodifiable list
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Returns names and codes that are no longer valid.
     *
     * @return an unmodifiable list
     */
    public List<FormerName> formerNames() {
        return formerNames;
    }

    /**
     * Returns the code of the territory that a district belongs to.
     *
     * @return 8 digits, only for a district
     */
    public Optional<String> parentCode() {
        return parentCode;
    }

    /**
     * Returns where the row comes from.
     *
     * @return the source in words
     */
    public String source() {
        return source;
    }

    /**
     * Returns how old the row is.
     *
     * @return an ISO date or year and month
     */
    public String asOf() {
        return asOf;
    }

    /**
     * Returns what is certain.
     *
     * @return the grade of certainty
     */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Returns what is certain in the words of the list.
     *
     * @return the text as it stands in the data
     */
    public String statedConfidence() {
        return statedConfidence;
    }

    /**
     * Returns remarks on the row.
     *
     * @return the text, maybe empty
     */
    public String notes() {
        return notes;
    }

    /**
     * Says what the territory is, where that is known from, and what is uncertain.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return a few sentences
     */
    public String explain(Locale locale) {
        String what = TEXTS.format(
                code.isPresent() ? "coded" : "uncoded",
                locale,
                Map.of("name", officialName, "code", code.orElse(""), "source", source, "asOf", asOf));
        return what + " " + TEXTS.text(confidence.name(), locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Territory that
                && officialName.equals(that.officialName)
                && code.equals(that.code)
                && asOf.equals(that.asOf);
    }

    @Override
    public int hashCode() {
        return officialName.hashCode();
    }

    /** Returns the official name and the code. */
    @Override
    public String toString() {
        return code.map(c -> officialName + " " + c).orElse(officialName);
    }

    /**
     * The kinds of territory. Constants may be added.
     *
     * @since 0.1
     */
    public enum Kind {
        /** муниципальный округ. */
        MUNICIPAL_OKRUG,
        /** городской округ. */
        URBAN_OKRUG,
        /** городской округ that is a closed town. */
        URBAN_OKRUG_ZATO,
        /** A district of a city, never a territory of its own. */
        CITY_DISTRICT
    }

    /**
     * How certain a row is (DOM-312).
     *
     * @since 0.1
     */
    public enum Confidence {
        /** Code and name are certain. */
        CONFIRMED("high", true, true),
        /** The code is certain, the name was formed from the stem. */
        NAME_DERIVED("code high, name derived", true, false),
        /** The code is certain, the form of the name is not. */
        NAME_FORM_UNCERTAIN("code high, name form uncertain", true, false),
        /** Code and kind were inferred. */
        CODE_AND_KIND_INFERRED("code and kind inferred", false, false),
        /** The name is certain, the code comes from an old list. */
        OLD_SOURCE("medium", false, true),
        /** There is no code, the name is certain. */
        NAME_ONLY("high (name); no OKTMO exists", false, true);

        private final String text;
        private final boolean codeCertain;
        private final boolean nameCertain;

        Confidence(String text, boolean codeCertain, boolean nameCertain) {
            this.text = text;
            this.codeCertain = codeCertain;
            this.nameCertain = nameCertain;
        }

        static Confidence read(String stated) {
            for (Confidence value : values()) {
                if (stated.equals(value.text)) {
                    return value;
                }
            }
            for (Confidence value : values()) {
                if (value != CONFIRMED && stated.startsWith(value.text + " (")) {
                    return value;
                }
            }
            throw new IllegalArgumentException("confidence: no such grade of certainty");
        }

        /**
         * Returns whether the code may stand in a payload.
         *
         * @return true if there is a code and it is certain
         */
        public boolean codeCertain() {
            return codeCertain;
        }

        /**
         * Returns whether the official name is certain letter by letter.
         *
         * @return true if it is
         */
        public boolean nameCertain() {
            return nameCertain;
        }
    }

    /**
     * A name that was valid once.
     *
     * @param name the name
     * @param code the code of that time, if known
     * @param note what happened, if known
     * @since 0.1
     */
    public record FormerName(String name, Optional<String> code, Optional<String> note) {
        private static final Pattern FORM = Pattern.compile("(.*?)(?: (\\d{8}))?(?: \\((.*)\\))?");

        static List<FormerName> readAll(String cell) {
            List<FormerName> names = new ArrayList<>();
            for (String part : cell.isEmpty() ? new String[0] : cell.split("; ", -1)) {
                Matcher m = FORM.matcher(part);
                if (m.matches()) {
                    names.add(new FormerName(
                            m.group(1), Optional.ofNullable(m.group(2)), Optional.ofNullable(m.group(3))));
                }
            }
            return List.copyOf(names);
        }
    }
}
