package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.eposcases.core.TextTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers and slips of the finger in their domains (ID-30…ID-33, ID-187). */
class MailProviderTest {
    private static final List<TextTable.Row> ROWS = TextTable.read(
                    MailProviderTest.class.getResourceAsStream("providers.tsv"))
            .rows();

    @Test
    void a_provider_is_found_by_its_exact_domain_in_any_case() {
        assertThat(MailProvider.find("YA.ru")).hasValue(new MailProvider("ya.ru", "Яндекс", true));
        assertThat(MailProvider.find("bk.ru")).hasValue(new MailProvider("bk.ru", "Mail.ru", false));
        assertThat(MailProvider.find("googlemail.com")).hasValue(new MailProvider("googlemail.com", "Gmail", true));
        assertThat(MailProvider.find("vk.ru")).isEmpty();
        assertThat(MailProvider.find("mail.r")).isEmpty();
        assertThat(MailProvider.find("mail.rux")).isEmpty();
        assertThat(MailProvider.find("")).isEmpty();
    }

    @Test
    void neighbours_are_known_but_no_providers() {
        assertThat(MailProvider.isKnown("vk.ru")).isTrue();
        assertThat(MailProvider.isKnown("Mail.Ru")).isTrue();
        assertThat(MailProvider.isKnown("mail.ry")).isFalse();
        assertThat(MailProvider.isKnown("")).isFalse();
        assertThat(MailProvider.isKnown("MAI.RU")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "yandx.ru, yandex.ru",
        "ramler.ru, rambler.ru",
        "gmial.com, gmail.com",
        "mail.ry, mail.ru",
        "MAIL.RY, mail.ru",
        "bk.ry, bk.ru",
        "ya.ry, ya.ru",
        "me.con, me.com",
        "icloud.ru, icloud.com",
        "gmail.ru, gmail.com",
        "outlook.org, outlook.com",
        "mail.ru.ru, mail.ru",
        "yandex.ry, yandex.ru",
        "yandex.co, yandex.com",
        "gmai.com, gmail.com",
        "gmaill.com, gmail.com",
        "hmail.com, gmail.com",
        "nail.ru, mail.ru",
        "ma1l.ru, mail.ru",
        "maii.ru, mail.ru",
        "imbox.ru, inbox.ru",
        "rmabler.ru, rambler.ru",
        "rabmlr.ru, rambler.ru",
        "hotmial.com, hotmail.com",
        "yahooo.com, yahoo.com",
        "outlok.com, outlook.com",
        "outllok.com, outlook.com",
        "iclod.com, icloud.com",
        "яндекс.ру, yandex.ru",
        "Яндекс.ru, yandex.ru",
        "мейл.ру, mail.ru",
        "гмейл.ком, gmail.com",
        "рамблер.ру, rambler.ru",
        "gmail, gmail.com",
        "yandex, yandex.ru",
        "mailru, mail.ru",
        "yandex.c0, yandex.com",
        "yandex.0m, yandex.com",
        "rambler.info, rambler.ru",
        "gmxl.com, gmail.com",
        "hmail.con, gmail.com"
    })
    void a_slip_has_one_meaning(String typed, String meant) {
        assertThat(MailProvider.intended(typed)).hasValue(meant);
        assertConsistent(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ya.ru",
                "list.ru",
                "yandex.by",
                "vk.com",
                "xmail.ru",
                "mail.com",
                "vk.ru",
                "mai.ru",
                "live.ru",
                "yahoo.de",
                "yandex.net",
                "mail",
                "mail.org",
                "mail.de",
                "bk.com",
                "ya.com",
                "ro.de",
                "me.ru",
                "school1.ru",
                "perm.ru",
                "permedu.ru",
                "x.ru",
                "",
                ".",
                "ru",
                "a",
                "bmail.ru",
                "mail.ru.com",
                "яндекс.рф",
                "почта.рф",
                "vk.ry",
                "ab.ru",
                "raamblleer.ru",
                "lxit.ru",
                "lsxt.ru",
                "ilts.ru",
                "me.c",
                "ro",
                "yandex.info",
                "0tmail.com",
                "mail.ru.ru.ru",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.ru"
            })
    void a_known_a_far_or_an_ambiguous_domain_is_left_alone(String typed) {
        assertThat(MailProvider.intended(typed)).isEmpty();
        if (EmailAddress.isValid("a@" + typed)) {
            assertThat(EmailAddress.parse("a@" + typed).problems()).isEmpty();
        }
    }

    /** The quick question never hides what the exact one finds. */
    @Test
    void every_slip_of_one_key_is_found_by_the_parser_too() {
        for (MailProvider provider : MailProvider.all()) {
            String domain = provider.domain();
            for (int i = 0; i <= domain.length(); i++) {
                for (char c = 'a'; c <= 'z'; c++) {
                    assertConsistent(domain.substring(0, i) + c + domain.substring(i));
                    if (i < domain.length()) {
                        assertConsistent(domain.substring(0, i) + c + domain.substring(i + 1));
                        assertConsistent(domain.substring(0, i) + domain.substring(i + 1));
                    }
                }
            }
        }
    }

    private static void assertConsistent(String domain) {
        String text = "ivanov@" + domain;
        if (EmailAddress.isValid(text)) {
            assertThat(EmailAddress.parse(text).problems().stream()
                            .flatMap(p -> p.suggestion().stream())
                            .toList())
                    .as(domain)
                    .isEqualTo(MailProvider.intended(domain)
                            .map(d -> List.of("ivanov@" + d))
                            .orElse(List.of()));
        }
    }

    @Test
    void the_table_is_sound() {
        Set<String> domains = new HashSet<>();
        for (TextTable.Row row : ROWS) {
            String domain = row.get("domain");
            assertThat(domains.add(domain)).as(domain).isTrue();
            assertThat(EmailAddress.isValid("a@" + domain)).as(domain).isTrue();
            assertThat(domain).isLowerCase();
            assertThat(row.get("status")).isIn("CONFIRMED", "INFERRED");
            assertThat(row.get("kind")).isIn("provider", "neighbour");
            assertThat(row.get("mailbox")).isIn("one", "loose", "several");
            assertThat(row.get("family").isEmpty()).isEqualTo(row.get("kind").equals("neighbour"));
            assertThat(MailProvider.isKnown(domain)).isTrue();
            assertThat(MailProvider.find(domain).isPresent())
                    .isEqualTo(row.get("kind").equals("provider"));
            assertThat(MailProvider.intended(domain)).isEmpty();
        }
        assertThat(MailProvider.all())
                .extracting(MailProvider::domain)
                .contains("yandex.ru", "ya.ru", "mail.ru", "xmail.ru", "proton.me", "me.com", "ro.ru")
                .doesNotContain("vk.ru")
                .hasSize((int) ROWS.stream()
                        .filter(r -> r.get("kind").equals("provider"))
                        .count());
    }

    @Test
    void it_is_a_value() {
        EqualsVerifier.forClass(MailProvider.class)
                .withNonnullFields("domain", "family")
                .verify();
        assertThatNullPointerException()
                .isThrownBy(() -> MailProvider.find(null))
                .withMessage("domain");
        assertThatNullPointerException()
                .isThrownBy(() -> MailProvider.isKnown(null))
                .withMessage("domain");
        assertThatNullPointerException()
                .isThrownBy(() -> MailProvider.intended(null))
                .withMessage("domain");
        assertThatNullPointerException()
                .isThrownBy(() -> new MailProvider(null, "x", true))
                .withMessage("domain");
        assertThatNullPointerException()
                .isThrownBy(() -> new MailProvider("x", null, true))
                .withMessage("family");
    }
}
