package io.github.eposcases.scheduling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.scheduling.CalendarDay.Kind;
import io.github.eposcases.scheduling.ProductionCalendar.OutsideCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductionCalendarTest {
    static final ProductionCalendar RUSSIA = WorkingCalendars.russia();
    static final String HEAD = "format\t1\tru-production-calendar\t2026-11-22\n"
            + "source\tlaw\tan invented decree\t-\t2026-11-22\tQUOTED\n";

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static String file(String... rows) {
        return HEAD + String.join("\n", rows) + "\n";
    }

    static List<String> problems(String text) {
        Parsed<ProductionCalendar> parsed = ProductionCalendar.parse(text);
        return parsed.problems().stream()
                .map(p -> p.code().id().replace("calendar-data.", "") + "@"
                        + p.details().getOrDefault("line", "-"))
                .toList();
    }

    /** A year without transfers: 249 working days in 2028, 247 with the two days of January moved. */
    static String year2028(String status) {
        return file("year\t2028\t" + status + "\t249\tlaw");
    }

    @Nested
    class Derived { // SCH-26, SCH-27
        @Test
        void a_substitute_may_be_moved_as_in_2013() { // decree of 15.10.2012 N 1048: 25 February to 10 May
            ProductionCalendar calendar = ProductionCalendar.parse(file(
                            "year\t2013\tOFFICIAL\t247\tlaw",
                            "transfer\t2013-01-05\t2013-05-02\tlaw",
                            "transfer\t2013-01-06\t2013-05-03\tlaw",
                            "transfer\t2013-02-25\t2013-05-10\tlaw"))
                    .orThrow();
            assertThat(calendar.isWorkingDay(date("2013-02-25"))).isTrue();
            assertThat(calendar.day(date("2013-02-25")).kind()).isEqualTo(Kind.TRANSFERRED_WORKING);
            assertThat(calendar.isWorkingDay(date("2013-05-10"))).isFalse();
            assertThat(calendar.day(date("2013-05-10")).counterpart()).contains(date("2013-02-25"));
        }

        @Test
        void a_transfer_may_cross_new_year() { // SCH-91
            ProductionCalendar calendar = ProductionCalendar.parse(file(
                            "year\t2028\tPROVISIONAL\t250\tlaw",
                            "year\t2029\tPROVISIONAL\t248\tlaw",
                            "transfer\t2028-12-30\t2029-01-09\tlaw"))
                    .orThrow();
            assertThat(calendar.isWorkingDay(date("2028-12-30"))).isTrue();
            assertThat(calendar.isWorkingDay(date("2029-01-09"))).isFalse();
            assertThat(calendar.transfers(2028)).hasSize(1).isEqualTo(calendar.transfers(2029));
        }

        @Test
        void kinds_tell_why() { // SCH-64
            assertThat(RUSSIA.day(date("2024-01-06")).kind()).isEqualTo(Kind.HOLIDAY);
            assertThat(RUSSIA.day(date("2024-01-06")).counterpart()).contains(date("2024-05-10"));
            assertThat(RUSSIA.day(date("2023-11-06")).kind()).isEqualTo(Kind.SUBSTITUTE);
            assertThat(RUSSIA.day(date("2023-11-06")).counterpart()).contains(date("2023-11-04"));
            assertThat(RUSSIA.day(date("2023-11-06")).source().orElseThrow().id())
                    .isEqualTo("tk-112");
            assertThat(RUSSIA.day(date("2024-12-28")).kind()).isEqualTo(Kind.TRANSFERRED_WORKING);
            assertThat(RUSSIA.day(date("2020-07-01")).kind()).isEqualTo(Kind.ONE_OFF);
            assertThat(RUSSIA.day(date("2024-03-05")))
                    .isEqualTo(CalendarDay.of(date("2024-03-05"), true, Kind.WORKING));
            assertThat(RUSSIA.day(date("2024-03-09")))
                    .isEqualTo(CalendarDay.of(date("2024-03-09"), false, Kind.WEEKEND));
        }

        @Test
        void special_days_are_worked_unless_asked_otherwise() { // SCH-28, SCH-30
            LocalDate special = date("2020-04-01");
            assertThat(RUSSIA.isWorkingDay(special)).isTrue();
            assertThat(RUSSIA.day(special).kind()).isEqualTo(Kind.SPECIAL);
            ProductionCalendar off = RUSSIA.withSpecialDaysOff(true);
            assertThat(off.isWorkingDay(special)).isFalse();
            assertThat(off.day(special).kind()).isEqualTo(Kind.SPECIAL);
            assertThat(off.day(special).working()).isFalse();
            assertThat(off.next(date("2020-03-27"))).isEqualTo("2020-05-12"); // SCH-15
            assertThat(off.withSpecialDaysOff(false)).isEqualTo(RUSSIA);
            assertThat(off).isNotEqualTo(RUSSIA);
        }
    }

    @Nested
    class Outside { // SCH-35
        @Test
        void statutory_years_are_the_code_without_a_decree() {
            ProductionCalendar calendar = RUSSIA.withOutsideCoverage(OutsideCoverage.STATUTORY);
            assertThat(calendar.coverage().first()).isEqualTo("2013-01-01");
            assertThat(calendar.coverage().last()).isEqualTo("9999-12-31");
            assertThat(calendar.day(date("2028-01-03")).kind()).isEqualTo(Kind.HOLIDAY);
            assertThat(calendar.day(date("2028-01-03")).source()).isPresent();
            assertThat(calendar.day(date("2028-03-06")).provisional()).isTrue();
            assertThat(calendar.day(date("2024-03-06")).provisional()).isFalse();
            assertThat(calendar.next(date("2027-12-30"))).isEqualTo("2028-01-10");
            assertThat(calendar.toString()).contains("outside: STATUTORY");
            assertThat(calendar.workingDaysIn(2027)).isEqualTo(247);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.workingDaysIn(2028))
                    .withMessage("year: no data");
        }

        @Test
        void weekends_only_knows_no_holiday_outside() {
            ProductionCalendar calendar = RUSSIA.withOutsideCoverage(OutsideCoverage.WEEKENDS_ONLY);
            assertThat(calendar.isWorkingDay(date("2028-01-03"))).isTrue();
            assertThat(calendar.day(date("2028-01-03")).provisional()).isTrue();
            assertThat(calendar.isWorkingDay(date("2027-01-04"))).isFalse();
            assertThat(calendar.next(date("2027-12-30"))).isEqualTo("2028-01-03");
            assertThat(calendar.isWorkingDay(LocalDate.MIN)).isTrue();
            assertThat(calendar.toString()).contains("outside: WEEKENDS_ONLY");
            assertThat(calendar.withOutsideCoverage(OutsideCoverage.THROW)).isEqualTo(RUSSIA);
        }

        @Test
        void the_default_is_a_sentence_too() {
            assertThat(RUSSIA)
                    .hasToString("Production calendar of Russia 2018 to 2027, data " + RUSSIA.dataVersion()
                            + ", outside: THROW, special days worked.");
            assertThat(RUSSIA.withSpecialDaysOff(true).toString()).endsWith("special days off.");
        }
    }

    @Nested
    class AsFiles { // SCH-37
        @TempDir
        Path folder;

        @Test
        void text_and_back_is_the_same() { // SCH-39
            ProductionCalendar again = ProductionCalendar.parse(RUSSIA.toText()).orThrow();
            assertThat(again).isEqualTo(RUSSIA).hasSameHashCodeAs(RUSSIA);
            assertThat(again.toText()).isEqualTo(RUSSIA.toText());
            assertThat(again.dataVersion()).isEqualTo(RUSSIA.dataVersion());
            assertThat(ProductionCalendar.parse(
                                    "# a comment\r\n\r\n" + RUSSIA.toText().replace("\n", "\r\n"))
                            .orThrow())
                    .isEqualTo(RUSSIA);
        }

        @Test
        void every_problem_is_told_with_its_line() {
            assertThat(problems(file(
                            "year\t2028\tOFFICIAL\t249\tlaw",
                            "year\t2030\tOFFICIAL\t249\tlaw",
                            "year\t2012\tOFFICIAL\t249\tlaw",
                            "year\t2028\tOFFICIAL\t249\tlaw",
                            "year\t2031\tMAYBE\tmany\tnobody",
                            "transfer\t2028-01-01\t2028-01-08\tlaw",
                            "transfer\t2028-01-02\t2028-03-11\tlaw",
                            "transfer\t2035-01-02\t2035-03-09\tlaw",
                            "transfer\t2028-01-32\t2028-03-09\tlaw",
                            "short\t2028-03-07\tnobody",
                            "short\t2029-03-07\tlaw",
                            "short\t2028-03-07\tlaw",
                            "short\t2028-03-07\tlaw",
                            "day-off\t2028-03-08\ta\tb\tlaw",
                            "what\tis this",
                            "short\t2028-03-07",
                            "regional\tRU-PER\t2028-03-07\tOFFISH\ta\tb\tlaw",
                            "source\tlaw\ttwice\t-\t2026-11-22\tQUOTED",
                            "format\t2\tru-production-calendar\t2026-11-22")))
                    .containsExactly(
                            "year-gap@4",
                            "year-out-of-range@5",
                            "duplicate-date@6",
                            "syntax@7",
                            "syntax@7",
                            "unknown-source@7",
                            "bad-transfer@8",
                            "bad-transfer@9",
                            "bad-date@10",
                            "bad-date@11",
                            "unknown-source@12",
                            "bad-date@13",
                            "duplicate-date@14",
                            "duplicate-date@15",
                            "bad-date@16",
                            "syntax@17",
                            "syntax@18",
                            "syntax@19",
                            "syntax@20",
                            "syntax@21");
        }

        @Test
        void what_the_days_show_is_told_too() {
            assertThat(problems(file("year\t2028\tOFFICIAL\t248\tlaw"))).containsExactly("total-mismatch@3");
            Problem total = ProductionCalendar.parse(file("year\t2028\tOFFICIAL\t248\tlaw"))
                    .problems()
                    .get(0);
            assertThat(total.message(Locale.ENGLISH))
                    .isEqualTo("line 3: the days of the file give 249 working days, the row says another number.");
            assertThat(total.position()).hasValue(HEAD.length());
            // From a weekday that is no substitute, and from a holiday on a weekday.
            assertThat(problems(file("year\t2028\tOFFICIAL\t248\tlaw", "transfer\t2028-03-14\t2028-03-16\tlaw")))
                    .containsExactly("bad-transfer@4");
            assertThat(problems(file("year\t2028\tOFFICIAL\t248\tlaw", "transfer\t2028-01-04\t2028-03-16\tlaw")))
                    .containsExactly("bad-transfer@4");
            // Two origins, two targets.
            assertThat(problems(file(
                            "year\t2028\tOFFICIAL\t248\tlaw",
                            "transfer\t2028-01-01\t2028-03-16\tlaw",
                            "transfer\t2028-01-01\t2028-03-17\tlaw",
                            "transfer\t2028-01-02\t2028-03-16\tlaw")))
                    .containsExactly("duplicate-date@5", "duplicate-date@6");
            assertThat(problems(file(
                            "year\t2028\tOFFICIAL\t249\tlaw",
                            "special\t2028-03-11\tlaw",
                            "special\t2028-03-08\tlaw",
                            "short\t2028-03-12\tlaw")))
                    .containsExactly("bad-date@4", "bad-date@5", "bad-date@6");
            assertThat(problems(file(
                            "year\t2028\tOFFICIAL\t247\tlaw",
                            "day-off\t2028-03-06\ta\tb\tlaw",
                            "transfer\t2028-01-01\t2028-03-07\tlaw",
                            "special\t2028-03-06\tlaw",
                            "special\t2028-03-07\tlaw")))
                    .containsExactly("bad-date@6", "bad-date@7");
            assertThat(problems(file("year\t2028\tOFFICIAL\t248\tlaw", "day-off\t2028-03-06\ta\tb\tlaw")))
                    .isEmpty();
            assertThat(problems(file("year\t2028\tOFFICIAL\t248\tlaw", "day-off\t2028-03-04\ta\tb\tlaw")))
                    .containsExactly("bad-date@4");
            assertThat(problems(file("year\t2028\tOFFICIAL\t249\tlaw", "day-off\t2028-03-06\ta\tb\tnobody")))
                    .containsExactly("unknown-source@4");
        }

        @Test
        void more_than_a_year_without_work_is_no_calendar() { // SCH-15
            String off = date("2028-01-01")
                    .datesUntil(date("2030-01-01"))
                    .filter(d -> d.getDayOfWeek().getValue() < 6 && !Derivation.isHoliday(d))
                    .map(d -> "day-off\t" + d + "\ta\tb\tlaw")
                    .collect(Collectors.joining("\n"));
            assertThat(problems(file("year\t2028\tOFFICIAL\t0\tlaw", "year\t2029\tOFFICIAL\t0\tlaw", off)))
                    .containsExactly("bad-date@4");
        }

        @Test
        void nothing_is_no_calendar() {
            assertThat(problems("")).containsExactly("year-gap@1", "syntax@1");
            assertThat(problems("year\t2028\tOFFICIAL\t249\tlaw")).contains("unknown-source@1", "syntax@1");
            assertThat(problems("\ud800")).contains("syntax@1");
            assertThat(problems(HEAD.replace("an invented decree", ""))).contains("syntax@2");
        }

        @Test
        void a_file_has_its_limits() {
            String rows = IntStream.rangeClosed(2013, 2212)
                    .mapToObj(y -> "year\t" + y + "\tPROVISIONAL\t1\tlaw")
                    .collect(Collectors.joining("\n"));
            assertThat(problems(file(rows))).doesNotContain("too-large@-").contains("total-mismatch@3");
            assertThat(problems(file(rows, "year\t2213\tPROVISIONAL\t1\tlaw"))).containsExactly("too-large@-");
            String full = year2028("OFFICIAL");
            String comment = "#" + "x".repeat((1 << 20) - full.length() - 2) + "\n";
            assertThat(problems(full + comment)).isEmpty();
            assertThat(problems(full + "#" + comment)).containsExactly("too-large@-");
            assertThat(problems(full + comment.replaceFirst("x", "ж"))).containsExactly("too-large@-");
        }

        @Test
        void a_file_is_loaded_as_it_is_parsed() throws IOException {
            Path file = folder.resolve("calendar.tsv");
            Files.writeString(file, year2028("OFFICIAL"), UTF_8);
            assertThat(ProductionCalendar.load(file).orThrow())
                    .isEqualTo(ProductionCalendar.parse(year2028("OFFICIAL")).orThrow());
            Files.write(file, new byte[] {'#', '\n', '#', (byte) 0xD0, '\n'});
            Problem broken = ProductionCalendar.load(file).problems().get(0);
            assertThat(broken.code().id()).isEqualTo("calendar-data.syntax");
            assertThat(broken.position()).hasValue(3);
            assertThat(broken.details()).containsEntry("line", "2");
            Files.write(file, new byte[] {'#', (byte) 0xD0});
            assertThat(ProductionCalendar.load(file).problems().get(0).position())
                    .hasValue(1);
            Files.write(file, new byte[(1 << 20) + 1]);
            assertThat(ProductionCalendar.load(file).problems().get(0).code().id())
                    .isEqualTo("calendar-data.too-large");
            assertThatThrownBy(() -> ProductionCalendar.load(folder.resolve("missing")))
                    .isInstanceOf(IOException.class);
        }

        @Test
        void null_is_refused_by_name() { // SCH-18
            assertThatNullPointerException()
                    .isThrownBy(() -> ProductionCalendar.parse(null))
                    .withMessage("text");
            assertThatNullPointerException()
                    .isThrownBy(() -> ProductionCalendar.load(null))
                    .withMessage("file");
            assertThatNullPointerException()
                    .isThrownBy(() -> RUSSIA.withYears(null))
                    .withMessage("more");
            assertThatNullPointerException()
                    .isThrownBy(() -> RUSSIA.withOutsideCoverage(null))
                    .withMessage("mode");
        }
    }

    @Test
    void a_regional_day_is_offered_not_applied() { // SCH-32, SCH-66
        assertThat(RUSSIA.isWorkingDay(date("2020-12-31"))).isTrue();
        Overlay perm = WorkingCalendars.regional("RU-PER").orElseThrow();
        assertThat(perm.region()).contains("RU-PER");
        assertThat(perm.source()).isEqualTo("указ губернатора Пермского края от 25.12.2020");
        assertThat(RUSSIA.with(perm).isWorkingDay(date("2020-12-31"))).isFalse();
        assertThat(WorkingCalendars.regional("RU-MOW")).isEmpty();
    }

    @Test
    void lists_cannot_be_changed() { // SCH-18
        assertThatThrownBy(() -> RUSSIA.years().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> RUSSIA.sources().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> RUSSIA.transfers(2024).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.transfers(2028))
                .withMessage("year: no data");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.status(2017))
                .withMessage("year: no data");
    }
}
