package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;

import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.FoldStep;
import io.github.eposcases.core.identity.TracedText;
import io.github.eposcases.validation.ComparisonContext;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Edit;
import io.github.eposcases.validation.EditOperation;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.internal.FieldJudge.Place;
import io.github.eposcases.validation.internal.FieldJudge.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the birth date (CON-60…62). */
final class DateJudge {
    private static final Pattern FORM = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}");
    private static final Set<DiscrepancyKind> WITHOUT_FORMAT = EnumSet.of(FORMAT, PLACEHOLDER, NOT_A_DATE);
    private static final int ANY_CENTURY = 2000;
    /** Where the digits stand in ДД.ММ.ГГГГ. */
    private static final int[] PLACES = {0, 1, 3, 4, 6, 7, 8, 9};

    private final Values values;
    private final ComparisonContext context;

    DateJudge(Values values, ComparisonContext context) {
        this.values = values;
        this.context = context;
    }

    /** Reads a date in any notation, near the year of the other side. */
    static Optional<LocalDate> read(String text, String other) {
        int near = read(other, ANY_CENTURY).map(LocalDate::getYear).orElse(ANY_CENTURY);
        return read(text, near);
    }

    static Optional<LocalDate> read(String text, int nearYear) {
        return text.length() > FieldJudge.LONGEST_TYPED
                ? Optional.empty()
                : BirthDates.reading(visible(text), nearYear);
    }

    private static String visible(String text) {
        return FoldStep.INVISIBLE_CHARACTER.apply(TracedText.of(text)).text();
    }

    List<Finding> judge() {
        String gosuslugi = values.gosuslugi();
        String epos = values.epos();
        if (gosuslugi.equals(epos)) {
            return List.of();
        }
        boolean nothing = Repairs.isAbsent(values.field(), gosuslugi);
        if (nothing != Repairs.isAbsent(values.field(), epos)) {
            return List.of(FieldJudge.missing(values, nothing));
        }
        if (nothing) {
            boolean blanks = !values.areLongerThan(FieldJudge.LONGEST_TYPED)
                    && stripped(gosuslugi).equals(stripped(epos));
            return List.of(new FindingBuilder(values, blanks ? FORMAT : MISSING, FixSide.EPOS)
                    .grade(Grade.COSMETIC)
                    .done());
        }
        Optional<LocalDate> left = read(gosuslugi, epos);
        Optional<LocalDate> right = read(epos, gosuslugi);
        if (left.isEmpty() || right.isEmpty()) {
            boolean placeholder =
                    left.or(() -> right).filter(DateKinds::isPlaceholder).isPresent();
            return List.of(FieldJudge.whole(values, placeholder ? PLACEHOLDER : NOT_A_DATE, false));
        }
        return judge(left.get(), right.get());
    }

    private static String stripped(String text) {
        return visible(text).replaceAll("[\\s\\p{Z}]", "");
    }

    private List<Finding> judge(LocalDate gosuslugi, LocalDate epos) {
        DiscrepancyKind kind = DateKinds.of(gosuslugi, epos, context);
        FixSide side = values.repairs().side(values.field(), kind, false);
        FindingBuilder finding = new FindingBuilder(values, kind, side);
        if ((kind == DIGIT_TYPO || kind == DIGITS_TRANSPOSED) && isForm(values.actual(side))) {
            String right = DateKinds.digits(side == FixSide.GOSUSLUGI ? epos : gosuslugi);
            String wrong = DateKinds.digits(side == FixSide.GOSUSLUGI ? gosuslugi : epos);
            describe(finding, kind == DIGITS_TRANSPOSED, right, wrong);
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(finding.done());
        if (!WITHOUT_FORMAT.contains(kind) && !(isForm(values.gosuslugi()) && isForm(values.epos()))) {
            findings.add(FieldJudge.whole(values, FORMAT, false));
        }
        return findings;
    }

    /** CON-62: people count the digits, not the dots. */
    private static void describe(FindingBuilder finding, boolean transposed, String right, String wrong) {
        int at = FieldJudge.prefix(right, wrong);
        EditOperation operation = transposed ? EditOperation.TRANSPOSITION : EditOperation.SUBSTITUTION;
        Edit edit = new Edit(operation, PLACES[at], right.substring(at, at + 1), wrong.substring(at, at + 1));
        finding.place(Place.of(List.of(edit)));
        finding.places(List.of(at + 1, at + 2)); // the words tell one or both
    }

    private static boolean isForm(String text) {
        return BirthDates.isValid(text) || FORM.matcher(text).matches();
    }
}
