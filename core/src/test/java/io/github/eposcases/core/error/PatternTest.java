package io.github.eposcases.core.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.TextTable;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOM-502 to DOM-509: what the language of the patterns can say, and which of several finds is the answer. */
class PatternTest {
    private static final String RIVALS = """
            E	USER_NOT_FOUND	EXACT	не найден	S0-11
            S	USER_NOT_FOUND	STRONG	не найден так	S0-11
            W	USER_NOT_FOUND	WEAK	найден	S0-11
            M	MULTIPLE_USERS_FOUND	WEAK	больше	S0-11
            H	HTTP_ERROR	STRONG	<статус>	S0-31
            B	HTTP_ERROR	STRONG	плохо упс = 503	S0-31
            F	HTTP_ERROR	STRONG	сбой сервера	S0-31
            V	-USER_NOT_FOUND	WEAK	больше не найден	DOM-506
            O	OVER	WEAK	заработало	DOM-510
            N	+отказ	STRONG	нет такого	DOM-503
            N2	+отказ	STRONG	нельзя ..9 никак	DOM-503
            N3	+беда	STRONG	горе	DOM-503
            C	CHILD_NOT_VISIBLE	STRONG	сын ..1 <отказ>	S0-12
            L	SLOW_LOADING	STRONG	эпос <тоска>	S0-22
            D	SLOW_LOADING	STRONG	сын такого	S0-22
            """;

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static ErrorClassifier classifier(String rows) {
        return ErrorClassifier.of(
                PatternTest.class.getResourceAsStream("small-words.tsv"),
                in("id\tcategory\tconfidence\texpression\tsource\n" + rows));
    }

    private static String found(ErrorClassifier classifier, String text) {
        Classification c = classifier.classify(text);
        String hits = c.hits().stream()
                .map(hit ->
                        hit.patternId() + " " + hit.confidence() + " «" + text.substring(hit.start(), hit.end()) + "»")
                .collect(Collectors.joining(", "));
        return (hits.isEmpty() ? "-" : hits)
                + (c.httpStatus().isPresent() ? " " + c.httpStatus().getAsInt() : "")
                + (c.over() ? " over" : "");
    }

