package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of birth dates (ID-200, ID-204, ID-207). */
class BirthDatesProperties {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 2);
    private static final LocalDate END = LocalDate.of(2100, 1, 1);
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Example
    void every_day_is_read_as_it_was_written() {
        FIRST.datesUntil(END).forEach(day -> {
            String text = BirthDates.format(day);
            assertThat(text).isEqualTo(day.format(STRICT));
            assertThat(BirthDates.parse(text).orThrow()).isEqualTo(day);
        });
    }

    /** The peer with the strict resolver decides which day there is. */
    @Example
    void every_other_day_month_and_year_is_refused() {
        for (int year : new int[] {1899, 1900, 1904, 2000, 2023, 2024, 2099, 2100}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = "%02d.%02d.%04d".formatted(day, month, year);
                    assertThat(BirthDates.isValid(text))
                            .as(text)
                            .isEqualTo(isDay(text) && year > 1899 && year < 2100 && !text.equals("01.01.1900"));
                }
            }
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text, STRICT);
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> tenCharacters() {
        return Arbitraries.strings().withChars("0123456789.").ofLength(10);
    }

    @Property
    void ten_digits_and_dots_are_a_date_or_refused(@ForAll("tenCharacters") String text) {
        assertThat(BirthDates.isValid(text))
                .isEqualTo(isDay(text) && BirthDates.parse(text).isValid());
        assertThat(BirthDates.parse(text).isValid()).isEqualTo(BirthDates.isValid(text));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), END.toEpochDay() - 1)
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void every_notation_of_a_day_is_refused_with_the_form_as_suggestion(@ForAll("days") LocalDate day) {
        String form = BirthDates.format(day);
        String d = Integer.toString(day.getDayOfMonth());
        String m = Integer.toString(day.getMonthValue());
        String y = Integer.toString(day.getYear());
        for (String text : List.of(
                day.toString(),
                form.replace('.', '/'),
                form.replace('.', '-'),
                form.replace(".", ""),
                day.toString().replace("-", ""),
                form + " г.",
                form + " 00:00:00",
                day + "T00:00",
                " " + form,
                d + " "
                        + List.of(
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
                                        "декабря")
                                .get(day.getMonthValue() - 1)
                        + " " + y)) {
            assertThat(BirthDates.isValid(text)).isFalse();
            assertThat(BirthDates.parse(text).problems().get(0)).satisfies(p -> {
                assertThat(p.code()).isEqualTo(BirthDateProblem.FORMAT);
                assertThat(p.suggestion()).hasValue(form);
            });
            assertThat(BirthDates.reading(text, 2000)).hasValue(day);
        }
        String brief = d + "." + m + "." + y;
        if (brief.length() < 10) {
            assertThat(BirthDates.parse(brief).problems().get(0).suggestion()).hasValue(form);
        }
        assertThat(BirthDates.reading(form.substring(0, 6) + form.substring(8), day.getYear()))
                .hasValue(day);
    }

    @Property
    void no_text_throws(@ForAll String text) {
        assertThat(BirthDates.parse(text).isValid()).isEqualTo(BirthDates.isValid(text));
    }
}
