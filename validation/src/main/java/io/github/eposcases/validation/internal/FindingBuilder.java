package io.github.eposcases.validation.internal;

import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Edit;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.internal.FieldJudge.Place;
import io.github.eposcases.validation.internal.FieldJudge.Values;
import io.github.eposcases.validation.internal.StepChain.Applied;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Puts a finding together; places for people are counted here. */
final class FindingBuilder {
    private final Values values;
    private final DiscrepancyKind kind;
    private final FixSide side;
    private final List<Integer> places = new ArrayList<>();
    private Grade grade;
    private List<Edit> edits = List.of();
    private OptionalInt position = OptionalInt.empty();
    private String actual = "";
    private String expected = "";
    private boolean remark;

    FindingBuilder(Values values, DiscrepancyKind kind, FixSide side) {
        this.values = values;
        this.kind = kind;
        this.side = side;
        this.grade = Grades.of(values.field(), kind);
    }

    FindingBuilder grade(Grade other) {
        this.grade = other;
        return this;
    }

    FindingBuilder remark(boolean needed) {
        this.remark = needed;
        return this;
    }

    /** Sets the edits, the position of the first of them, and their places. */
    FindingBuilder place(Place place) {
        edits = place.edits();
        place.position().ifPresent(this::position);
        edits.stream().skip(1).forEach(edit -> places.add(place(edit.position())));
        return this;
    }

    /** Sets the position in the raw value of the side to correct. */
    void position(int index) {
        position = OptionalInt.of(index);
        places.add(place(index));
    }

    /** Sets the places for people, where they are not those of the letters. */
    void places(List<Integer> other) {
        places.clear();
        places.addAll(other);
    }

    /** Sets the letter that the step changes, on whichever side it stands, and its counterpart. */
    void letters(Applied found, int at, Applied right, int place, Applied changed) {
        if (changed.text().regionMatches(at, found.text(), at, 1)) {
            letters(right.letter(place), found.letter(at));
        } else {
            letters(found.letter(at), right.letter(place));
        }
    }

    /** Sets the letters found and expected, for the kinds whose words name them. */
    void letters(String found, String right) {
        actual = found;
        expected = right;
    }

    private int place(int index) {
        int before = Character.codePointCount(values.actual(side), 0, index);
        return kind == DiscrepancyKind.TRUNCATED ? before : before + 1;
    }

    Finding done() {
        return new Finding(
                values.field(),
                kind,
                grade,
                side,
                edits,
                position,
                values.repairs().correction(values.field(), kind, grade, side),
                List.copyOf(places),
                actual,
                expected,
                remark);
    }
}
