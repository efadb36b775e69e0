package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import io.github.eposcases.core.TextTable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Birth dates as S0-16 asks for them (ID-70…ID-75). */
class BirthDatesTest {
    private static final LocalDate DAY = LocalDate.of(2013, 4, 3);

    private static String outcome(String text) {
        Parsed<LocalDate> parsed = BirthDates.parse(text);
        assertThat(BirthDates.isValid(text)).isEqualTo(parsed.isValid());
        assertThat(parsed.problems()).allSatisfy(p -> assertThat(p.position()).isEmpty());
        return parsed.problems().stream()
                .map(p -> p.severity() + " " + p.code().id().substring("birth-date.".length())
                        + p.suggestion().map(s -> " → " + s).orElse(""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_one_form_is_accepted() {
        assertThat(BirthDates.parse("03.04.2013").orThrow()).isEqualTo(DAY);
        assertThat(BirthDates.parse("29.02.2000").orThrow()).isEqualTo(LocalDate.of(2000, 2, 29));
        assertThat(BirthDates.parse("02.01.1900").orThrow()).isEqualTo(LocalDate.of(1900, 1, 2));
        assertThat(BirthDates.parse("31.12.2099").orThrow()).isEqualTo(LocalDate.of(2099, 12, 31));
        assertThat(BirthDates.isValid(new StringBuilder("03.04.2013"))).isTrue();
        assertThat(outcome("03.04.2013")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-04-03",
                "2013.04.03",
                "2013/4/3",
                "3.4.2013",
                "03/04/2013",
                "03-04-2013",
                "03042013",
                "20130403",
                "03.04.2013 г.",
                "03.04.2013.",
                "03.04.2013,",
                "03.04.2013г",
                "03.04.2013 года",
                "03.04.2013 г.р.",
                "03.04.2013 00:00:00",
                "2013-04-03T00:00",
                "2013-04-03T00:00:00",
                "2013-04-03T00:00:00.000Z",
                "2013-04-03 00:00:00+05:00",
                "03.04.2013, 0:00",
                "3 апреля 2013",
                "3 Апреля 2013 г.",
                "03 апр 2013",
                "03 апр. 2013",
                "3-апр-2013",
                "3 апрель 2013",
                " 03.04.2013",
                "03.04.2013 ",
                "03. 04. 2013",
                "03 04 2013",
                "03,04,2013",
                "03:04:2013",
                "3.04.2013",
                "\u0660\u0663.\u0660\u0664.\u0662\u0660\u0661\u0663",
                "О3.04.2013",
                "o3.o4.2o13",
                "03.04.20l3",
                "0З.04.201З",
                "\u00A003.04.2013",
                "03.04.2013\n",
                "3апреля2013",
                "03.04.2013 года рождения",
                "3 апреля 2013 года",
                "3\tапреля\t2013",
                "03  04  2013",
                "03-04.2013",
                "03.04-2013"
            })
    void another_notation_is_named_and_the_form_suggested(String text) {
        assertThat(outcome(text)).isEqualTo("ERROR format → 03.04.2013");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03.04.13 | ERROR format",
                "03/04/13 | ERROR format",
                "3 апреля 13 | ERROR format",
                "29.02.00 | ERROR format",
                "31.04.13 | ERROR format, ERROR not-a-date",
                "29.02.13 | ERROR format, ERROR not-a-date",
                "31.04.2013 | ERROR not-a-date",
                "29.02.2023 | ERROR not-a-date",
                "29.02.1900 | ERROR not-a-date",
                "29.02.2100 | ERROR not-a-date",
                "32.01.2013 | ERROR not-a-date",
                "00.01.2013 | ERROR not-a-date",
                "01.13.2013 | ERROR not-a-date",
                "01.00.2013 | ERROR not-a-date",
                "04.13.2013 | ERROR not-a-date",
                "31/04/2013 | ERROR format, ERROR not-a-date",
                "2013-04-31 | ERROR format, ERROR not-a-date",
                "вчера | ERROR not-a-date",
                "2013 | ERROR not-a-date",
                "апрель 2013 | ERROR not-a-date",
                "3 мартобря 2013 | ERROR not-a-date",
                "3 зюзюка 2013 | ERROR not-a-date",
                "03.04.20133 | ERROR not-a-date",
                "03..04.2013 | ERROR not-a-date",
                "0304201 | ERROR not-a-date",
                "030420133 | ERROR not-a-date",
                "+3.04.2013 | ERROR not-a-date",
                "-3.04.2013 | ERROR not-a-date",
                "03.04.1899 | ERROR year-out-of-range",
                "03.04.2100 | ERROR year-out-of-range",
                "31.12.1899 | ERROR year-out-of-range",
                "03.04.0013 | ERROR year-out-of-range",
                "1813-04-03 | ERROR format, ERROR year-out-of-range",
                "01.01.1900 | ERROR placeholder",
                "1900-01-01 | ERROR format, ERROR placeholder",
                "01.01.0001 | ERROR placeholder",
                "11.11.1111 | ERROR placeholder",
                "01.01.1970 | WARNING placeholder",
                "01.01.2000 | WARNING placeholder",
                "01.01.2001 | ''",
                "01.01.1990 | ''",
                "02.01.1970 | ''",
                "1970-01-01 | ERROR format → 01.01.1970, WARNING placeholder",
                "'' | ERROR missing",
                "- | ERROR missing",
                "нет | ERROR missing",
                "НЕТ | ERROR missing",
                "00.00.0000 | ERROR missing",
                "0000-00-00 | ERROR missing",
                "20101112 | ERROR format → 12.11.2010",
                "19051920 | ERROR format → 19.05.1920",
                "12122012 | ERROR format → 12.12.2012",
                "31.06.2013 | ERROR not-a-date",
                "31.09.2013 | ERROR not-a-date",
                "31.11.2013 | ERROR not-a-date",
                "01.02.1900 | ''",
                "01.01.1901 | ''",
                "1900-01-02 | ERROR format → 02.01.1900",
                "2099-12-31 | ERROR format → 31.12.2099",
                "31022013 | ERROR format, ERROR not-a-date",
                "01011813 | ERROR format, ERROR year-out-of-range"
            })
    void everything_wrong_is_said_at_once(String text, String expected) {
        assertThat(outcome(text)).isEqualTo(expected);
    }

    @Test
    void blanks_alone_are_no_date() {
        assertThat(outcome("  \t")).isEqualTo("ERROR missing");
        assertThat(outcome(" ".repeat(1 << 20))).isEqualTo("ERROR missing");
        assertThat(outcome("\u00A0")).isEqualTo("ERROR missing");
    }

    /** ID-3, ID-71: neither length nor odd characters throw. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "0.", "\uD800", "\u0000", ".", "9999999999", "г", ":", "т", " г.", "3 а"})
    void a_mebibyte_of_anything_is_not_a_date(String piece) {
        assertThat(outcome(piece.repeat((1 << 20) / piece.length()))).isEqualTo("ERROR not-a-date");
        for (int i = 1; i < 62; i++) {
            assertThat(BirthDates.parse(piece.repeat(i)).isValid()).isFalse();
        }
    }

    @Test
    void only_ascii_digits_make_the_form() {
        String form = "03.04.2013";
        for (int i = 0; i < form.length(); i++) {
            for (char c : "/:;@`аO٠０ \uD835".toCharArray()) {
                String text = form.substring(0, i) + c + form.substring(i + 1);
                assertThat(BirthDates.isValid(text)).as(text).isFalse();
            }
        }
    }

    @Test
    void it_writes_the_form_of_years_it_reads() {
        assertThat(BirthDates.format(DAY)).isEqualTo("03.04.2013");
        assertThat(BirthDates.format(LocalDate.of(1900, 12, 31))).isEqualTo("31.12.1900");
        assertThat(BirthDates.format(LocalDate.of(2099, 10, 20))).isEqualTo("20.10.2099");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BirthDates.format(LocalDate.of(1899, 12, 31)))
                .withMessage("date: the year is not one of 1900 to 2099");
        assertThatIllegalArgumentException().isThrownBy(() -> BirthDates.format(LocalDate.of(2100, 1, 1)));
    }

    @Test
    void id_3_a_text_longer_than_any_notation_is_not_read() {
        assertThat(BirthDates.reading("3" + " ".repeat(48) + "апреля 2013", 0)).hasValue(DAY);
        assertThat(BirthDates.reading("3" + " ".repeat(49) + "апреля 2013", 0)).isEmpty();
    }

    /** For CON-60. */
    @ParameterizedTest
    @CsvSource({
        "03.04.13, 2012, 2013-04-03",
        "03.04.13, 1912, 1913-04-03",
        "03.04.13, 1962, 1913-04-03",
        "03.04.13, 1963, 2013-04-03",
        "03.04.13, 1964, 2013-04-03",
        "03.04.13, 2013, 2013-04-03",
        "03.04.99, 2001, 1999-04-03",
        "29.02.00, 1899, ",
        "03.04.0013, 2013, 0013-04-03",
        "01.01.0001, 2013, 0001-01-01",
        "31.12.9999, 2013, 9999-12-31",
        "2013-04-03, 0, 2013-04-03",
        "О3.О4.2О13, 0, 2013-04-03",
        "б.04.2013, 0, 2013-04-06",
        "31.04.2013, 0, ",
        "вчера, 0, ",
        "03.04.2013, 0, 2013-04-03",
        "'', 0, "
    })
    void every_notation_can_be_read_for_comparing(String text, int near, LocalDate date) {
        assertThat(BirthDates.reading(text, near).orElse(null)).isEqualTo(date);
    }

    @Test
    void the_months_are_known_by_name() {
        String months = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";
        int number = 1;
        for (String month : months.split(" ")) {
            assertThat(BirthDates.reading("3 " + month + " 2013", 0)).hasValue(LocalDate.of(2013, number++, 3));
        }
        assertThat(number).isEqualTo(13);
    }

    /** ID-73, ID-74. */
    @ParameterizedTest
    @CsvSource({
        "2013-04-03, 2026-11-22, ''",
        "2026-11-22, 2026-11-22, WARNING",
        "2026-11-23, 2026-11-22, ERROR future",
        "2020-11-22, 2026-11-22, ''",
        "2020-11-23, 2026-11-22, WARNING",
        "2007-11-23, 2026-11-22, ''",
        "2007-11-22, 2026-11-22, WARNING",
        "1905-11-23, 2026-11-22, WARNING",
        "1905-11-22, 2026-11-22, ERROR"
    })
    void a_date_is_judged_by_age(LocalDate date, LocalDate today, String expected) {
        String said = BirthDates.check(date, new PlausibleAge(6, 18), today).stream()
                .map(p -> p.severity() + (p.code() == BirthDateProblem.FUTURE ? " future" : ""))
                .collect(Collectors.joining());
        assertThat(said).isEqualTo(expected);
    }

    @Test
    void a_parent_is_fourteen_years_older_at_least() {
        assertThat(BirthDates.checkParent(LocalDate.of(1999, 4, 3), DAY)).isEmpty();
        assertThat(BirthDates.checkParent(LocalDate.of(1999, 4, 4), DAY))
                .containsExactly(Problem.warning(BirthDateProblem.IMPLAUSIBLE, ""));
        assertThat(BirthDates.checkParent(DAY.plusYears(20), DAY)).hasSize(1);
    }

    /** ID-75: born Fri 29.02.2008, 13 on Mon 28.02.2022, 14 on Tue 01.03.2022. */
    @Test
    void a_child_account_is_needed_until_the_fourteenth_birthday() {
        LocalDate leapDay = LocalDate.of(2008, 2, 29);
        assertThat(BirthDates.needsChildAccount(leapDay, LocalDate.of(2022, 2, 28)))
                .isTrue();
        assertThat(BirthDates.needsChildAccount(leapDay, LocalDate.of(2022, 3, 1)))
                .isFalse();
    }

    @Test
    void null_is_refused_by_name() {
        PlausibleAge age = new PlausibleAge(0, 1);
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.isValid(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.format(null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.reading(null, 0))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.check(null, age, DAY))
                .withMessage("birthDate");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.check(DAY, null, DAY))
                .withMessage("age");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.check(DAY, age, null))
                .withMessage("today");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.checkParent(null, DAY))
                .withMessage("parent");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.checkParent(DAY, null))
                .withMessage("child");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.needsChildAccount(null, DAY))
                .withMessage("birthDate");
        assertThatNullPointerException()
                .isThrownBy(() -> BirthDates.needsChildAccount(DAY, null))
                .withMessage("on");
    }

    @ParameterizedTest
    @EnumSource(BirthDateProblem.class)
    void every_code_has_words(BirthDateProblem code) {
        Problem problem = Problem.of(code, "birthDate", Severity.ERROR);
        assertThat(problem.message(Locale.forLanguageTag("ru")))
                .startsWith("Дата рождения: ")
                .endsWith(".")
                .doesNotContain("{");
        assertThat(problem.message(Locale.ENGLISH))
                .startsWith("Birth date: ")
                .endsWith(".")
                .doesNotContain("{");
        assertThat(code.id())
                .isEqualTo("birth-date." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(code.ruleId()).hasValue("S0-16");
    }

    /** The quick path of the parser knows the rows of its years without reading the table. */
    @Test
    void the_table_of_placeholders_and_the_parser_agree() {
        for (TextTable.Row row : TextTable.read(BirthDatesTest.class.getResourceAsStream("birth-date-placeholders.tsv"))
                .rows()) {
            LocalDate date = LocalDate.parse(row.get("date"));
            Severity severity = Severity.valueOf(row.get("severity"));
            String text = "%02d.%02d.%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
            assertThat(BirthDates.parse(text).problems())
                    .containsExactly(Problem.of(BirthDateProblem.PLACEHOLDER, "", severity));
        }
    }

    @Test
    void the_words_for_no_value_are_sound() {
        for (TextTable.Row row : TextTable.read(BirthDatesTest.class.getResourceAsStream("no-values.tsv"))
                .rows()) {
            String text = row.get("text");
            if (row.get("field").equals("name")) {
                continue;
            }
            assertThat(text).isEqualTo(text.strip().toLowerCase(Locale.ROOT));
            Parsed<?> parsed = row.get("field").equals("email") ? EmailAddress.parse(text) : BirthDates.parse(text);
            assertThat(parsed.problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.code()).isIn(EmailProblem.MISSING, BirthDateProblem.MISSING));
            assertThat(row.get("field")).isIn("email", "birth-date");
        }
    }

    /** ID-163. */
    @Test
    void nothing_leaks() {
        for (String text : new String[] {"03.04.2013", "04/03/2013", "31.04.2013", "2013-04-03 зюзюка"}) {
            Parsed<LocalDate> parsed = BirthDates.parse(text);
            StringBuilder said = new StringBuilder(parsed.toString());
            parsed.problems()
                    .forEach(p -> said.append(p)
                            .append(p.message(Locale.ENGLISH))
                            .append(p.message(Locale.ROOT))
                            .append(p.details()));
            assertThat(said).doesNotContain("2013", "зюзюка", "04", "31");
        }
    }
}
