package io.github.eposcases.core;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of one of the two letters on which the library rests. The 51 rules are the only values of every
 * {@code ruleId()}; they are never renumbered and no id is used again.
 *
 * <p>Immutable and thread-safe; two rules are equal if their ids are.
 *
 * <pre>{@code
 * Rule.of("S1-6").gist(Locale.ENGLISH);
 * // "The administrator's changes take effect next day after 14:00, except Saturday and Sunday."
 * }</pre>
 *
 * @since 0.1
 */
public final class Rule {
    private static final Map<String, Rule> RULES = read();

    private final TextTable.Row row;
    private final List<String> literals;
    private final List<String> readings;

    private Rule(TextTable.Row row) {
        this.row = row;
        this.literals = row.list("literal");
        this.readings = row.list("readings");
    }

    private static Map<String, Rule> read() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (TextTable.Row row :
                TextTable.read(Rule.class.getResourceAsStream("rules.tsv")).rows()) {
            rules.put(row.get("id"), new Rule(row));
        }
        return rules;
    }

    /**
     * Returns the rules.
     *
     * @return all 51 in order, S0 before S1
     */
    public static List<Rule> all() {
        return List.copyOf(RULES.values());
    }

    /**
     * Returns the rule of an id.
     *
     * @param id for example {@code S0-19}
     * @return the rule
     * @throws IllegalArgumentException if there is none
     */
    public static Rule of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("id: no such rule"));
    }

    /**
     * Looks for a rule.
     *
     * @param id any text
     * @return the rule of this id, if there is one
     */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(RULES.get(requireNonNull(id, "id")));
    }

    /**
     * Returns the id.
     *
     * @return {@code S0-1} to {@code S0-35}, {@code S1-1} to {@code S1-16}
     */
    public String id() {
        return row.get("id");
    }

    /**
     * Returns the letter the sentence stands in.
     *
     * @return {@code S0} («ЭПОС. Новости», for parents, after 2023-11-06) or {@code S1} (of 2024-12-19)
     */
    public String letter() {
        return row.get("letter");
    }

    /**
     * Returns words of the letter that show the rule, with white space collapsed and misprints repaired.
     *
     * @return one part or more, in Russian
     */
    public List<String> literals() {
        return literals;
    }

    /**
     * Returns the readings that touch the rule; {@code docs/procedure.md} says what each means.
     *
     * @return ids {@code A1} to {@code A30}, maybe none
     */
    public List<String> readings() {
        return readings;
    }

    /**
     * Says what the sentence says.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return one sentence in our own words
     */
    public String gist(Locale locale) {
        return row.get(Texts.isEnglish(locale) ? "en" : "ru");
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Rule other && id().equals(other.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id();
    }
}
