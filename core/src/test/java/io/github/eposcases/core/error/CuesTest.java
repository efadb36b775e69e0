package io.github.eposcases.core.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DOM-509: a second opinion where no pattern fits, by a table small enough to reckon by hand. */
class CuesTest {
    private static final String WORDS =
            "group\twords\nсынок\tсын сына\nчто-медленно\tжурнал\nвежливость\tпожалуйста\nместо\tдоска доску\n"
                    + "сотни-5\tпятьсот\nчисло-словом\tпятьсот\n";
    private static final String PATTERNS = "id\tcategory\tconfidence\texpression\tsource\n"
            + "N-1\t+пропажа\tSTRONG\tкуда делся\tDOM-503\n"
            + "V-1\t-CHILD_NOT_VISIBLE\tSTRONG\t<сынок> ..3 <место>\tDOM-506\n"
            + "O-1\tOVER\tSTRONG\tнаконец\tDOM-510\n"
            + "P-1\tUSER_NOT_FOUND\tSTRONG\tюзер тю\tS0-11\n";
    private static final String HEADER =
            "cue\tNONE\tMULTIPLE_USERS_FOUND\tUSER_NOT_FOUND\tCHILD_NOT_VISIBLE\tHTTP_ERROR\tSLOW_LOADING\n";
    private static final String CUES = HEADER
            + ".\t5\t0\t0\t0\t0\t0\n"
            + "<сынок>\t0\t0\t0\t10\t0\t0\n"
            + "<пропажа>\t0\t0\t0\t7\t0\t0\n"
            + "не <сынок>\t0\t0\t0\t6\t0\t0\n"
            + "видит*\t0\t0\t0\t5\t0\t0\n"
            + "ни <сынок>\t0\t0\t0\t6\t0\t0\n"
            + "нет <сынок>\t0\t0\t0\t6\t0\t0\n"
            + "пятьс*\t0\t0\t0\t16\t0\t0\n"
            + "не видит*\t0\t0\t0\t3\t0\t0\n"
            + "врач\t9\t0\t0\t0\t0\t0\n"
            + "клон\t0\t16\t0\t0\t0\t0\n"
            + "еле\t0\t0\t0\t0\t0\t20\n"
            + "пять\t0\t0\t0\t0\t40\t0\n"
            + "двое детей\t0\t0\t0\t16\t0\t0\n";

    private static ErrorClassifier classifier() {
        return ErrorClassifier.of(in(WORDS), in(PATTERNS), in(CUES));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            клон                        | MULTIPLE_USERS_FOUND «клон»
            Клон Клон                   | MULTIPLE_USERS_FOUND «Клон»
            у нас klon                  | MULTIPLE_USERS_FOUND «klon»
            кло'н                       | MULTIPLE_USERS_FOUND «кло'н»
            kl'on                       | MULTIPLE_USERS_FOUND «kl'on»
            klonklonklonklonklonklon    | nothing
            видят ни сына               | CHILD_NOT_VISIBLE «ни сына»
            видят нет моего сына        | CHILD_NOT_VISIBLE «нет моего сына»
            клоны                       | nothing
            сын                         | nothing
            сын видит                   | nothing
            сына видите                 | nothing
            сына не видите              | CHILD_NOT_VISIBLE «сына не видите»
            сын не так видится          | CHILD_NOT_VISIBLE «сын не так видится»
            сын не так же видится       | nothing
            видят не сына               | CHILD_NOT_VISIBLE «не сына»
            видят не моего сына         | CHILD_NOT_VISIBLE «не моего сына»
            видят не моего же сына      | nothing
            не, пожалуйста, вон сына    | CHILD_NOT_VISIBLE «не, пожалуйста, вон сына»
            не. сына                    | nothing
            сын, куда делся             | CHILD_NOT_VISIBLE «сын, куда делся»
            врач: сына не видите        | nothing
            Был врач! Сына не видите    | CHILD_NOT_VISIBLE «Сына не видите»
            сына не видите на доску     | nothing
            сына не видите наконец      | nothing
            еле                         | nothing
            журнал еле                  | SLOW_LOADING «еле»
            журнал клон еле             | nothing
            клон? сына не видите        | MULTIPLE_USERS_FOUND «клон», CHILD_NOT_VISIBLE «сына не видите»
            юзер тю клон                | USER_NOT_FOUND «юзер тю»
            пять                        | nothing
            пять клон                   | nothing
            двое детей                  | CHILD_NOT_VISIBLE «двое детей»
            двое, детей                 | CHILD_NOT_VISIBLE «двое, детей»
            двое моих детей             | nothing
            врач, двое детей, сын видит | CHILD_NOT_VISIBLE «двое детей, сын видит»
            двое детей, сын видит, врач | CHILD_NOT_VISIBLE «двое детей, сын видит»
            пятьсот                     | nothing
            пятьсоты                    | CHILD_NOT_VISIBLE «пятьсоты»
            5 детей                     | nothing
            """)
    void dom_509_points_are_added_up_within_a_sentence(String message, String expected) {
        Classification found = classifier().classify(message);
        List<String> words = found.hits().stream()
                .map(hit -> hit.category() + " «" + message.substring(hit.start(), hit.end()) + "»")
                .toList();
        assertThat(words.isEmpty() ? "nothing" : String.join(", ", words)).isEqualTo(expected);
    }

    @Test
    void dom_510_a_person_is_to_look() {
        assertThat(classifier().classify("у нас клон").needsHuman()).isTrue();
        assertThat(classifier().classify("у нас клон").confidence()).contains(Confidence.WEAK);
        assertThat(classifier().classify("у нас клон").hits())
                .extracting(Classification.Hit::patternId)
                .containsExactly("CUES");
    }

    @ParameterizedTest
    @CsvSource({"10, nothing", "11, CHILD_NOT_VISIBLE", "12, CHILD_NOT_VISIBLE"})
    void dom_509_a_category_must_lead_by_eleven_points(int points, String category) {
        String cues = HEADER + "дочь\t0\t0\t0\t" + points + "\t0\t0\nкто\t0\t0\t0\t0\t0\t0\n";
        Classification found =
                ErrorClassifier.of(in(WORDS), in(PATTERNS), in(cues)).classify("кто дочь");
        assertThat(found.best().map(Enum::name).orElse("nothing")).isEqualTo(category);
    }

    @Test
    void dom_509_a_category_needs_a_word_that_speaks_for_it() {
        ErrorClassifier own = ErrorClassifier.of(
                in(WORDS), in(PATTERNS), in(HEADER + ".\t0\t0\t0\t20\t0\t0\nсон\t0\t0\t0\t1\t0\t0\n"));
        assertThat(own.classify("клон и врач").hits()).isEmpty();
        assertThat(own.classify("клон и сон").best()).hasValue(ErrorCategory.CHILD_NOT_VISIBLE);
    }

    @Test
    void without_such_a_table_there_is_no_second_opinion() {
        assertThat(ErrorClassifier.of(in(WORDS), in(PATTERNS)).classify("клон").best())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "дверями*\t0\t0\t0\t0\t0\t0",
                "два3\t0\t0\t0\t0\t0\t0",
                "<нечто>\t0\t0\t0\t0\t0\t0",
                "дом\t0\t0\t0\t0\t0\tfive"
            })
    void a_wrong_row_is_named(String row) {
        assertThatThrownBy(() -> ErrorClassifier.of(in(WORDS), in(PATTERNS), in(HEADER + row + "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
    }
}
