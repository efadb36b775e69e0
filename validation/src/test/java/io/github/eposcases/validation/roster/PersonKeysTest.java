package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records meet under which key, and that others do not (AUD-50 to AUD-52). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonKeysTest {
    private static final String ANNA = "Зуева;Анна;Петровна;04.05.2013";

    private static RosterRow row(String surname, String given, String patronymic, String date) {
        return new RosterRow("", new IdentityRecord(surname, given, patronymic, date, ""), "", "", "", List.of());
    }

    /** Surname, given name, patronymic and date between semicolons. */
    private static RosterRow row(String fields) {
        String[] f = fields.split(";", -1);
        return row(f[0], f[1], f[2], f[3]);
    }

    /** The families in which both have a key, and the same one as far as it is kept. */
    private static Set<KeyFamily> shared(long[] one, long[] other) {
        Set<KeyFamily> shared = EnumSet.noneOf(KeyFamily.class);
        for (KeyFamily family : KeyFamily.values()) {
            long key = one[family.ordinal()];
            if (key != PersonKeys.NONE && KeyRun.hashOf(key) == KeyRun.hashOf(other[family.ordinal()])) {
                shared.add(family);
            }
        }
        return shared;
    }

    private static Set<KeyFamily> families(String names) {
        Set<KeyFamily> families = EnumSet.noneOf(KeyFamily.class);
        Stream.of(names.split(" ")).filter(n -> !n.equals("none")).forEach(n -> families.add(KeyFamily.valueOf(n)));
        return families;
    }

    private static void assertShared(String one, String other, String expected) {
        for (long seed : new long[] {0, 1, -1, 0x1234_5678_9ABC_DEF0L}) {
            PersonKeys keys = new PersonKeys(seed);
            long[] first = keys.of(row(one));
            long[] second = keys.of(row(other));
            assertThat(shared(first, second)).isEqualTo(families(expected));
            assertThat(shared(second, first)).isEqualTo(families(expected));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Зуева;Анна;Петровна;04.05.2013 | FULL_NAME WITHOUT_PATRONYMIC WITHOUT_GIVEN WITHOUT_SURNAME JOINED DATE_SWAPPED
            Зуева;Анна;;04.05.2013         | FULL_NAME WITHOUT_PATRONYMIC JOINED DATE_SWAPPED SURNAME_ONLY GIVEN_ONLY
            Зуева;;Петровна;04.05.2013     | FULL_NAME WITHOUT_GIVEN JOINED DATE_SWAPPED
            ;Анна;Петровна;04.05.2013      | FULL_NAME WITHOUT_SURNAME JOINED DATE_SWAPPED
            ;Анна Мария;;04.05.2013        | FULL_NAME JOINED DATE_SWAPPED
            Зуева;;;04.05.2013             | JOINED
            ;;Петровна;04.05.2013          | JOINED
            Ян;;;04.05.2013                | JOINED
            Я;;;04.05.2013                 | none
            Я;Я;;04.05.2013                | FULL_NAME WITHOUT_PATRONYMIC JOINED DATE_SWAPPED SURNAME_ONLY GIVEN_ONLY
            ;;;04.05.2013                  | none
            Зуева;Анна;Петровна;           | none
            Зуева;Анна;Петровна;нет        | none
            Зуева;Анна;Петровна;31.04.2013 | none
            Зуева;Анна;;12.05.2013         | FULL_NAME WITHOUT_PATRONYMIC JOINED DATE_SWAPPED SURNAME_ONLY GIVEN_ONLY
            Зуева;Анна;;13.05.2013         | FULL_NAME WITHOUT_PATRONYMIC JOINED SURNAME_ONLY GIVEN_ONLY
            Зуева;Анна;;05.05.2013         | FULL_NAME WITHOUT_PATRONYMIC JOINED SURNAME_ONLY GIVEN_ONLY
            """)
    void aud_50_a_record_enters_the_families_whose_parts_it_has(String record, String families) {
        assertShared(record, record, families);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ЗУЕВА;Aннa; петровна ;04.05.2013   | FULL_NAME WITHOUT_PATRONYMIC WITHOUT_GIVEN WITHOUT_SURNAME JOINED DATE_SWAPPED
            Зуева;Анна;Петровна;2013-05-04     | FULL_NAME WITHOUT_PATRONYMIC WITHOUT_GIVEN WITHOUT_SURNAME JOINED DATE_SWAPPED
            Зуева;Анна;Петровна;4.5.2013       | FULL_NAME WITHOUT_PATRONYMIC WITHOUT_GIVEN WITHOUT_SURNAME JOINED DATE_SWAPPED
            Зуева;Анна;Павловна;04.05.2013     | WITHOUT_PATRONYMIC
            Зуева;Анна;;04.05.2013             | WITHOUT_PATRONYMIC
            Зуева;Яна;Петровна;04.05.2013      | WITHOUT_GIVEN
            Зуева;;Петровна;04.05.2013         | WITHOUT_GIVEN
            Лялина;Анна;Петровна;04.05.2013    | WITHOUT_SURNAME
            ;Анна;Петровна;04.05.2013          | WITHOUT_SURNAME
            Анна;Петровна;Зуева;04.05.2013     | FULL_NAME DATE_SWAPPED
            Анна;Зуева;Петровна;04.05.2013     | FULL_NAME DATE_SWAPPED
            Зуева Анна Петровна;;;04.05.2013   | FULL_NAME JOINED DATE_SWAPPED
            ;Зуева Анна;Петровна;04.05.2013    | FULL_NAME JOINED DATE_SWAPPED
            Петровна Анна;;Зуева;04.05.2013    | FULL_NAME DATE_SWAPPED
            ЗуеваАнна;Петровна;;04.05.2013     | JOINED
            Зу-ева;Анна;Петровна;04.05.2013    | WITHOUT_SURNAME JOINED
            Зуева;Анна;Пет'ровна;04.05.2013    | WITHOUT_PATRONYMIC JOINED
            Зуева;Ан на;Петровна;04.05.2013    | WITHOUT_GIVEN JOINED
            Зуева;Ан,на;Петровна;04.05.2013    | WITHOUT_GIVEN
            Зуева;Анна;Петровна;05.04.2013     | DATE_SWAPPED
            Анна;Петровна;Зуева;05.04.2013     | DATE_SWAPPED
            Зуева;Яна;Петровна;05.04.2013      | none
            Зуева;Анна;Петровна;04.05.2014     | none
            Зуева;Анна;Петровна;04.05.1913     | none
            Зуева;Анна;Петровна;04.06.2013     | none
            Зуева;Анна;Петровна;03.05.2013     | none
            Зуева;Анна;Петровна;04.04.2013     | none
            Зуева;Анна;Петровна;               | none
            Лялина;Яна;Петровна;04.05.2013     | none
            Зуева;Зуева;Анна;04.05.2013        | none
            """)
    void aud_50_one_error_leaves_a_key_in_common(String other, String families) {
        assertShared(ANNA, other, families);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Зуева;Анна;;04.05.2013     | Зуева;Яна;;04.05.2013         | SURNAME_ONLY
            Зуева;Анна;;04.05.2013     | Лялина;Анна;;04.05.2013       | GIVEN_ONLY
            Зуева;Анна;;04.05.2013     | Анна;Зуева;;04.05.2013        | FULL_NAME DATE_SWAPPED
            Зуева;Ан,на;;04.05.2013    | Зуева;Ак,на;;04.05.2013       | SURNAME_ONLY
            Ли Ян;;;04.05.2013         | Ли;Ян;;04.05.2013             | FULL_NAME JOINED DATE_SWAPPED
            ;Анна Мария;;04.05.2013    | ;Мария Анна;;04.05.2013       | FULL_NAME DATE_SWAPPED
            Ли Ян;Ю;;04.05.2013        | Ли;Ян Ю;;04.05.2013           | FULL_NAME JOINED DATE_SWAPPED
            Ли;Ян;Рашид оглы;25.05.2013| Ли;Ян;Рашид-оглы;25.05.2013   | WITHOUT_PATRONYMIC JOINED
            Зуева;Анна;;12.11.2013     | Зуева;Анна;;11.12.2013        | DATE_SWAPPED
            Зуева;Анна;;01.02.2013     | Зуева;Анна;;02.02.2013        | none
            """)
    void names_without_a_patronymic_and_words_in_other_places(String one, String other, String families) {
        assertShared(one, other, families);
    }

    @Test
    void the_keys_of_a_record_do_not_depend_on_those_before_it() {
        PersonKeys used = new PersonKeys(5);
        used.of(row("Константинопольская-Переяславская;Александра Мария;Константиновна;04.05.2013"));
        used.of(row("Ли", "Ян", "", "25.12.2013"));
        for (String record : List.of(ANNA, "Ли;;;04.05.2013", ";;;04.05.2013", "Зуева;Анна;Петровна;")) {
            assertThat(used.of(row(record))).isEqualTo(new PersonKeys(5).of(row(record)));
        }
    }

    @Test
    void aud_50_an_array_that_is_used_again_keeps_no_key() {
        RowText text = new RowText();
        text.set(row(ANNA));
        long[] keys = new long[KeyFamily.values().length];
        Arrays.fill(keys, 7);
        new PersonKeys(5).fill(text, 0, keys);
        assertThat(keys).containsOnly(PersonKeys.NONE);
    }

    /** One letter may become three characters in its canonical form. */
    @ParameterizedTest
    @ValueSource(strings = {"я", "\uFB2C", "я-", "ая я"})
    void aud_155_names_of_any_length_have_keys(String piece) {
        String longer = piece.repeat(16_000);
        PersonKeys keys = new PersonKeys(5);
        for (String patronymic : List.of(longer, "Ю", "")) {
            RosterRow row = row(piece.repeat(800), longer, patronymic, "04.05.2013");
            assertThat(keys.of(row)[KeyFamily.FULL_NAME.ordinal()]).isNotEqualTo(PersonKeys.NONE);
            assertThat(keys.of(row)[KeyFamily.WITHOUT_PATRONYMIC.ordinal()]).isNotEqualTo(PersonKeys.NONE);
        }
    }

    @Test
    void aud_52_another_seed_gives_other_keys() {
        long[] keys = new PersonKeys(77).of(row(ANNA));
        assertThat(new PersonKeys(77).of(row(ANNA))).isEqualTo(keys);
        for (int bit = 0; bit < 64; bit++) {
            assertThat(shared(keys, new PersonKeys(77 ^ 1L << bit).of(row(ANNA))))
                    .isEmpty();
        }
    }

    @Test
    void aud_51_different_texts_have_different_hashes() {
        String letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя -";
        Set<String> texts = new HashSet<>(List.of("", "\0", "\0\0", "\0\0\0", "\0\0\0\0", "\0\0\0\0\0"));
        for (String before : List.of("", "а", "ааа", "аааа", "ааааааа")) {
            for (int i = 0; i < letters.length() * letters.length() * letters.length(); i++) {
                int n = letters.length();
                texts.add(before + letters.charAt(i % n) + letters.charAt(i / n % n) + letters.charAt(i / n / n));
            }
            IntStream.range(1, 40).forEach(times -> texts.add(before + "б".repeat(times)));
        }
        Set<Long> hashes = new HashSet<>();
        texts.forEach(t -> hashes.add(PersonKeys.hash(t.toCharArray(), 0, t.length(), 3)));
        assertThat(hashes).hasSameSizeAs(texts).doesNotContain(PersonKeys.NONE);
    }

    @Test
    void a_stretch_has_the_hash_of_its_text() {
        char[] text = "иванов петр".toCharArray();
        for (int from = 0; from < text.length; from++) {
            for (int to = from; to <= text.length; to++) {
                char[] alone = new String(text, from, to - from).toCharArray();
                assertThat(PersonKeys.hash(text, from, to, 9)).isEqualTo(PersonKeys.hash(alone, 0, alone.length, 9));
            }
        }
    }

    /** What is kept of a hash is as good as chance: each bit of seed and text turns each of its bits half of the time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 11})
    void aud_51_every_bit_of_seed_and_text_tells_in_every_bit_that_is_kept(int length) {
        int samples = 800;
        Random random = new Random(length);
        int[][] turned = new int[64 + 16 * length][38];
        for (int s = 0; s < samples; s++) {
            long seed = random.nextLong();
            char[] text = new char[length];
            for (int i = 0; i < length; i++) {
                text[i] = (char) ('а' + random.nextInt(32));
            }
            long hash = PersonKeys.hash(text, 0, length, seed);
            for (int bit = 0; bit < turned.length; bit++) {
                char[] other = text.clone();
                if (bit >= 64) {
                    other[(bit - 64) / 16] ^= (char) (1 << bit % 16);
                }
                long change = hash ^ PersonKeys.hash(other, 0, length, bit < 64 ? seed ^ 1L << bit : seed);
                for (int i = 0; i < 38; i++) {
                    turned[bit][i] += (int) (change >>> i & 1);
                }
            }
        }
        assertThat(Stream.of(turned).flatMapToInt(IntStream::of).summaryStatistics())
                .satisfies(n -> assertThat(n.getMin()).isGreaterThan(samples * 38 / 100))
                .satisfies(n -> assertThat(n.getMax()).isLessThan(samples * 62 / 100));
    }

    /** The highest bit of a factor is that of the product, whatever the seed; so letters could be chosen to undo it. */
    @Test
    void aud_52_names_cannot_be_prepared_to_share_a_key_under_every_seed() {
        for (int low = 0; low < 1 << 16; low++) {
            String prepared = "абв" + (char) ('г' ^ 0x8000) + "де" + (char) ('ж' ^ low) + (char) ('з' ^ 0x8000);
            assertThat(PersonKeys.hash(prepared.toCharArray(), 0, 8, 17))
                    .isNotEqualTo(PersonKeys.hash("абвгдежз".toCharArray(), 0, 8, 17));
        }
    }

    @ParameterizedTest
    @CsvSource({"02.01.1900,03.01.1900", "31.01.1999,01.02.1999", "31.12.1999,01.01.2000", "30.11.2098,01.12.2099"})
    void a_later_day_has_a_greater_number(String day, String later) {
        assertThat(number(day)).isPositive().isLessThan(number(later));
        LocalDate date = LocalDate.of(
                Integer.parseInt(day.substring(6)),
                Integer.parseInt(day.substring(3, 5)),
                Integer.parseInt(day.substring(0, 2)));
        assertThat(number(day)).isEqualTo(PersonKeys.number(date));
        assertThat(number(date.toString())).isEqualTo(number(day));
    }

    private static int number(String date) {
        RowText text = new RowText();
        text.set(row("", "", "", date));
        return PersonKeys.date(text);
    }
}
