package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.internal.KeyboardLayout;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of addresses (ID-200…ID-204). */
class EmailAddressProperties {
    @Provide
    Arbitrary<String> mailboxes() {
        return Addresses.mailbox();
    }

    @Provide
    Arbitrary<String> plain() {
        return Addresses.plain();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Addresses.texts(), Arbitraries.strings(), Addresses.mailbox());
    }

    /** ID-201. */
    @Property
    void the_canonical_form_and_the_key_are_addresses_of_the_same_mailbox(@ForAll("mailboxes") String text) {
        EmailAddress address = EmailAddress.of(text);
        EmailAddress canonical = EmailAddress.of(address.canonical());
        assertThat(canonical.canonical()).isEqualTo(address.canonical());
        assertThat(canonical.mailboxKey()).isEqualTo(address.mailboxKey());
        EmailAddress key = EmailAddress.of(address.mailboxKey());
        assertThat(key.mailboxKey()).isEqualTo(address.mailboxKey());
        assertThat(address.sameMailbox(canonical)).isTrue();
        assertThat(address.localPart() + "@" + address.domain()).isEqualTo(text);
    }

    /** ID-200, ID-204, ID-5. */
    @Property
    void no_text_throws_and_every_answer_fits_the_others(@ForAll("texts") String text) {
        Parsed<EmailAddress> parsed = EmailAddress.parse(text);
        assertThat(EmailAddress.isValid(text)).isEqualTo(parsed.isValid());
        assertThat(EmailAddress.isValid(new StringBuilder(text))).isEqualTo(parsed.isValid());
        if (parsed.isValid()) {
            assertThat(EmailAddress.parse(text, EmailSyntax.RFC_DOT_ATOM).isValid())
                    .isTrue();
        }
        int last = -1;
        for (Problem problem : parsed.problems()) {
            int place = problem.position().orElse(-1);
            assertThat(place).isBetween(last, text.length());
            last = place;
            problem.suggestion().ifPresent(s -> {
                assertThat(s).isNotEqualTo(text);
                assertThat(EmailAddress.isValid(s)).isTrue();
            });
        }
        assertThat(parsed.problems()).extracting(Problem::code).doesNotHaveDuplicates();
        assertThat(parsed.problems().stream()
                        .filter(Problem::isError)
                        .flatMap(p -> p.suggestion().stream())
                        .distinct()
                        .count())
                .isLessThanOrEqualTo(1);
    }

    /** ID-200: locales do not matter. */
    @Property(tries = 200)
    void the_answer_is_the_same_in_every_locale(@ForAll("texts") String text) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Parsed<EmailAddress> expected = EmailAddress.parse(text);
            String key = expected.toOptional().map(EmailAddress::mailboxKey).orElse("");
            for (String language : List.of("tr", "ru", "en")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(EmailAddress.parse(text)).isEqualTo(expected);
                assertThat(EmailAddress.parse(text)
                                .toOptional()
                                .map(EmailAddress::mailboxKey)
                                .orElse(""))
                        .isEqualTo(key);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** ID-172: the quick path and the rules one by one give one answer. */
    @Property
    void the_quick_path_changes_nothing(@ForAll("texts") String text) {
        if (EmailScan.scan(text) >= 0) {
            assertThat(EmailStructure.accepts(text, EmailSyntax.MAILBOX)).isTrue();
        } else if (DomainLabel.isAscii(text)) {
            assertThat(EmailStructure.accepts(text, EmailSyntax.MAILBOX)).isFalse();
        }
    }

    private static void assertPlanted(String text, String original, EmailProblem code, int place) {
        assertThat(EmailAddress.parse(text).problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(code);
            assertThat(p.position()).isEqualTo(place < 0 ? OptionalInt.empty() : OptionalInt.of(place));
            assertThat(p.suggestion()).hasValue(original);
            assertThat(p.isError()).isTrue();
        });
    }

    /** ID-203. */
    @Property
    void a_planted_character_is_named_and_removed(
            @ForAll("mailboxes") String text, @ForAll @IntRange(max = 300) int at) {
        int place = at % (text.length() + 1);
        String before = text.substring(0, place);
        String after = text.substring(place);
        assertPlanted(before + " " + after, text, EmailProblem.WHITESPACE, place);
        assertPlanted(before + "\u0001" + after, text, EmailProblem.CONTROL_CHARACTER, place);
        assertPlanted(before + "\u200B" + after, text, EmailProblem.INVISIBLE_CHARACTER, place);
    }

    /** ID-203. */
    @Property
    void a_planted_wrapping_is_named_and_taken_off(@ForAll("mailboxes") String text) {
        assertPlanted("mailto:" + text, text, EmailProblem.WRAPPED, 0);
        assertPlanted("<" + text + ">", text, EmailProblem.WRAPPED, 0);
        assertPlanted("Иван <" + text + ">", text, EmailProblem.WRAPPED, 0);
        assertPlanted("«" + text + "»", text, EmailProblem.WRAPPED, 0);
        assertPlanted(text + ",", text, EmailProblem.WRAPPED, text.length());
    }

    /** ID-203. */
    @Property
    void a_planted_slip_is_named_and_undone(@ForAll("plain") String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        assertPlanted(text.replace('.', ','), text, EmailProblem.SEPARATOR, dot);
        assertPlanted(text.replace(".", ".."), text, EmailProblem.SEPARATOR, dot + 1);
        assertPlanted(text.replace("@", "@@"), text, EmailProblem.SEPARATOR, at + 1);
        assertPlanted(text.replace('@', '#'), text, EmailProblem.SEPARATOR, at);
        assertPlanted(text.replace('@', '№'), text, EmailProblem.SEPARATOR, at);
        int twin = text.indexOf('e');
        if (twin >= 0) {
            assertPlanted(text.replace('e', 'е'), text, EmailProblem.LOOKALIKE_LETTER, twin);
        }
    }

    /** ID-203: typed with the keyboard in the Russian layout, where Shift-2 is the quote. */
    @Property
    void a_text_in_the_other_layout_is_named_and_read(@ForAll("plain") String text) {
        String typed = KeyboardLayout.toRussian(text).replace('@', '"');
        assertPlanted(typed, text, EmailProblem.KEYBOARD_LAYOUT, -1);
    }
}
