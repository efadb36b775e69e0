package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bars of the page (AUD-94): what is drawn, where, how long, and what is read out. */
class HtmlChartTest {
    private static final Pattern BAR = Pattern.compile("<text x=\"390\" y=\"(\\d+)\" class=\"label\">([^<]*)</text>"
            + "<rect x=\"400\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"20\"( class=\"others\")?/>"
            + "<text x=\"(\\d+)\" y=\"(\\d+)\">([^<]*)</text>\n");

    private static String chart(Map<String, Long> counts) {
        return HtmlChart.of("By school", counts, "others", Locale.ENGLISH);
    }

    /** Label, width, count and colour of each bar. */
    private static List<String> bars(String chart) {
        return BAR.matcher(chart)
                .results()
                .map(b -> b.group(2) + " " + b.group(4) + " " + b.group(8) + (b.group(5) == null ? "" : " pale"))
                .toList();
    }

    private static Map<String, Long> schools(int n) {
        Map<String, Long> counts = new HashMap<>();
        for (int i = 1; i <= n; i++) {
            counts.put("School " + (char) ('A' + i - 1), 3L);
        }
        return counts;
    }

    @Test
    void aud_94_the_largest_comes_first_and_fills_the_width() {
        String chart = chart(Map.of("a", 1L, "b", 2100L, "c", 1050L, "d", 1050L));
        assertThat(bars(chart)).containsExactly("b 420 2,100", "c 210 1,050", "d 210 1,050", "a 1 1");
        assertThat(chart)
                .startsWith("<h2>By school</h2>\n<svg viewBox=\"0 0 900 96\" role=\"img\"><title>By school</title>"
                        + "<desc>b: 2,100; c: 1,050; d: 1,050; a: 1</desc>\n")
                .endsWith("</svg>\n");
    }

    @Test
    void the_digits_of_a_drawing_are_not_those_of_the_machine() {
        String expected = chart(Map.of("a", 1L, "b", 2100L));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(String.format("%d", 1)).isNotEqualTo("1");
            assertThat(chart(Map.of("a", 1L, "b", 2100L))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aud_94_bars_stand_below_each_other_with_name_and_number_on_their_height() {
        List<MatchResult> bars =
                BAR.matcher(chart(Map.of("a", 2L, "b", 1L))).results().toList();
        assertThat(bars).extracting(b -> b.group(3)).containsExactly("2", "26");
        for (MatchResult bar : bars) {
            int middle = Integer.parseInt(bar.group(3)) + 15;
            assertThat(bar.group(1)).isEqualTo(bar.group(7)).isEqualTo(Integer.toString(middle));
            // The number stands right of the bar.
            assertThat(Integer.parseInt(bar.group(6))).isEqualTo(400 + Integer.parseInt(bar.group(4)) + 6);
        }
    }

    @Test
    void aud_94_twenty_are_named_and_the_others_are_one_bar_no_longer_than_the_largest() {
        assertThat(bars(chart(schools(20)))).hasSize(20).noneMatch(b -> b.startsWith("others"));
        assertThat(bars(chart(schools(21)))).hasSize(21).last().isEqualTo("others 420 3 pale");
        String chart = chart(schools(26));
        assertThat(bars(chart)).hasSize(21).first().isEqualTo("School A 420 3");
        assertThat(bars(chart)).last().isEqualTo("others 420 18 pale");
        assertThat(bars(chart)).filteredOn(b -> b.endsWith("pale")).hasSize(1);
        assertThat(chart).contains("; others: 18</desc>", "viewBox=\"0 0 900 504\"");
    }

    @Test
    void aud_23_what_the_summary_holds_together_is_no_school() {
        Map<String, Long> counts = schools(25);
        counts.put("прочие", 1000L);
        assertThat(bars(chart(counts))).first().isEqualTo("School A 420 3");
        assertThat(bars(chart(counts))).last().isEqualTo("others 420 1,015 pale");
    }

    @Test
    void aud_94_a_long_name_is_cut() {
        assertThat(bars(chart(Map.of("x".repeat(48), 1L)))).containsExactly("x".repeat(48) + " 420 1");
        assertThat(bars(chart(Map.of("x".repeat(49), 1L)))).containsExactly("x".repeat(47) + "… 420 1");
    }

    @Test
    void aud_94_nothing_counted_is_nothing_drawn() {
        assertThat(chart(Map.of())).isEmpty();
    }

    @Test
    void aud_96_a_name_adds_no_element() {
        assertThat(chart(Map.of("</svg><b>\u202E", 1L)))
                .contains("<desc>&lt;/svg&gt;&lt;b&gt;[U+202E]: 1</desc>", ">&lt;/svg&gt;&lt;b&gt;[U+202E]</text>");
    }

    @Test
    void aud_94_numbers_are_written_as_the_language_writes_them() {
        assertThat(HtmlChart.of("т", Map.of("а", 12_345L), "прочие", Locale.forLanguageTag("ru")))
                .contains("<desc>а: 12\u00A0345</desc>");
    }
}
