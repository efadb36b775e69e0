package io.github.eposcases.core.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.eposcases.core.TextTable;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorClassifierTest {
    private static Classification classify(String message) {
        return ErrorClassifier.standard().classify(message);
    }

    @TestFactory
    List<DynamicTest> messages_are_read_as_the_table_says() {
        return TextTable.read(ErrorClassifierTest.class.getResourceAsStream("readings.tsv")).rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("rule") + " " + row.get("text"),
                        () -> assertThat(inWords(row.get("text"))).isEqualTo(row.get("reading"))))
                .toList();
    }

    @Test
    void dom_502_the_shipped_tables_read_as_ones_own_read_the_same() {
        ErrorClassifier own = ErrorClassifier.of(
                ErrorClassifier.class.getResourceAsStream("complaint-words.tsv"),
                ErrorClassifier.class.getResourceAsStream("complaint-patterns.tsv"),
                ErrorClassifier.class.getResourceAsStream("complaint-cues.tsv"));
        TextTable.read(ErrorClassifierTest.class.getResourceAsStream("readings.tsv"))
                .rows()
                .forEach(row -> assertThat(inWords(row.get("text"), own.classify(row.get("text"))))
                        .as(row.get("text"))
                        .isEqualTo(row.get("reading")));
    }

    private static String inWords(String message) {
        return inWords(message, classify(message));
    }

    private static String inWords(String message, Classification c) {
        StringBuilder words = new StringBuilder();
        for (Classification.Hit hit : c.hits()) {
            words.append(hit.category())
                    .append(' ')
                    .append(hit.confidence())
                    .append(" «")
                    .append(message, hit.start(), hit.end())
                    .append("», ");
        }
        c.httpStatus().ifPresent(status -> words.append(status).append(", "));
        return words.append(c.needsHuman() ? "human" : "sure")
                .append(c.over() ? ", over" : "")
                .toString();
    }

    @Nested
    class Hostile {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "а",
                    "не ",
                    "не вижу ",
                    "ошибка 502 ",
                    "упс ",
                    "502 ",
                    "\uD800",
                    "№",
                    "номер ",
                    "5",
                    "и\u0306\u00AD",
                    "\u0315\u0300",
                    "медленно долго еле грузит ",
                    "nepolzovatel",
                    "нетпользовател ",
                    "только один ребенок нет ",
                    "."
                })
        void dom_514_a_megabyte_ends_within_a_second_or_so(String piece) {
            String message = piece.repeat((1 << 20) / piece.length());
            classify(piece.repeat(1000));
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> classify(message));
        }

        @ParameterizedTest
        @ValueSource(strings = {"не'журнал", "не`видно", "ни'найден'", "''не''так''", "'502'"})
        void dom_514_an_apostrophe_within_a_word_does_no_harm(String message) {
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> classify("Журнал " + message))
                            .over())
                    .isFalse();
        }

        @Test
        void dom_514_half_a_surrogate_pair_does_not_hide_a_complaint() {
            assertThat(classify("\uDC00 Ошибка 502 \uD800").httpStatus()).hasValue(502);
            assertThat(classify("").hits()).isEmpty();
        }
    }

    @Nested
    class Own_patterns {
        private final String words = "group\twords\nпользователь\t~пользователь юзер*\nне\tне\n";
        private final String header = "id\tcategory\tconfidence\texpression\tsource\n";

        private InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }

        private ErrorClassifier own(String rows) {
            return ErrorClassifier.of(bytes(words), bytes(header + rows));
        }

        @Test
        void a_user_may_bring_tables_of_his_own() {
            ErrorClassifier own = own("A\tUSER_NOT_FOUND\tSTRONG\t<пользователь> ..1 <не> найден\tx\n"
                    + "B\t-USER_NOT_FOUND\tSTRONG\tтест <пользователь>\tx\n");
            assertThat(own.classify("Ползователь пока не найден").hits())
                    .containsExactly(
                            new Classification.Hit(ErrorCategory.USER_NOT_FOUND, Confidence.STRONG, 0, 26, "A"));
            assertThat(own.classify("юзеры не найден").hits()).hasSize(1);
            assertThat(own.classify("тест пользователь не найден").hits()).isEmpty();
            assertThat(own.classify("пользователь вовсе пока не найден").hits()).isEmpty();
            assertThat(own.classify("пользователь! не найден").hits()).isEmpty();
        }

        @Test
        void words_in_braces_may_stand_in_any_order() {
            ErrorClassifier own = own("A\tUSER_NOT_FOUND\tSTRONG\tвход { <пользователь> ..1 <не> найден }\tx\n");
            assertThat(own.classify("вход пользователь тут не найден").hits()).hasSize(1);
            assertThat(own.classify("вход найден тут пользователь не").hits()).hasSize(1);
            assertThat(own.classify("вход не вовсе пользователь найден").hits()).hasSize(1);
            assertThat(own.classify("вход не найден").hits()).isEmpty();
            assertThat(own.classify("вход пользователь найден тут не").hits()).isEmpty();
        }

        @Test
        void a_row_may_give_words_a_name_for_the_rows_below() {
            ErrorClassifier own = own("N\t+отказ\tSTRONG\t<не> ..1 найден\tx\n"
                    + "M\t+отказ\tSTRONG\tотказано\tx\n"
                    + "A\tUSER_NOT_FOUND\tSTRONG\t{ <пользователь> ..1!вчера <отказ> }\tx\n");
            assertThat(own.classify("пользователь сейчас не был найден").hits())
                    .extracting(Classification.Hit::start, Classification.Hit::end)
                    .containsExactly(tuple(0, 33));
            assertThat(own.classify("увы, не найден пользователь").hits())
                    .extracting(Classification.Hit::start)
                    .containsExactly(5);
            assertThat(own.classify("посетителю отказано").hits()).isEmpty();
            assertThat(own.classify("пользователь отказано").hits()).hasSize(1);
            assertThat(own.classify("пользователь вчера отказано").hits()).isEmpty();
            assertThat(own.classify("пользователь не вчера найден").hits()).hasSize(1);
            assertThat(own.classify("не найден").hits()).isEmpty();
        }

        @Test
        void a_broken_table_is_refused_by_line() {
            refused("A\tUSER_NOT_FOUND\tSTRONG\tне { найден\tx\n", "line 2: a brace without its other half");
            refused("A\tUSER_NOT_FOUND\tSTRONG\t{ а б в г д }\tx\n", "line 2: more than 4 words in braces");
            refused("A\tUSER_NOT_FOUND\tSTRONG\tне } найден {\tx\n", "line 2: a brace without its other half");
            refused("A\tUSER_NOT_FOUND\tSTRONG\t<юзер> не\tx\n", "line 2: no such group: юзер");
            refused("A\tUSER_NOT_FOUND\tSTRONG\t?не найден\tx\n", "line 2: a pattern begins with a word");
            refused("A\tUSER_NOT_FOUND\tSURE\tне\tx\n", "line 2: No enum constant");
            refused("A\tNOBODY\tSTRONG\tне\tx\n", "line 2: No enum constant");
            refused("A\tUSER_NOT_FOUND\tSTRONG\t~нет\tx\n", "line 2: too short to forgive an error: ~нет");
            refused("A\tUSER_NOT_FOUND\tSTRONG\tа-б\tx\n", "line 2: no letter: а-б");
            assertThatThrownBy(() -> ErrorClassifier.of(bytes("group\twords\nа\tб\nа\tв\n"), bytes(header)))
                    .hasMessage("line 3: the group stands twice");
        }

        private void refused(String rows, String message) {
            assertThatThrownBy(() -> own(rows))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(message);
        }
    }

    @Test
    void every_shipped_pattern_has_its_own_id_and_names_its_source() {
        TextTable patterns = TextTable.read(ErrorClassifier.class.getResourceAsStream("complaint-patterns.tsv"));
        assertThat(patterns.rows().stream().map(row -> row.get("id"))).doesNotHaveDuplicates();
        assertThat(patterns.rows()).allMatch(row -> row.get("source").matches("S[01]-\\d+|DOM-\\d+"));
    }

    @Test
    void dom_508_nothing_is_said_of_the_message() {
        assertThat(classify("Иванова: ошибка 502"))
                .hasToString("Classification[hits=[Hit[category=HTTP_ERROR, confidence=EXACT, start=9, end=19,"
                        + " patternId=HE-01]], httpStatus=OptionalInt[502], over=false]");
        assertThat(classify("Пользователь не найден").httpStatus()).isEqualTo(OptionalInt.empty());
        assertThatThrownBy(() -> classify(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("message");
    }
}
