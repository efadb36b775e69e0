package io.github.eposcases.validation.internal;

import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Edit;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything known about one difference.
 *
 * @param places letters for people, from 1: the position, or one place for each edit
 * @param actual the single letter found, for the kinds whose words name it
 * @param expected the single letter that should stand there
 * @param remark whether the words carry their remark
 */
public record Finding(
        IdentityField field,
        DiscrepancyKind kind,
        Grade grade,
        FixSide fixSide,
        List<Edit> edits,
        OptionalInt position,
        Optional<String> correction,
        List<Integer> places,
        String actual,
        String expected,
        boolean remark) {

    /** Holds no value of a person. */
    @Override
    public String toString() {
        return field + " " + kind + " " + grade + " " + fixSide;
    }
}
