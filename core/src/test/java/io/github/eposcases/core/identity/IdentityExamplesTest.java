package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples and promises of the documentation of the package that no other test states. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityExamplesTest {
    @Test
    void a_name_is_read_and_shown_as_documented() {
        PersonName name = PersonName.of("Зуева", "Анна", "Ильинична");
        assertThat(name.full()).isEqualTo("Зуева Анна Ильинична");
        assertThat(name.gender()).isEqualTo(Gender.FEMALE);
        assertThat(name.masked()).isEqualTo("З*** А*** И***");
        assertThat(PersonName.parse("Зуева Анна Ильинична").orThrow()).isEqualTo(name);
        assertThat(PersonName.parse("Анна Ильинична Зуева").orThrow()).isEqualTo(name);
        assertThat(PersonName.parse("Гасан Гусейн").problems())
                .extracting(p -> p.code().id())
                .containsExactly("name.line-ambiguous");
    }

    @Test
    void gender_is_told_as_documented() {
        assertThat(Gender.of("Дурново", "Саша", "Ильинична")).isEqualTo(Gender.FEMALE);
        assertThat(Gender.of("Шевченко", "Никита", "")).isEqualTo(Gender.MALE);
        assertThat(Gender.of("Ким", "Саша", "")).isEqualTo(Gender.UNDECIDED);
    }

    @Test
    void names_are_folded_as_documented() {
        assertThat(NameFold.fold(" КОРОЛЁВ")).isEqualTo("королев");
        assertThat(NameFold.fold("Cергей")).isEqualTo("сергей");
        assertThat(NameFold.fold("Королов")).isEqualTo("королов");
        assertThat(NameFold.joined("Рашид-Оглы")).isEqualTo("рашидоглы");
        assertThat(NameFold.keyboardReading("Bdfyjd")).isEqualTo("Иванов");
        assertThat(NameFold.latinKeyboardReading("шмфтщм")).isEqualTo("ivanov");
        assertThat(NameFold.isRomanized("а".repeat(256), "a".repeat(256))).isTrue();
        assertThat(NameFold.isRomanized("а".repeat(257), "a".repeat(257))).isFalse();
    }

    @Test
    void dates_and_addresses_are_read_as_documented() {
        assertThat(BirthDates.parse("03.04.2013").orThrow()).isEqualTo("2013-04-03");
        assertThat(BirthDates.parse("2013-04-03").problems().get(0).suggestion())
                .contains("03.04.2013");
        assertThat(BirthDates.parse("31.04.2013").problems())
                .extracting(p -> p.code().id())
                .containsExactly("birth-date.not-a-date");
        assertThat(BirthDates.reading("01.01.0000", 0))
                .hasValueSatisfying(d -> assertThat(d.getYear()).isZero());
        assertThat(MailProvider.find("ya.ru").orElseThrow().oneMailbox()).isTrue();
        assertThat(MailProvider.find("bk.ru").orElseThrow().oneMailbox()).isFalse();
        assertThat(MailProvider.intended("gmial.com")).contains("gmail.com");
        assertThat(MailProvider.intended("vk.ru")).isEmpty();
    }

    /** The key is itself an address, and its own key. */
    @Test
    void id_201_the_key_of_a_mailbox_is_an_address() {
        for (MailProvider provider : MailProvider.all()) {
            String key = EmailAddress.of("Iv.anov+tag@" + provider.domain()).mailboxKey();
            assertThat(EmailAddress.of(key).mailboxKey()).isEqualTo(key);
        }
    }

    @Test
    void id_30_the_first_domain_of_a_family_comes_before_its_others_and_the_list_is_no_ones() {
        List<MailProvider> all = MailProvider.all();
        Set<String> families = new HashSet<>();
        String last = "";
        for (MailProvider provider : all) {
            if (!provider.family().equals(last)) {
                assertThat(families.add(provider.family()))
                        .as(provider.family())
                        .isTrue();
                last = provider.family();
            }
        }
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(all::clear);
        NameReadings readings = PersonName.readings("Роман Иван");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> readings.readings().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> readings.problems().clear());
    }

    @Test
    void every_set_of_steps_is_a_new_one() {
        FoldStep.fold().clear();
        assertThat(FoldStep.fold())
                .doesNotContain(FoldStep.KEYBOARD_LAYOUT, FoldStep.LOOKALIKE_WORD, FoldStep.PART_SEPARATOR)
                .hasSize(FoldStep.values().length - 3);
    }
}
