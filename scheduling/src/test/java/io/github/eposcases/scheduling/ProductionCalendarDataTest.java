package io.github.eposcases.scheduling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.TextTable;
import io.github.eposcases.scheduling.CalendarDay.Kind;
import io.github.eposcases.scheduling.ProductionCalendar.Status;
import io.github.eposcases.scheduling.ProductionCalendar.Transfer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The bundled data beside what independent calendars say (SCH-29 to SCH-36, SCH-40 to SCH-42). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductionCalendarDataTest {
    private static final ProductionCalendar RUSSIA = WorkingCalendars.russia();
    private static final List<String> LISTS =
            List.of("offWeekdays", "workingWeekends", "shortDays", "specialNonWorking", "transfers");

    private static String resource() throws IOException {
        try (InputStream in = ProductionCalendar.class.getResourceAsStream("ru-production-calendar.tsv")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }

    /** The facts of a year as the calendar gives them, in the form of the table of facts. */
    private static Map<String, Object> facts(ProductionCalendar calendar, int year) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("offWeekdays", dates(calendar, year, d -> !weekend(d.date()) && !d.working()));
        facts.put("workingWeekends", dates(calendar, year, d -> weekend(d.date()) && d.working()));
        facts.put("shortDays", dates(calendar, year, CalendarDay::shortened));
        facts.put(
                "specialNonWorking",
                dates(
                        calendar,
                        year,
                        d -> d.kind() == Kind.SPECIAL
                                && d.source().orElseThrow().citation().contains(Integer.toString(year))));
        facts.put(
                "transfers",
                calendar.transfers(year).stream()
                        .map(t -> t.from() + ">" + t.to())
                        .collect(Collectors.toCollection(TreeSet::new)));
        facts.put("status", calendar.status(year).name());
        facts.put("workingDays", Integer.toString(calendar.workingDaysIn(year)));
        // All transfers of a year rest on its source: the decree, or the calendars where its number is unchecked.
        Stream<String> decrees = Stream.concat(
                        calendar.toText()
                                .lines()
                                .filter(line -> line.startsWith("year\t" + year))
                                .map(line -> line.substring(line.lastIndexOf('\t') + 1)),
                        calendar.transfers(year).stream().map(t -> t.source().id()))
                .distinct()
                .map(id -> calendar.sources().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .flatMap(s -> CalendarText.decree(s.citation()))
                        .orElse(""));
        facts.put("decree", decrees.collect(Collectors.joining("|")));
        return facts;
    }

    private static TreeSet<String> dates(ProductionCalendar calendar, int year, Predicate<CalendarDay> wanted) {
        return days(year)
                .map(calendar::day)
                .filter(wanted)
                .map(d -> d.date().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> expected(TextTable.Row row) {
        Map<String, Object> facts = new TreeMap<>();
        LISTS.forEach(column -> facts.put(column, new TreeSet<>(row.list(column))));
        facts.put("status", row.get("status").toUpperCase(Locale.ROOT));
        facts.put("workingDays", row.get("workingDays"));
        facts.put("decree", row.get("decree"));
        return facts;
    }

    @TestFactory
    Stream<DynamicTest> each_year_agrees_with_the_facts_date_by_date() { // SCH-40
        return Tables.rows("production-calendar-facts.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("year"), () -> {
                    int year = Integer.parseInt(row.get("year"));
                    assertThat(facts(RUSSIA, year)).isEqualTo(expected(row));
                    long off = row.list("offWeekdays").size();
                    long wrong = days(year)
                            .filter(d -> RUSSIA.isWorkingDay(d)
                                    != (weekend(d)
                                            ? row.list("workingWeekends").contains(d.toString())
                                            : !row.list("offWeekdays").contains(d.toString())))
                            .count();
                    assertThat(wrong).isZero();
                    assertThat(RUSSIA.daysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                            .isEqualTo(RUSSIA.workingDaysIn(year));
                    assertThat(off).isPositive();
                }));
    }

    @Test
    void all_ten_years_are_there_and_their_sums_are_right() { // SCH-29, SCH-30, SCH-40
        List<TextTable.Row> rows = Tables.rows("production-calendar-facts.tsv");
        assertThat(rows.stream().map(r -> Integer.parseInt(r.get("year")))).containsExactlyElementsOf(RUSSIA.years());
        assertThat(RUSSIA.years()).hasSize(10).startsWith(2018).endsWith(2027);
        assertThat(LISTS.stream()
                        .map(column -> rows.stream()
                                .mapToInt(r -> r.list(column).size())
                                .sum()))
                .containsExactly(149, 10, 41, 35, 33);
        LocalDate first = LocalDate.of(2018, 1, 1);
        LocalDate end = LocalDate.of(2028, 1, 1);
        assertThat(RUSSIA.daysBetween(first, end)).isEqualTo(2471);
        assertThat(RUSSIA.withSpecialDaysOff(true).daysBetween(first, end)).isEqualTo(2436);
        assertThat(EffectPolicy.strict().calendar().daysBetween(first, end)).isEqualTo(2461);
    }

    @Test
    void days_off_of_a_year_are_118_but_119_in_2020() { // SCH-42
        for (int year : RUSSIA.years()) {
            assertThat(days(year).filter(d -> !RUSSIA.isWorkingDay(d)).count())
                    .as("%d", year)
                    .isEqualTo(year == 2020 ? 119 : 118);
        }
    }

    @Test
    void any_other_digit_in_a_row_is_noticed() throws IOException { // SCH-41
        String text = resource();
        List<TextTable.Row> facts = Tables.rows("production-calendar-facts.tsv");
        List<String> unnoticed = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].matches("(year|transfer|day-off|special|short)\t.*")) {
                continue;
            }
            for (int at = 0; at < lines[i].length(); at++) {
                char digit = lines[i].charAt(at);
                if (digit >= '0' && digit <= '9') {
                    String[] edited = lines.clone();
                    char other = digit == '9' ? '0' : (char) (digit + 1);
                    edited[i] = lines[i].substring(0, at) + other + lines[i].substring(at + 1);
                    if (!noticed(String.join("\n", edited), facts)) {
                        unnoticed.add(edited[i]);
                    }
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    private static boolean noticed(String text, List<TextTable.Row> facts) {
        Parsed<ProductionCalendar> parsed = ProductionCalendar.parse(text);
        return !parsed.isValid()
                || facts.stream().anyMatch(row -> {
                    int year = Integer.parseInt(row.get("year"));
                    return !facts(parsed.orThrow(), year).equals(expected(row));
                });
    }

    @Test
    void the_file_is_sorted_complete_and_ends_with_a_line_feed() throws IOException { // SCH-41, SCH-39
        String text = resource();
        String rows = text.lines().filter(l -> !l.startsWith("#")).collect(Collectors.joining("\n", "", "\n"));
        assertThat(rows).isEqualTo(RUSSIA.toText());
        assertThat(text).endsWith("\n").doesNotContain("\r");
        List<String> used = rows.lines()
                .filter(l -> !l.startsWith("source"))
                .flatMap(l -> Stream.of(l.split("\t")))
                .toList();
        assertThat(RUSSIA.sources()).allMatch(s -> used.contains(s.id()) || s.id().equals(CalendarRows.LABOUR_CODE));
    }

    @Test
    void the_readme_lists_the_sources_of_the_file() throws IOException { // SCH-42
        List<String> listed = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.matches("\\| [a-z0-9-]+ \\| .* \\| (TEXT_READ|QUOTED) \\|"))
                .toList();
        assertThat(listed)
                .isEqualTo(RUSSIA.sources().stream()
                        .map(s -> String.join(
                                " | ",
                                "| " + s.id(),
                                s.citation(),
                                s.link().orElse("-"),
                                s.checked().toString(),
                                s.verification() + " |"))
                        .toList());
    }

    @Test
    void the_version_names_the_data() { // SCH-33; changes with any row, so that an edit is never silent
        assertThat(RUSSIA.dataVersion()).isEqualTo("2026-11-22#55a3f7ee5b7b");
    }

    @Test
    void every_transfer_carries_its_source_to_both_days() { // SCH-33
        for (int year : RUSSIA.years()) {
            for (Transfer t : RUSSIA.transfers(year)) {
                assertThat(weekend(t.to())).isFalse();
                CalendarDay to = RUSSIA.day(t.to());
                assertThat(to.kind()).isEqualTo(Kind.TRANSFERRED_OFF);
                assertThat(to.source()).contains(t.source());
                assertThat(to.counterpart()).contains(t.from());
                assertThat(RUSSIA.day(t.from()).counterpart()).contains(t.to());
            }
            assertThat(RUSSIA.status(year)).isEqualTo(Status.OFFICIAL);
        }
        assertThat(days(2024).map(RUSSIA::day).filter(d -> d.kind().compareTo(Kind.WEEKEND) > 0))
                .allMatch(d -> d.source().isPresent());
    }

    @Test
    void short_days_are_eves_and_most_working_saturdays() { // SCH-31
        List<LocalDate> holidays = Stream.of("01-01", "01-07", "02-23", "03-08", "05-01", "05-09", "06-12", "11-04")
                .flatMap(day -> RUSSIA.years().stream().map(year -> LocalDate.parse(year + "-" + day)))
                .toList();
        TreeSet<LocalDate> expected = new TreeSet<>();
        for (int year : RUSSIA.years()) {
            days(year)
                    .filter(RUSSIA::isWorkingDay)
                    .filter(d ->
                            holidays.contains(d.plusDays(1)) && RUSSIA.day(d).kind() != Kind.SPECIAL || weekend(d))
                    .forEach(expected::add);
        }
        expected.removeAll(List.of(LocalDate.of(2024, 4, 27), LocalDate.of(2024, 12, 28)));
        assertThat(expected.stream().map(LocalDate::toString))
                .containsExactlyElementsOf(RUSSIA.years().stream()
                        .flatMap(year -> dates(RUSSIA, year, CalendarDay::shortened).stream())
                        .toList());
    }

    @Test
    void without_a_decree_2028_has_249_working_days() { // SCH-36
        ProductionCalendar calendar = RUSSIA.withOutsideCoverage(ProductionCalendar.OutsideCoverage.STATUTORY);
        assertThat(days(2028)
                        .filter(d -> !weekend(d) && !calendar.isWorkingDay(d))
                        .map(LocalDate::toString))
                .containsExactly(
                        "2028-01-03",
                        "2028-01-04",
                        "2028-01-05",
                        "2028-01-06",
                        "2028-01-07",
                        "2028-02-23",
                        "2028-03-08",
                        "2028-05-01",
                        "2028-05-09",
                        "2028-06-12",
                        "2028-11-06");
        assertThat(calendar.daysBetween(LocalDate.of(2028, 1, 1), LocalDate.of(2029, 1, 1)))
                .isEqualTo(249);
        assertThat(days(2028).map(calendar::day)).allMatch(CalendarDay::provisional);
        assertThat(days(2028).map(calendar::day).filter(d -> d.kind() == Kind.SUBSTITUTE))
                .singleElement()
                .satisfies(d -> assertThat(d.counterpart()).contains(LocalDate.of(2028, 11, 4)));
    }

    @Test
    void readings_differ_on_as_many_days_as_counted_by_hand() { // SCH-4
        WorkingCalendar a = WorkingCalendars.mondayToFriday();
        WorkingCalendar c = EffectPolicy.strict().calendar();
        List<Long> literalStrict = new ArrayList<>();
        List<Long> literalProduction = new ArrayList<>();
        List<Long> productionStrict = new ArrayList<>();
        long widest = 0;
        for (int year : RUSSIA.years()) {
            List<LocalDate> days = days(year)
                    .filter(d -> d.isBefore(LocalDate.of(2027, 12, 30)))
                    .toList();
            literalStrict.add(
                    days.stream().filter(d -> !a.next(d).equals(c.next(d))).count());
            literalProduction.add(
                    days.stream().filter(d -> !a.next(d).equals(RUSSIA.next(d))).count());
            productionStrict.add(
                    days.stream().filter(d -> !RUSSIA.next(d).equals(c.next(d))).count());
            for (LocalDate day : days) {
                LocalDate earliest = a.next(day).isBefore(RUSSIA.next(day)) ? a.next(day) : RUSSIA.next(day);
                widest = Math.max(widest, c.next(day).toEpochDay() - earliest.toEpochDay());
            }
        }
        assertThat(literalStrict).containsExactly(27L, 18L, 25L, 27L, 25L, 24L, 25L, 19L, 22L, 25L);
        assertThat(literalProduction).isEqualTo(literalStrict);
        assertThat(productionStrict).containsExactly(3L, 0L, 0L, 1L, 1L, 0L, 3L, 1L, 0L, 1L);
        assertThat(widest).isEqualTo(12);
    }

    @Test
    void json_has_the_keys_and_days_of_the_facts() throws IOException { // SCH-39
        JsonNode json = new ObjectMapper().readTree(RUSSIA.toJson());
        assertThat(json.size()).isEqualTo(10);
        for (TextTable.Row row : Tables.rows("production-calendar-facts.tsv")) {
            JsonNode year = json.get(row.get("year"));
            for (String column : LISTS.subList(0, 4)) {
                assertThat(texts(year.get(column))).isEqualTo(row.list(column));
            }
            assertThat(StreamSupport.stream(year.get("transfers").spliterator(), false)
                            .map(t -> t.get(0).textValue() + ">" + t.get(1).textValue()))
                    .containsExactlyInAnyOrderElementsOf(row.list("transfers"));
            assertThat(year.get("decree").isNull()).isEqualTo(row.get("decree").isEmpty());
            assertThat(year.get("decree").asText("")).isEqualTo(row.get("decree"));
            assertThat(year.get("status").textValue()).isEqualTo(row.get("status"));
            assertThat(year.get("workingDays").intValue()).isEqualTo(Integer.parseInt(row.get("workingDays")));
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
