package io.github.eposcases.scheduling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the rows of a calendar: in the format they are read from, and as JSON (SCH-39). */
final class CalendarText {
    private static final Pattern DECREE = Pattern.compile("Правительства РФ от (\\d\\d\\.\\d\\d\\.\\d{4}) № (\\d+)");

    private CalendarText() {}

    static String text(CalendarRows rows) {
        StringBuilder out = new StringBuilder();
        line(out, "format", "1", "ru-production-calendar", rows.dataDate());
        for (LegalSource s : rows.sources()) {
            line(out, "source", s.id(), s.citation(), s.link().orElse("-"), s.checked(), s.verification());
        }
        rows.years()
                .values()
                .forEach(y -> line(
                        out,
                        "year",
                        y.year(),
                        y.status(),
                        y.workingDays(),
                        y.source().id()));
        rows.transfers()
                .forEach(t -> line(out, "transfer", t.from(), t.to(), t.source().id()));
        rows.daysOff()
                .values()
                .forEach(d -> line(
                        out,
                        "day-off",
                        d.date(),
                        d.russian(),
                        d.english(),
                        d.source().id()));
        rows.special().forEach((date, source) -> line(out, "special", date, source.id()));
        rows.shortDays().forEach((date, source) -> line(out, "short", date, source.id()));
        rows.regional()
                .forEach(r -> line(
                        out,
                        "regional",
                        r.region(),
                        r.date(),
                        r.kind(),
                        r.russian(),
                        r.english(),
                        r.source().id()));
        return out.toString();
    }

    private static void line(StringBuilder out, Object... cells) {
        out.append(Stream.of(cells).map(Object::toString).collect(Collectors.joining("\t")))
                .append('\n');
    }

    /** Data date and the first twelve digits of the fingerprint of the rows, so that comments do not count. */
    static String version(CalendarRows rows) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text(rows).getBytes(UTF_8));
            return rows.dataDate() + "#" + HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Date and number of a Government decree, if the citation is one. */
    static Optional<String> decree(String citation) {
        Matcher matcher = DECREE.matcher(citation);
        return matcher.find() ? Optional.of(matcher.group(1) + " N " + matcher.group(2)) : Optional.empty();
    }

    static String json(ProductionFacts facts) {
        CalendarRows rows = facts.rows();
        return rows.years().values().stream()
                .map(year -> " \"" + year.year() + "\": {\n" + year(facts, year) + "\n }")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String year(ProductionFacts facts, CalendarRows.Year year) {
        CalendarRows rows = facts.rows();
        List<CalendarDay> days = LocalDate.of(year.year(), 1, 1)
                .datesUntil(LocalDate.of(year.year() + 1, 1, 1))
                .map(facts::day)
                .toList();
        String transfers = rows.transfers().stream()
                .filter(t -> t.from().getYear() == year.year())
                .map(t -> "[\"" + t.from() + "\", \"" + t.to() + "\"]")
                .collect(Collectors.joining(", ", "[", "]"));
        return Stream.of(
                        key("offWeekdays", dates(days, d -> !weekend(d) && !d.working() && !special(d))),
                        key("workingWeekends", dates(days, d -> weekend(d) && d.working())),
                        key("shortDays", dates(days, CalendarDay::shortened)),
                        key("specialNonWorking", dates(days, CalendarText::special)),
                        key("transfers", transfers),
                        key(
                                "decree",
                                decree(year.source().citation())
                                        .map(d -> '"' + d + '"')
                                        .orElse("null")),
                        key(
                                "status",
                                year.status() == ProductionCalendar.Status.OFFICIAL
                                        ? "\"official\""
                                        : "\"provisional\""),
                        key("workingDays", Integer.toString(year.workingDays())))
                .collect(Collectors.joining(",\n"));
    }

    private static String key(String key, String value) {
        return "  \"" + key + "\": " + value;
    }

    private static String dates(List<CalendarDay> days, Predicate<CalendarDay> wanted) {
        return days.stream()
                .filter(wanted)
                .map(d -> '"' + d.date().toString() + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean weekend(CalendarDay day) {
        return Derivation.isWeekend(day.date());
    }

    private static boolean special(CalendarDay day) {
        return day.kind() == CalendarDay.Kind.SPECIAL;
    }
}
