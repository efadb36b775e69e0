package io.github.eposcases.validation;

import io.github.eposcases.validation.internal.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One difference between the record of EPOS and the Gosuslugi identity: what it is, where, which side to correct and
 * what to type there.
 *
 * <p>Immutable and thread-safe; equal if everything said about the difference is equal. {@link #toString()} and
 * {@link #message(Locale)} hold no value of a person, at most single letters; {@link #correction()} and
 * {@link #instruction(Locale)} do, and are asked for by name.
 *
 * @since 0.1
 */
public final class Discrepancy {
    private final Finding finding;

    Discrepancy(Finding finding) {
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }

    /**
     * Returns what differs.
     *
     * @return the field
     */
    public IdentityField field() {
        return finding.field();
    }

    /**
     * Returns how it differs.
     *
     * @return the kind
     */
    public DiscrepancyKind kind() {
        return finding.kind();
    }

    /**
     * Returns how much it matters.
     *
     * @return the grade, which belongs to field and kind
     */
    public Grade grade() {
        return finding.grade();
    }

    /**
     * Returns the single letters that went wrong, for typos and digits.
     *
     * @return an unmodifiable list of at most two edits, from left to right
     */
    public List<Edit> edits() {
        return finding.edits();
    }

    /**
     * Returns where the difference begins.
     *
     * @return 0-based UTF-16 index in the raw value of the side to correct (EPOS for undecided and both); empty where
     *     the whole value is meant
     */
    public OptionalInt position() {
        return finding.position();
    }

    /**
     * Returns what to type into the field of {@link #fixSide()}.
     *
     * @return the complete text, maybe empty (clear the field); absent for {@link Grade#DIFFERENT}, for an undecided
     *     side, and where no repair is known. A text for {@link IdentityField#PERSON_NAME} is the line of the three parts
     *     of the other side. Only corrections of grade {@link Grade#COSMETIC} are safe without a document.
     */
    public Optional<String> correction() {
        return finding.correction();
    }

    /**
     * Returns which record to correct.
     *
     * @return the side
     */
    public FixSide fixSide() {
        return finding.fixSide();
    }

    /**
     * Returns whether a document must be seen before anything is typed.
     *
     * @return true unless the grade is {@link Grade#COSMETIC}
     */
    public boolean needsDocument() {
        return grade() != Grade.COSMETIC;
    }

    /**
     * Says in words what differs, where, and what to do.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return one line without a value of a person
     */
    public String message(Locale locale) {
        return Wording.message(this, locale);
    }

    /**
     * Says the same and what to type. The text holds personal data.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return one line
     */
    public String instruction(Locale locale) {
        String message = message(locale);
        return correction()
                .map(text -> message + " " + Wording.instruction(text, locale))
                .orElse(message);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Discrepancy d && finding.equals(d.finding);
    }

    @Override
    public int hashCode() {
        return finding.hashCode();
    }

    /** Returns field, kind, grade and side, and whether there is a correction; no letter. */
    @Override
    public String toString() {
        return "Discrepancy[" + field() + " " + kind() + " " + grade() + " " + fixSide() + ", correction: "
                + (correction().isPresent() ? "yes" : "no") + "]";
    }
}
