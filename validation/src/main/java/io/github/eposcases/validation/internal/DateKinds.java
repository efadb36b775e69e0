package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;

import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.ComparisonContext;
import io.github.eposcases.validation.DiscrepancyKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The kinds of difference between two real dates: the first rule that holds names it (CON-60). */
final class DateKinds {
    private static final int FIRST_YEAR = 1900;
    private static final int CENTURY_YEARS = 100;
    /** One digit more than a date has, so that its leading zero stays. */
    private static final int DIGITS = 100_000_000;

    /** Where month and year begin: what is exchanged across the dot is another date. */
    private static final Set<Integer> NUMBERS = Set.of(2, 4);

    private static final Set<LocalDate> PLACEHOLDERS = Set.of(
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1901, 1, 1),
            LocalDate.of(1, 1, 1),
            LocalDate.of(1111, 11, 11),
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1753, 1, 1),
            LocalDate.of(9999, 12, 31));

    /** Real people are born on these days, so they count only where no nearer kind holds. */
    private static final Set<LocalDate> DOUBTFUL = Set.of(
            LocalDate.of(1970, 1, 1), LocalDate.of(1980, 1, 1), LocalDate.of(1990, 1, 1), LocalDate.of(2000, 1, 1));

    private static final List<Rule> RULES = List.of(
            new Rule(FORMAT, d -> d.one().equals(d.other())),
            new Rule(PLACEHOLDER, d -> isPlaceholder(d.one()) || isPlaceholder(d.other())),
            new Rule(
                    DAY_MONTH_SWAPPED,
                    d -> d.one().getYear() == d.other().getYear()
                            && d.one().getDayOfMonth() == d.other().getMonthValue()
                            && d.one().getMonthValue() == d.other().getDayOfMonth()),
            new Rule(CENTURY, d -> d.isSameDay() && d.isCenturyApart()),
            new Rule(SHIFTED_BY_ONE_DAY, d -> Math.abs(ChronoUnit.DAYS.between(d.one(), d.other())) == 1),
            new Rule(DIGITS_TRANSPOSED, d -> isTransposed(digits(d.one()), digits(d.other()))),
            new Rule(DIGIT_TYPO, d -> differing(digits(d.one()), digits(d.other())) == 1),
            new Rule(PLACEHOLDER, d -> DOUBTFUL.contains(d.one()) || DOUBTFUL.contains(d.other())),
            new Rule(
                    MONTH_NEIGHBOUR,
                    d -> d.one().getYear() == d.other().getYear()
                            && d.one().getDayOfMonth() == d.other().getDayOfMonth()
                            && Math.abs(d.one().getMonthValue() - d.other().getMonthValue()) == 1),
            new Rule(YEAR_DIFFERENT, Dates::isSameDay),
            new Rule(IMPLAUSIBLE, d -> isImplausible(d.other(), d.context())),
            new Rule(DIFFERENT, d -> true));

    private DateKinds() {}

    private record Rule(DiscrepancyKind kind, Predicate<Dates> test) {}

    /** The date of Gosuslugi and the other one, that of EPOS. */
    private record Dates(LocalDate one, LocalDate other, ComparisonContext context) {
        boolean isSameDay() {
            return one.getDayOfMonth() == other.getDayOfMonth() && one.getMonthValue() == other.getMonthValue();
        }

        boolean isCenturyApart() {
            int years = Math.abs(one.getYear() - other.getYear());
            boolean shortYear = Math.min(one.getYear(), other.getYear()) < CENTURY_YEARS;
            return years == CENTURY_YEARS || shortYear && years % CENTURY_YEARS == 0;
        }
    }

    static DiscrepancyKind of(LocalDate gosuslugi, LocalDate epos, ComparisonContext context) {
        Dates dates = new Dates(gosuslugi, epos, context);
        for (Rule rule : RULES) {
            if (rule.test().test(dates)) {
                return rule.kind();
            }
        }
        throw new IllegalStateException("the last rule always holds");
    }

    static boolean isPlaceholder(LocalDate date) {
        return PLACEHOLDERS.contains(date);
    }

    /** Returns the eight digits of ДД.ММ.ГГГГ. */
    static String digits(LocalDate date) {
        int number = (date.getDayOfMonth() * 100 + date.getMonthValue()) * 10_000 + date.getYear();
        return Integer.toString(DIGITS + number).substring(1);
    }

    private static int differing(String one, String other) {
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing;
    }

    private static boolean isTransposed(String one, String other) {
        int at = FieldJudge.prefix(one, other);
        return !NUMBERS.contains(at + 1)
                && differing(one, other) == 2
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at);
    }

    static boolean isImplausible(LocalDate epos, ComparisonContext context) {
        return epos.getYear() < FIRST_YEAR
                || context.today()
                        .filter(today -> epos.isAfter(today) || isOutOfRole(epos, context, today))
                        .isPresent();
    }

    private static boolean isOutOfRole(LocalDate epos, ComparisonContext context, LocalDate today) {
        return context.role().filter(role -> !isPlausible(epos, role, today)).isPresent();
    }

    /** Returns whether somebody of a role may be born on a day. */
    static boolean isPlausible(LocalDate birthDate, UserRole role, LocalDate today) {
        return role.plausibleAge().includes(ChronoUnit.YEARS.between(birthDate, today));
    }
}
