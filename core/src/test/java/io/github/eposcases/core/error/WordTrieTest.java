package io.github.eposcases.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DOM-502: which words a word is, exactly, by its beginning or with one error. */
class WordTrieTest {
    private static WordTrie trie() {
        WordTrie trie = new WordTrie();
        trie.add("больше", false, 1);
        trie.add("больной", false, 2);
        trie.add("боль", true, 3);
        trie.add("user", false, 64);
        trie.add("бо", false, 70);
        trie.add("больше", false, 130);
        trie.add("яз", true, 4);
        trie.freeze();
        return trie;
    }

    private static String atoms(long[] mask) {
        String found = BitSet.valueOf(mask).stream().mapToObj(String::valueOf).collect(Collectors.joining(" "));
        return found.isEmpty() ? "-" : found;
    }

    private static String exact(byte[] word, int from, int to) {
        long[] mask = new long[4];
        boolean found = trie().find(word, from, to, mask, 1);
        assertThat(mask[0]).isZero();
        assertThat(found).isEqualTo(!Arrays.equals(mask, new long[4]));
        return atoms(Arrays.copyOfRange(mask, 1, 4));
    }

    private static String near(byte[] word, int from, int to) {
        long[] mask = new long[4];
        boolean found = trie().findNear(word, from, to, mask, 1);
        assertThat(mask[0]).isZero();
        assertThat(found).isEqualTo(!Arrays.equals(mask, new long[4]));
        return atoms(Arrays.copyOfRange(mask, 1, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "больше, 1 3 130",
        "больной, 2 3",
        "боль, 3",
        "больно, 3",
        "большего, 3",
        "бол, -",
        "бо, 70",
        "б, -",
        "'', -",
        "user, 64",
        "users, -",
        "use, -",
        "яз, 4",
        "язык, 4",
        "я, -",
        "zebra, -"
    })
    void a_word_is_found_as_it_is_or_by_its_beginning(String word, String atoms) {
        byte[] letters = WordTrie.letters("а" + word + "з");
        assertThat(exact(letters, 1, word.length() + 1)).isEqualTo(atoms);
    }

    @ParameterizedTest
    @CsvSource({
        "больше, 1 3 130",
        "бльше, 1 3 130",
        "ольше, 1 3 130",
        "больш, 1 3 130",
        "ббольше, 1 3 130",
        "аббольше, -",
        "больжше, 1 3 130",
        "большеж, 1 3 130",
        "большежж, 3",
        "вольше, 1 3 130",
        "балтше, -",
        "болтше, 1 130",
        "больше, 1 3 130",
        "обльше, 1 3 130",
        "больеш, 1 3 130",
        "болшье, 1 3 130",
        "лобьше, -",
        "больнйо, 2 3",
        "болной, 2",
        "бот, 70",
        "ба, 70",
        "об, 70",
        "б, 70",
        "во, 70",
        "бол, 70",
        "болт, -",
        "болтик, -",
        "usre, 64",
        "suer, 64",
        "ser, 64",
        "uer, 64",
        "us, -",
        "ззык, 4",
        "зяык, 4",
        "зя, 4",
        "з, 4",
        "'', -"
    })
    void one_letter_too_few_too_many_wrong_or_swapped_is_forgiven(String word, String atoms) {
        byte[] letters = WordTrie.letters("о" + word + "ь");
        assertThat(near(letters, 1, word.length() + 1)).isEqualTo(atoms);
    }

    @Test
    void a_whole_word_is_more_than_the_beginning_of_one() {
        WordTrie trie = trie();
        byte[] word = WordTrie.letters("большего");
        assertThat(trie.isWhole(word, 0, 6)).isTrue();
        assertThat(trie.isWhole(word, 0, 2)).isTrue();
        assertThat(trie.isWhole(word, 0, 4)).isFalse();
        assertThat(trie.isWhole(word, 0, 8)).isFalse();
        assertThat(trie.isWhole(word, 1, 6)).isFalse();
        assertThat(trie.wholeLengths(word, 0, 8)).isEqualTo(1L << 2 | 1L << 6);
        assertThat(trie.wholeLengths(word, 0, 6)).isEqualTo(1L << 2 | 1L << 6);
        assertThat(trie.wholeLengths(word, 0, 5)).isEqualTo(1L << 2);
        assertThat(trie.wholeLengths(WordTrie.letters("абольше"), 1, 7)).isEqualTo(1L << 2 | 1L << 6);
        assertThat(WordTrie.of("не", "так").wholeLengths(WordTrie.letters("нетак"), 2, 5))
                .isEqualTo(1L << 3);
    }

    @ParameterizedTest
    @CsvSource({"а, 0", "я, 31", "a, 32", "z, 57", "ё, -1", "А, -1", "ѐ, -1", "'`', -1", "{, -1", "5, -1"})
    void the_alphabet_is_the_small_letters_without_ё(char letter, int place) {
        assertThat(WordTrie.letter(letter)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"а-б", "Ад", "ёж", "7б"})
    void what_is_no_letter_is_refused(String word) {
        assertThatThrownBy(() -> trie().add(word, false, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no letter: " + word);
        assertThatThrownBy(() -> trie().addSounds(word, true, 1)).hasMessage("no letter: " + word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            загружается   | загружаеца
            загружаться   | загружаца
            загружаетса   | загружаеца
            детский       | децки
            тс            | ц
            цтс           | ц
            атц           | атц
            отцтсу        | атцу
            стс           | сц
            ст            | ст
            сс            | с
            одного        | аднава
            одново        | аднава
            моего         | маева
            чужого        | чужава
            его           | ега
            много         | мнава
            яго           | ага
            ольга         | алга
            ноги          | наги
            нагад         | нагад
            ошшибка       | ашибка
            шюэйыщь       | шуеиш
            объём         | абем
            user          | user
            ь             | ''
            """)
    void what_is_heard_alike_is_one(String word, String heard) {
        byte[] letters = WordTrie.letters(("н" + word + "н").replace('ё', 'е'));
        byte[] sounds = new byte[word.length()];
        int length = Spelling.sounds(letters, 1, word.length() + 1, sounds);
        assertThat(text(sounds, 0, length)).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            polzovatel                 | ползовател
            shchuka                    | щука
            schet                      | щет
            zhuk kuzhu                 | жук кужу
            vhod khod                  | вход ход
            tsar tzar car              | цар цар цар
            chas shum                  | час шум
            gruzitsya                  | грузится
            gruzitsja                  | грузится
            yozh jozh                  | еж еж
            yula jula iula             | юла юла юла
            yama jama                  | яма яма
            yest jest                  | ест ест
            abdefgijklmnopqrstuvwxyz   | абдефгийклмнопкрстуввхыз
            net s                      | нет с
            найдen                     | найден
            """)
    void latin_letters_are_read_as_russian_ones(String latin, String russian) {
        for (int i = 0; i < latin.split(" ").length; i++) {
            String word = latin.split(" ")[i];
            byte[] letters = WordTrie.letters("sh" + word + "h");
            int end = Transliteration.toCyrillic(letters, 2, word.length() + 2);
            assertThat(text(letters, 2, end)).isEqualTo(russian.split(" ")[i]);
            assertThat(text(letters, 0, 2)).isEqualTo("sh");
        }
    }

    private static String text(byte[] letters, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append((char) (letters[i] < 32 ? 'а' + letters[i] : 'a' + letters[i] - 32));
        }
        return text.toString();
    }
}
