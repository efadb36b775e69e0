package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Birth dates as the letter asks for them: {@code ДД.ММ.ГГГГ}, ten characters, a real day of the years 1900–2099 (S0-16,
 * ID-70). Other notations are understood only to be named, with the right one as suggestion.
 *
 * <p>Stateless and thread-safe. No method reads a clock.
 *
 * <pre>{@code
 * BirthDates.parse("03.04.2013").orThrow();    // 2013-04-03
 * BirthDates.parse("2013-04-03").problems();   // birth-date.format, suggestion "03.04.2013"
 * BirthDates.parse("31.04.2013").problems();   // birth-date.not-a-date
 * }</pre>
 *
 * @since 0.1
 */
public final class BirthDates {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2099;

    private static final int LENGTH = 10;
    private static final int OLDEST = 120;
    private static final int YOUNGEST_PARENT = 14;
    private static final int CHILD_ACCOUNT_UNTIL = 14;

    private BirthDates() {}

    /**
     * Reads a birth date.
     *
     * @param text any text
     * @return the date, perhaps with a warning, or every problem of the text (see {@link BirthDateProblem})
     */
    public static Parsed<LocalDate> parse(String text) {
        int number = number(requireNonNull(text, "text"));
        if (number == 0) {
            return Parsed.invalid(BirthDateReading.problems(text));
        }
        LocalDate date = date(number);
        // Placeholders that may be real are the first day of a year.
        List<Problem> warnings = number % 10_000 == 101 ? BirthDateReading.placeholder(date) : List.of();
        return new Parsed.Valid<>(date, warnings);
    }

    /**
     * Tells whether {@link #parse(String)} would give a date. Allocates nothing.
     *
     * @param text any text
     * @return true if it is a birth date
     */
    public static boolean isValid(CharSequence text) {
        return number(requireNonNull(text, "text")) != 0;
    }

    /**
     * Tells whether a text stands for no date: «нет», «00.00.0000», a dash, nothing at all. Cheaper than
     * {@link #parse(String)}, which reports it as missing.
     *
     * @param text any text
     * @return true if there is no date
     */
    public static boolean isNoValue(String text) {
        return BirthDateReading.isNoValue(requireNonNull(text, "text"));
    }

    /**
     * Writes a birth date as {@code ДД.ММ.ГГГГ}.
     *
     * @param date a date of the years 1900–2099
     * @return ten characters
     * @throws IllegalArgumentException if the year is outside
     */
    public static String format(LocalDate date) {
        int year = requireNonNull(date, "date").getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("date: the year is not one of 1900 to 2099");
        }
        char[] out = new char[LENGTH];
        put(out, 0, date.getDayOfMonth());
        out[2] = '.';
        put(out, 3, date.getMonthValue());
        out[5] = '.';
        put(out, 6, year / 100);
        put(out, 8, year % 100);
        return new String(out);
    }

    private static void put(char[] out, int at, int twoDigits) {
        out[at] = (char) ('0' + twoDigits / 10);
        out[at + 1] = (char) ('0' + twoDigits % 10);
    }

    /**
     * Reads a date in any notation that people use, day first: {@code 2013-04-03}, {@code 3/4/13}, {@code 03042013},
     * «3 апреля 2013 г.», with letters typed for digits. For comparing and explaining only: of all notations just
     * {@code ДД.ММ.ГГГГ} is valid.
     *
     * @param text any text
     * @param nearYear where a year of two digits belongs: it gets the century that brings it nearest, the later one of two
     * @return the date, of any year from 0 on, or empty if the text cannot be read or there is no such day
     */
    public static Optional<LocalDate> reading(String text, int nearYear) {
        int number = number(requireNonNull(text, "text"));
        return number != 0
                ? Optional.of(date(number))
                : BirthDateReading.read(text).flatMap(r -> r.date(nearYear));
    }

    /**
     * Judges a date by what is known about its person.
     *
     * @param birthDate the date
     * @param age the ages usual for the person's role
     * @param today the day to count from, for example today in Asia/Yekaterinburg
     * @return the problems: {@code birth-date.future} is an error, {@code birth-date.implausible} a warning, beyond 120
     *     years an error
     */
    public static List<Problem> check(LocalDate birthDate, PlausibleAge age, LocalDate today) {
        requireNonNull(birthDate, "birthDate");
        requireNonNull(age, "age");
        if (birthDate.isAfter(requireNonNull(today, "today"))) {
            return List.of(Problem.error(BirthDateProblem.FUTURE, ""));
        }
        long years = ChronoUnit.YEARS.between(birthDate, today);
        if (years > OLDEST) {
            return List.of(Problem.error(BirthDateProblem.IMPLAUSIBLE, ""));
        }
        return age.includes(years) ? List.of() : List.of(Problem.warning(BirthDateProblem.IMPLAUSIBLE, ""));
    }

    /**
     * Judges a parent's date by that of the child. Not for legal representatives, who may be of any age.
     *
     * @param parent the parent's birth date
     * @param child the child's birth date
     * @return the warning {@code birth-date.implausible} if the parent is less than 14 years older, or nothing
     */
    public static List<Problem> checkParent(LocalDate parent, LocalDate child) {
        requireNonNull(parent, "parent");
        return ChronoUnit.YEARS.between(parent, requireNonNull(child, "child")) < YOUNGEST_PARENT
                ? List.of(Problem.warning(BirthDateProblem.IMPLAUSIBLE, ""))
                : List.of();
    }

    /**
     * Tells whether a pupil signs in with a child account that a parent makes on Gosuslugi: until the day of the 14th
     * birthday, which for 29 February is 1 March of a common year.
     *
     * @param birthDate the pupil's birth date
     * @param on the day in question
     * @return true before the 14th birthday
     */
    public static boolean needsChildAccount(LocalDate birthDate, LocalDate on) {
        requireNonNull(birthDate, "birthDate");
        return ChronoUnit.YEARS.between(birthDate, requireNonNull(on, "on")) < CHILD_ACCOUNT_UNTIL;
    }

    private static LocalDate date(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    /** Returns year, month and day as the digits of one number if the text is right, else 0. */
    private static int number(CharSequence s) {
        if (s.length() != LENGTH || s.charAt(2) != '.' || s.charAt(5) != '.') {
            return 0;
        }
        int digits = 0;
        int wrong = 0;
        for (int i = 0; i < LENGTH; i++) {
            if (i != 2 && i != 5) {
                int digit = s.charAt(i) - '0';
                // Only '0' to '9' leave both numbers without a sign; Character.isDigit would take others.
                wrong |= digit | 9 - digit;
                digits = digits * 10 + digit;
            }
        }
        int day = digits / 1_000_000;
        int month = digits / 10_000 % 100;
        int year = digits % 10_000;
        boolean isRight = wrong >= 0
                && year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year))
                && !(year == FIRST_YEAR && month == 1 && day == 1);
        return isRight ? year * 10_000 + month * 100 + day : 0;
    }
}
