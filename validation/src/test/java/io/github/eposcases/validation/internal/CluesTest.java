package io.github.eposcases.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leads from one record to others (AUD-113): values that the comparison calls equal have a clue in common. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CluesTest {
    @ParameterizedTest
    @CsvSource({
        "03.04.2013,2013-04-03",
        "3 апреля 2013 г.,2013-04-03",
        "03.04.13,1913-04-03|2013-04-03",
        "03.04.50,1950-04-03|2050-04-03",
        "29.02.00,2000-02-29",
        "31.04.2013,''",
        "нет,''"
    })
    void aud_113_a_date_means_one_day_or_one_of_each_century(String text, String days) {
        List<LocalDate> expected = Arrays.stream(days.split("\\|"))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();
        assertThat(Clues.days(text)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Ivanov@Mail.ru,ivanov@mail.ru",
        "ivanov@yandex.ru,ivanov@ya.ru",
        "<ivanov@ya.ru>;,ivanov@yandex.ru",
        "iv.an+x@gmail.com,ivan@googlemail.com",
        "ivаnov@mail.ru,ivanov@mail.ru",
    })
    void aud_113_spellings_of_one_mailbox_have_one_key(String one, String other) {
        assertThat(Clues.mailbox(one)).isPresent().isEqualTo(Clues.mailbox(other));
    }

    @Test
    void aud_113_no_address_has_no_key_however_long() {
        assertThat(Clues.mailbox("нет")).isEmpty();
        assertThat(Clues.mailbox("ivanov")).isEmpty();
        assertThat(Clues.mailbox("<ivanov@mail.ru>" + " ".repeat(4_080))).isPresent();
        assertThat(Clues.mailbox("<ivanov@mail.ru>" + " ".repeat(4_081))).isEmpty();
    }

    @Test
    void aud_33_letters_are_joined_part_after_part_and_nothing_else() {
        assertThat(Clues.letters(new IdentityRecord("Зуева-Роз", "АННА", "нет", "", "")))
                .isEqualTo("зуеварозанна");
        assertThat(Clues.letters(new IdentityRecord("", "-", "Али оглы", "", "")))
                .isEqualTo("алиоглы");
        assertThat(Clues.letters(IdentityRecord.empty())).isEmpty();
    }
}
