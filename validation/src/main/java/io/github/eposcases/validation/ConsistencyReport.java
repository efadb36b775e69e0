package io.github.eposcases.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * Everything in which two records differ. Empty if and only if all five texts of the records are equal character for
 * character, since the key by which EPOS looks people up is not public.
 *
 * @param verdict what the differences say about the person
 * @param discrepancies the differences by field; in a field the one that is not cosmetic comes first
 * @since 0.1
 */
public record ConsistencyReport(Verdict verdict, List<Discrepancy> discrepancies) {
    /**
     * Copies the list.
     *
     * @param verdict what the differences say about the person
     * @param discrepancies the differences by field
     */
    public ConsistencyReport {
        requireNonNull(verdict, "verdict");
        discrepancies = List.copyOf(requireNonNull(discrepancies, "discrepancies"));
    }

    /**
     * Returns whether there is nothing to correct.
     *
     * @return true if the list is empty
     */
    public boolean isConsistent() {
        return discrepancies.isEmpty();
    }

    /**
     * Says the verdict, every discrepancy and the sentences of the letters that demand the check.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return several lines without a value of a person
     */
    public String explain(Locale locale) {
        StringBuilder text = new StringBuilder(verdict.sentence(locale));
        discrepancies.forEach(d -> text.append('\n').append(d.message(locale)));
        return text.append('\n').append(Wording.basis(locale)).toString();
    }

    /** Returns the verdict and what differs; no value. */
    @Override
    public String toString() {
        return "ConsistencyReport[" + verdict + ", " + discrepancies + "]";
    }
}
