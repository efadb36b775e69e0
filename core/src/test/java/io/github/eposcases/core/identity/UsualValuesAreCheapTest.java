package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed right costs the value and little else (ID-170, ID-172): bytes are exact where times are not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UsualValuesAreCheapTest {
    private static final int CALLS = 100;

    @ParameterizedTest
    @CsvSource({
        "Зуева, Анна, Ильинична",
        "Яковлева-Абашева, Анна-Мария, Ёлкинична",
        "Ёлкина, Юлия, ''",
        "Королёва, Алёна, Артёмовна",
        "О, Ю, Арьевна",
        "Нетребко, Неждана, Неточкина",
        "Абвгдабвгдабвгдабвгдабвгдабвгдабвгдабвгдабвгдабвгдабвгдабвгд, Яя, ''"
    })
    void id_170_three_right_parts_take_96_bytes(String surname, String given, String patronymic) {
        assertThat(PersonName.parse(surname, given, patronymic).problems()).isEmpty();
        assertThat(bytes(() -> PersonName.parse(surname, given, patronymic))).isLessThanOrEqualTo(96);
        assertThat(bytes(() -> new PersonName(surname, given, Patronymic.unknown())))
                .isLessThanOrEqualTo(24);
        assertThat(bytes(() -> PersonName.check(NamePart.SURNAME, surname, NameProfile.FNS)))
                .isLessThanOrEqualTo(64);
        assertThat(bytes(() -> PersonName.isNoValue(NamePart.GIVEN_NAME, given)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Зуева Анна Ильинична", "Анна Ильинична Зуева", "Яя-Ёлкина Анна-Мария Арьевна"})
    void id_172_a_right_line_takes_a_fifth_of_what_a_wrong_one_does(String line) {
        assertThat(PersonName.parse(line).problems()).isEmpty();
        long wrong = bytes(() -> PersonName.parse(line + " "));
        assertThat(bytes(() -> PersonName.parse(line))).isLessThan(wrong / 5);
    }

    @Test
    void aud_31_a_usual_name_is_folded_into_little_more_than_the_fold() {
        char[] source = "Зуева-Роз Анна ".toCharArray();
        char[] target = new char[3 * source.length];
        assertThat(bytes(() -> NameFold.fold(source, 0, source.length, target))).isLessThanOrEqualTo(16);
        assertThat(bytes(() -> NameFold.fold("Зуева-Роз"))).isLessThanOrEqualTo(256);
        assertThat(bytes(() -> NameFold.fold("зуева"))).isZero();
        assertThat(bytes(() -> NameFold.joined("зуева"))).isZero();
    }

    @Test
    void id_170_a_right_date_and_a_right_address_take_the_value_and_its_wrapping() {
        assertThat(bytes(() -> BirthDates.parse("03.04.2013"))).isLessThanOrEqualTo(48);
        assertThat(bytes(() -> BirthDates.reading("03.04.2013", 0))).isLessThanOrEqualTo(48);
        for (String text :
                new String[] {"ivanov@mail.ru", "o-neil_1+a.b@school12.perm.ru", "IVANOV@YANDEX.RU", "a@sfz.ru"}) {
            assertThat(bytes(() -> EmailAddress.parse(text))).isLessThanOrEqualTo(64);
            assertThat(bytes(() -> EmailAddress.of(text))).isLessThanOrEqualTo(24);
            assertThat(bytes(() -> EmailStep.WRAPPED.apply(TracedText.of(text))))
                    .isLessThanOrEqualTo(96);
            assertThat(bytes(() -> EmailAddress.isNoValue(text))).isLessThanOrEqualTo(48);
        }
    }

    /** Measured by the JVM itself, which core does not depend on; the least of some rounds is the code's own. */
    static long bytes(Supplier<?> call) {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            Method allocated =
                    Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
            long id = Thread.currentThread().getId();
            long least = Long.MAX_VALUE;
            for (int round = 0; round < 8; round++) {
                long before = (long) allocated.invoke(threads, id);
                for (int i = 0; i < CALLS; i++) {
                    call.get();
                }
                least = Math.min(least, (long) allocated.invoke(threads, id) - before);
            }
            return least / CALLS; // what the measuring itself takes is less than one byte a call
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
