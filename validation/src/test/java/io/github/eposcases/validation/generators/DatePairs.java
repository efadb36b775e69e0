package io.github.eposcases.validation.generators;

import static io.github.eposcases.validation.generators.NamePairs.of;
import static io.github.eposcases.validation.generators.NamePairs.replaced;
import static io.github.eposcases.validation.generators.Names.pick;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Plants one error into a birth date; null where the date does not allow it. */
final class DatePairs {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final List<String> NOTATIONS = List.of(
            "uuuu-MM-dd",
            "d.M.uuuu",
            "dd/MM/uuuu",
            "dd/MM/uu",
            "ddMMuuuu",
            "uuuuMMdd",
            "dd-MM-uuuu",
            "dd.MM.uu",
            "dd.MM.uuuu'г.'",
            "dd.MM.uuuu 'г.'",
            "dd.MM.uuuu 00:00:00",
            "dd.MM.uuuu' '",
            "uuuu-MM-dd'T'00:00:00");
    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final Map<String, NamePairs.Planter> PLANTERS = new TreeMap<>();

    static {
        PLANTERS.put("FORMAT", (f, r) -> {
            LocalDate d = date(r);
            int n = r.nextInt(NOTATIONS.size() + 1);
            return of(
                    text(d),
                    n == NOTATIONS.size()
                            ? d.getDayOfMonth() + " " + MONTHS.get(d.getMonthValue() - 1) + " " + d.getYear()
                            : d.format(DateTimeFormatter.ofPattern(NOTATIONS.get(n), Locale.ROOT)));
        });
        PLANTERS.put("MISSING", (f, r) -> of(text(date(r)), pick(r, List.of("", "-", "00.00.0000", " ", "нет"))));
        PLANTERS.put(
                "PLACEHOLDER",
                (f, r) -> of(
                        text(date(r)),
                        pick(
                                r,
                                List.of(
                                        "01.01.1900",
                                        "11.11.1111",
                                        "01.01.0001",
                                        "30.12.1899",
                                        "01.01.1901",
                                        "31.12.9999"))));
        PLANTERS.put(
                "NOT_A_DATE",
                (f, r) -> of(
                        text(date(r)),
                        pick(
                                r,
                                List.of(
                                        "31.04.2013",
                                        "29.02.2011",
                                        "32.01.2010",
                                        "10.13.2010",
                                        "00.05.2009",
                                        "2013",
                                        "апрель 2012"))));
        PLANTERS.put("DAY_MONTH_SWAPPED", (f, r) -> {
            LocalDate d = date(r);
            return d.getDayOfMonth() > 12
                    ? null
                    : of(text(d), text(LocalDate.of(d.getYear(), d.getDayOfMonth(), d.getMonthValue())));
        });
        PLANTERS.put("CENTURY", (f, r) -> {
            LocalDate d = date(r);
            return of(text(d), text(d.minusYears(100)));
        });
        PLANTERS.put("SHIFTED_BY_ONE_DAY", (f, r) -> {
            LocalDate d = date(r);
            return of(text(d), text(d.minusDays(r.nextBoolean() ? 1 : -1)));
        });
        PLANTERS.put("DIGITS_TRANSPOSED", (f, r) -> {
            String d = text(date(r));
            int at = pick(r, List.of("0", "3", "6", "7", "8")).charAt(0) - '0';
            return of(d, d.substring(0, at) + d.charAt(at + 1) + d.charAt(at) + d.substring(at + 2));
        });
        PLANTERS.put("DIGIT_TYPO", (f, r) -> {
            String d = text(date(r));
            int at = r.nextInt(10);
            return d.charAt(at) == '.' ? null : of(d, replaced(d, at, (char) ('0' + r.nextInt(10))));
        });
        PLANTERS.put("MONTH_NEIGHBOUR", (f, r) -> {
            LocalDate d = date(r).withMonth(9);
            return of(text(d), text(d.withMonth(10)));
        });
        PLANTERS.put("YEAR_DIFFERENT", (f, r) -> {
            LocalDate d = date(r);
            return of(text(d), text(d.minusYears(12 + r.nextInt(50))));
        });
        PLANTERS.put("DIFFERENT", (f, r) -> of(text(date(r)), text(date(r))));
    }

    private DatePairs() {}

    static Map<String, NamePairs.Planter> planters() {
        return PLANTERS;
    }

    private static LocalDate date(Random r) {
        return LocalDate.of(r.nextBoolean() ? 2006 : 1965, 1, 1).plusDays(r.nextInt(4300));
    }

    private static String text(LocalDate date) {
        return date.format(FORM);
    }
}
