package io.github.eposcases.core.identity;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.Signs;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in one of the notations that are understood in order to be named (ID-72), day first.
 *
 * @param isForm whether it is written as ID-70 asks
 */
record BirthDateReading(int day, int month, int year, boolean hasShortYear, boolean isForm) {
    private static final int LONGEST = 60;
    private static final List<TextTable.Row> PLACEHOLDERS = TextTable.read(
                    BirthDateReading.class.getResourceAsStream("birth-date-placeholders.tsv"))
            .rows();
    private static final List<String> MONTHS =
            List.of("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "));
    private static final List<String> OF_MONTHS =
            List.of("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "));

    private static final Pattern FORM = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}");
    private static final Pattern TAIL = Pattern.compile("(?<=[0-9]) ?(г\\.?|год|года|г\\. ?р\\.?|года рождения|[.,;])$"
            + "|(?<=[0-9])[ ,t]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( ?z|[+-][0-9]{2}:?[0-9]{2})?$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?: ?[./,:-] ?| )([0-9]{1,2})(?: ?[./,:-] ?| )([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})(?: ?[./,:-] ?| )([0-9]{1,2})(?: ?[./,:-] ?| )([0-9]{1,2})");
    private static final Pattern WORDS = Pattern.compile("([0-9]{1,2})[ .-]*([а-я]{3,8})[ .,-]*([0-9]{4}|[0-9]{2})");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{8}");

    /** Reads any text; empty if it is in no notation that is known. */
    static Optional<BirthDateReading> read(String text) {
        if (FORM.matcher(text).matches()) {
            return Optional.of(of(text.substring(0, 2), text.substring(3, 5), text.substring(6), true));
        }
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = TAIL.matcher(plain(stripped)).replaceFirst("");
        Matcher m = DAY_FIRST.matcher(digits(plain));
        if (m.matches()) {
            return Optional.of(of(m.group(1), m.group(2), m.group(3), false));
        }
        m = YEAR_FIRST.matcher(digits(plain));
        if (m.matches()) {
            return Optional.of(of(m.group(3), m.group(2), m.group(1), false));
        }
        m = WORDS.matcher(plain);
        if (m.matches()) {
            int month = month(m.group(2));
            return month == 0
                    ? Optional.empty()
                    : Optional.of(of(m.group(1), Integer.toString(month), m.group(3), false));
        }
        return DIGITS.matcher(digits(plain)).matches() ? Optional.of(ofDigits(digits(plain))) : Optional.empty();
    }

    /** Returns the month that a word names or begins to name, or 0. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word) || OF_MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static BirthDateReading of(String day, String month, String year, boolean isForm) {
        return new BirthDateReading(
                Integer.parseInt(day), Integer.parseInt(month), Integer.parseInt(year), year.length() == 2, isForm);
    }

    private static BirthDateReading ofDigits(String eight) {
        BirthDateReading dayFirst = of(eight.substring(0, 2), eight.substring(2, 4), eight.substring(4), false);
        BirthDateReading yearFirst = of(eight.substring(6), eight.substring(4, 6), eight.substring(0, 4), false);
        // No text is both: the month and day of the one would be the year of the other.
        return yearFirst.isInRange() ? yearFirst : dayFirst;
    }

    /** Small letters, ASCII digits, single blanks. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(cp -> {
            int digit = Character.digit(cp, 10);
            if (!Signs.isBlank(cp)) {
                out.appendCodePoint(digit >= 0 ? '0' + digit : cp);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString();
    }

    private static String digits(String plain) {
        StringBuilder out = new StringBuilder(plain);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(
                    i,
                    switch (out.charAt(i)) {
                        case 'o', 'о' -> '0';
                        case 'l', 'i' -> '1';
                        case 'з' -> '3';
                        case 'б' -> '6';
                        default -> out.charAt(i);
                    });
        }
        return out.toString();
    }

    /** Returns the day of the calendar, if there is one; a short year is placed near another. */
    Optional<LocalDate> date(int nearYear) {
        try {
            return Optional.of(LocalDate.of(hasShortYear ? fullYear(nearYear) : year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int fullYear(int nearYear) {
        int earliest = nearYear - 49;
        return earliest + Math.floorMod(year - earliest, 100);
    }

    private boolean isInRange() {
        return year >= BirthDates.FIRST_YEAR
                && year <= BirthDates.LAST_YEAR
                && date(year).isPresent();
    }

    static boolean isNoValue(String text) {
        return text.length() <= LONGEST && NoValues.BIRTH_DATE.contains(text) || text.isBlank();
    }

    /** Returns everything wrong with a text that is not a birth date. */
    static List<Problem> problems(String text) {
        if (isNoValue(text)) {
            return List.of(Problem.error(BirthDateProblem.MISSING, ""));
        }
        Optional<BirthDateReading> reading = read(text);
        if (reading.isEmpty()) {
            return List.of(Problem.error(BirthDateProblem.NOT_A_DATE, ""));
        }
        List<Problem> value = reading.get().problemsOfValue();
        List<Problem> problems = new ArrayList<>();
        if (!reading.get().isForm()) {
            boolean isCertain = !reading.get().hasShortYear() && value.stream().noneMatch(Problem::isError);
            Problem format = Problem.error(BirthDateProblem.FORMAT, "");
            problems.add(
                    isCertain
                            ? reading.get()
                                    .date(0)
                                    .map(BirthDates::format)
                                    .map(format::suggesting)
                                    .orElse(format)
                            : format);
        }
        problems.addAll(value);
        return problems;
    }

    private List<Problem> problemsOfValue() {
        if (hasShortYear) {
            // 2000 is the only year of two centuries that ends in 00 and has a 29 February.
            return date(2000).isPresent() ? List.of() : List.of(Problem.error(BirthDateProblem.NOT_A_DATE, ""));
        }
        Optional<LocalDate> date = date(year);
        if (date.isEmpty()) {
            return List.of(Problem.error(BirthDateProblem.NOT_A_DATE, ""));
        }
        List<Problem> placeholder = placeholder(date.get());
        if (placeholder.isEmpty() && !isInRange()) {
            return List.of(Problem.error(BirthDateProblem.YEAR_OUT_OF_RANGE, ""));
        }
        return placeholder;
    }

    /** Returns the problem of a date that systems put for an unknown one, or nothing. */
    static List<Problem> placeholder(LocalDate date) {
        return PLACEHOLDERS.stream()
                .filter(row -> row.get("date").equals(date.toString()))
                .map(row -> Problem.of(BirthDateProblem.PLACEHOLDER, "", Severity.valueOf(row.get("severity"))))
                .toList();
    }
}
