package io.github.eposcases.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Into which words a message is cut, and what its numbers are, by a table of words small enough to know by heart. */
class MessageTest {
    private static SmallVocabulary vocabulary() {
        return new SmallVocabulary(TextTable.read(MessageTest.class.getResourceAsStream("small-words.tsv")));
    }

    private static List<DynamicTest> rows(String table, UnaryOperator<String> reading) {
        return TextTable.read(MessageTest.class.getResourceAsStream(table)).rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("rule") + " " + row.get("text"),
                        () -> assertThat(reading.apply(row.get("text"))).isEqualTo(row.get("reading"))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> dom_501_and_502_a_message_is_cut_into_words() {
        return rows("small-messages.tsv", vocabulary()::words);
    }

    @TestFactory
    List<DynamicTest> dom_505_and_507_a_number_is_a_status_or_something_else() {
        return rows("small-numbers.tsv", vocabulary()::numbers);
    }

    @Test
    void dom_503_every_number_is_a_number_whatever_else_it_is() {
        SmallVocabulary vocabulary = vocabulary();
        Message message = vocabulary.read("ошибка 502, 404 руб, 2Б, 8 912 345, пять ноль два, 0 и 0");
        assertThat(IntStream.range(0, message.count()).filter(i -> message.number(i) >= 0))
                .hasSize(9)
                .allMatch(i -> message.is(i, vocabulary.atom("число")));
    }

    @Test
    void a_part_of_a_sentence_ends_at_a_comma_or_before_a_word_that_begins_a_new_thought() {
        Message message = vocabulary().read("не найден, так зато упс");
        assertThat(IntStream.rangeClosed(0, message.count()).filter(message::endsBefore))
                .containsExactly(0, 2, 3, 5);
    }

    @Test
    void a_sentence_goes_on_to_the_next_full_stop() {
        Message message = vocabulary().read("Не найден так. Упс не так, упс! Не найден");
        assertThat(message.endOfSentence(0)).isEqualTo(3);
        assertThat(message.endOfSentence(3)).isEqualTo(7);
        assertThat(message.endOfSentence(7)).isEqualTo(9).isEqualTo(message.count());
    }
}
