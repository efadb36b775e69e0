package io.github.eposcases.core;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with data from people: what, where, how badly, and what to type instead.
 *
 * <p>Immutable and thread-safe. {@link #toString()} and {@link #message(Locale)} never hold the offending value; the
 * {@linkplain #suggestion() suggestion} does, and is asked for by name.
 *
 * <pre>{@code
 * Problem p = Problem.error(NameProblem.FOREIGN_LETTER, "surname").at(0, 1).suggesting("Сергеев");
 * p.message(Locale.ENGLISH);   // "Surname: letter 1 is Latin, a Russian one is needed."
 * }</pre>
 *
 * @param code what is wrong
 * @param path the component it concerns ({@code surname}, {@code children[0].birthDate}); empty for a lone value
 * @param severity whether the value can be used all the same
 * @param position 0-based UTF-16 index in the input as given; empty where the whole value is meant
 * @param suggestion the complete corrected value, present only if there is exactly one candidate
 * @param details named values for the words of the code, never a value of a person; the key {@code place} counts
 *     letters from 1, the key {@code rule} overrides the code's rule id
 * @since 0.1
 */
public record Problem(
        ProblemCode code,
        String path,
        Severity severity,
        OptionalInt position,
        Optional<String> suggestion,
        Map<String, String> details) {

    private static final Texts LABELS = Texts.of(Problem.class.getResourceAsStream("labels.tsv"));
    /** Of an item of items only the outer number is said. */
    private static final Pattern ITEM = Pattern.compile("(?<key>[^\\[]*)\\[(?<index>[0-9]{1,9})].*");
    /**
     * Checks the parts.
     *
     * @param code what is wrong
     * @param path the component it concerns
     * @param severity whether the value can be used all the same
     * @param position index in the input as given
     * @param suggestion the complete corrected value
     * @param details named values for the words of the code
     */
    public Problem {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        requireNonNull(severity, "severity");
        requireNonNull(position, "position");
        requireNonNull(suggestion, "suggestion");
        details = Map.copyOf(requireNonNull(details, "details"));
    }

    /**
     * Returns an error without position, suggestion and details.
     *
     * @param code what is wrong
     * @param path the component it concerns; empty for a lone value
     * @return the problem
     */
    public static Problem error(ProblemCode code, String path) {
        return of(code, path, Severity.ERROR);
    }

    /**
     * Returns a warning without position, suggestion and details.
     *
     * @param code what is wrong
     * @param path the component it concerns; empty for a lone value
     * @return the problem
     */
    public static Problem warning(ProblemCode code, String path) {
        return of(code, path, Severity.WARNING);
    }

    /**
     * Returns a problem without position, suggestion and details.
     *
     * @param code what is wrong
     * @param path the component it concerns; empty for a lone value
     * @param severity how badly
     * @return the problem
     */
    public static Problem of(ProblemCode code, String path, Severity severity) {
        return new Problem(code, path, severity, OptionalInt.empty(), Optional.empty(), Map.of());
    }

    /**
     * Returns a copy with a position and, for the words, its place.
     *
     * @param index 0-based UTF-16 index in the input as given
     * @param place the same place for people: letters (code points) counted from 1
     * @return the changed copy
     */
    public Problem at(int index, int place) {
        return new Problem(code, path, severity, OptionalInt.of(index), suggestion, details)
                .with("place", Integer.toString(place));
    }

    /**
     * Returns a copy with the position of {@code index} in {@code input}.
     *
     * @param input the text as given
     * @param index 0-based UTF-16 index in it
     * @return the changed copy
     */
    public Problem at(CharSequence input, int index) {
        return at(index, Character.codePointCount(input, 0, index) + 1);
    }

    /**
     * Returns a copy with another path.
     *
     * @param newPath the component it concerns
     * @return the changed copy
     */
    public Problem withPath(String newPath) {
        return new Problem(code, newPath, severity, position, suggestion, details);
    }

    /**
     * Returns a copy whose path stands inside {@code parent}.
     *
     * @param parent the enclosing component, for example {@code children[0]}; empty changes nothing
     * @return the changed copy
     */
    public Problem inside(String parent) {
        if (parent.isEmpty()) {
            return this;
        }
        return withPath(path.isEmpty() ? parent : path.startsWith("[") ? parent + path : parent + "." + path);
    }

    /**
     * Returns a copy with the corrected value.
     *
     * @param corrected the complete value to type instead
     * @return the changed copy
     */
    public Problem suggesting(String corrected) {
        return new Problem(code, path, severity, position, Optional.of(corrected), details);
    }

    /**
     * Returns a copy with a named value for the words.
     *
     * @param key the name that stands in braces in {@link ProblemCode#text(Locale)}
     * @param value a value that is nobody's personal data
     * @return the changed copy
     */
    public Problem with(String key, String value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(key, value);
        return new Problem(code, path, severity, position, suggestion, more);
    }

    /**
     * Returns whether the value cannot be used.
     *
     * @return true for {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Returns the sentence of the letters on which the problem rests.
     *
     * @return the rule id, or empty
     */
    public Optional<String> ruleId() {
        Optional<String> own = Optional.ofNullable(details.get("rule"));
        return own.isPresent() ? own : code.ruleId();
    }

    /**
     * Says in words which field is meant, what is wrong and what to do.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return one line without the offending value
     */
    public String message(Locale locale) {
        String text = Texts.fill(code.text(locale), details);
        String label = label(locale);
        return label.isEmpty() ? text : label + ": " + text;
    }

    private String label(Locale locale) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        Matcher item = ITEM.matcher(last);
        boolean isItem = item.matches();
        String key = isItem ? item.group("key") : last;
        if (!LABELS.has(key)) {
            return path;
        }
        String label = LABELS.text(key, locale);
        return isItem ? label + " " + (Integer.parseInt(item.group("index")) + 1) : label;
    }

    /** Returns code, path, severity and position; never the suggestion. */
    @Override
    public String toString() {
        String where = position.isPresent() ? " at " + position.getAsInt() : "";
        return severity + " " + code.id() + (path.isEmpty() ? "" : " " + path) + where;
    }
}