    @TestFactory
    List<DynamicTest> dom_502_a_pattern_finds_what_its_table_says() {
        return TextTable.read(PatternTest.class.getResourceAsStream("small-patterns.tsv")).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("expression") + ": " + row.get("text"), () -> {
                    String text = row.get("text");
                    assertThat(classifier("A\tUSER_NOT_FOUND\tSTRONG\t" + row.get("expression") + "\tx\n")
                                    .classify(text)
                                    .hits()
                                    .stream()
                                    .map(hit -> text.substring(hit.start(), hit.end()))
                                    .collect(Collectors.joining(" | ")))
                            .isEqualTo(row.get("found").equals("-") ? "" : row.get("found"));
                }))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            не найден                          | E EXACT «не найден»
            не найден так                      | E EXACT «не найден»
            не найдэн так                      | S STRONG «не найдэн так»
            не найдэн                          | E STRONG «не найдэн»
            юзир не найден                     | E EXACT «не найден»
            найдэн                             | W WEAK «найдэн»
            найден и найден                    | W WEAK «найден», W WEAK «найден»
            найден, не найден                  | W WEAK «найден», E EXACT «не найден»
            больше                             | M WEAK «больше»
            больше не найден                   | M WEAK «больше»
            больше не найден, найден           | M WEAK «больше», W WEAK «найден»
            больше не найден, и не найден      | M WEAK «больше», E EXACT «не найден»
            не найден больше                   | M WEAK «больше», E EXACT «не найден»
            эпос 502, плохо упс                | H STRONG «502», B STRONG «плохо упс» 503
            эпос 502, не найден                | E EXACT «не найден», H STRONG «502» 502
            плохо упс, 404                     | B STRONG «плохо упс», H STRONG «404» 503
            сбой сервера                       | F STRONG «сбой сервера»
            сын нет такого, сын нет такого     | C STRONG «сын нет такого», C STRONG «сын нет такого»
            эпос 404, эпос 502                 | H STRONG «404», H STRONG «502» 404
            заработало                         | - over
            не найден, заработало              | E EXACT «не найден» over
            больше не найден, заработало       | M WEAK «больше» over
            сын нет такого                     | C STRONG «сын нет такого»
            сын такого                         | D STRONG «сын такого»
            сын, увы, нет такого               | C STRONG «сын, увы, нет такого»
            сын вот вот нет такого             | -
            сын нельзя вот вот вот никак       | C STRONG «сын нельзя вот вот вот никак»
            сын и нельзя вот вот вот никак     | C STRONG «сын и нельзя вот вот вот никак»
            сын и нельзя вот вот вот вот никак | -
            эпос горе                          | L STRONG «эпос горе»
            эпос нет такого                    | L STRONG «эпос нет такого»
            эпос тоска                         | L STRONG «эпос тоска»
            """)
    void dom_504_and_508_the_surest_then_the_longest_then_the_first_of_finds_that_share_a_word_is_the_hit(
            String text, String expected) {
        ErrorClassifier classifier = ErrorClassifier.of(
                in("group\twords\nотказ\tотказано\nбеда\tбедствие <отказ>\nтоска\tтоска <беда>\nне\tне ни\n"
                        + "про-сайт\tэпос\nсайт-или-ошибка\tэпос\n"),
                in("id\tcategory\tconfidence\texpression\tsource\n" + RIVALS));
        assertThat(found(classifier, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'а\tб <в>\nв\tг <д>\nд\t<а>\n', a group that holds itself: <",
        "'а\tб <а>\n', a group that holds itself: <а>",
        "'а\tб <в>\n', no such group: <в>",
        "'а\tб  в\n', a word without letters:",
        "'а\t\n', a word without letters:",
        "'а\tдом2\n', no letter: дом2",
        "'а\tб\nа\tв\n', the group stands twice"
    })
    void a_group_that_cannot_be_read_is_refused(String groups, String message) {
        assertThatThrownBy(() -> ErrorClassifier.of(
                        in("group\twords\n" + groups),
                        in("id\tcategory\tconfidence\texpression\tsource\nA\tHTTP_ERROR\tWEAK\t<а>\tx\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("line \\d: " + message + ".*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            не { найден            | a brace without its other half
            не } найден            | a brace without its other half
            не } найден {          | a brace without its other half
            { а б в г д }          | more than 4 words in braces
            { а ..1 б } { в г }    | no letter: {
            <юзер> не              | no such group: юзер
            <юзер>/не              | no such group: <юзер>
            не ..1!<юзер> найден   | no such group: юзер
            не & <юзер>            | no such group: юзер
            не &                   | no letter: &
            не =                   | no letter: =
            не = упс               | For input string: "упс"
            не ..                  | For input string: ""
            не ..два найден        | For input string: "два"
            ?не найден             | a pattern begins with a word
            !не найден             | a pattern begins with a word
            ^                      | a pattern begins with a word
            & не                   | a pattern begins with a word
            не  найден             | a word without letters:
            не ? найден            | a word without letters:
            не * найден            | a word without letters: *
            не/ найден             | a word without letters:
            не !?так               | no letter: ?так
            ~найти                 | too short to forgive an error: ~найти
            5найти                 | For input string: "5найти"
            а-б                    | no letter: а-б
            """)
    void an_expression_that_cannot_be_read_is_named_by_its_line(String expression, String message) {
        assertThatThrownBy(() -> classifier("# first\nA\tHTTP_ERROR\tWEAK\t" + expression + "\tx\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .satisfies(said -> assertThat(said.strip()).isEqualTo("line 3: " + message));
    }
}
