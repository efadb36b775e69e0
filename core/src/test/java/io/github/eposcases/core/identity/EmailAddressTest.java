package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.core.Severity;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    private static final Locale RU = Locale.forLanguageTag("ru");

    private static String problems(String text) {
        return EmailAddress.parse(text).problems().toString();
    }

    @Test
    void the_examples_of_the_documentation_hold() {
        assertThat(EmailAddress.parse("ivanov@mail.ru").orThrow().mailboxKey()).isEqualTo("ivanov@mail.ru");
        assertThat(problems("ivanov@mail,ru")).isEqualTo("[ERROR email.separator at 11]");
        assertThat(EmailAddress.parse("ivanov@mail,ru").problems().get(0).suggestion())
                .hasValue("ivanov@mail.ru");
        assertThat(EmailAddress.parse("ivanov@mail.ry")).hasToString("VALID [WARNING email.provider-typo at 7]");
    }

    @Test
    void it_keeps_its_text_character_for_character() {
        EmailAddress address = EmailAddress.of("Ivanov.Petr@Школа.РФ");
        assertThat(address.text()).isEqualTo("Ivanov.Petr@Школа.РФ");
        assertThat(address.localPart()).isEqualTo("Ivanov.Petr");
        assertThat(address.domain()).isEqualTo("Школа.РФ");
    }

    @Test
    void of_throws_naming_the_parameter_and_the_code_but_not_the_value() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> EmailAddress.of("секретов @mail.ru"))
                .withMessage("ERROR email.local-not-ascii text at 0; ERROR email.whitespace text at 8");
        assertThatNullPointerException().isThrownBy(() -> EmailAddress.of(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> EmailAddress.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> EmailAddress.parse("a@b.ru", null))
                .withMessage("syntax");
        assertThatNullPointerException()
                .isThrownBy(() -> EmailAddress.isValid(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> EmailAddress.of("a@b.ru").sameMailbox(null))
                .withMessage("other");
    }

    @Test
    void equality_is_that_of_the_text() {
        EqualsVerifier.forClass(EmailAddress.class)
                .withOnlyTheseFields("text")
                .withNonnullFields("text")
                .verify();
        assertThat(EmailAddress.of("a@b.ru")).isEqualTo(EmailAddress.of("a@b.ru"));
        assertThat(EmailAddress.of("a@b.ru")).isNotEqualTo(EmailAddress.of("A@b.ru"));
    }

    /** ID-25: what java.net.IDN would do to a domain by itself is not done. */
    @ParameterizedTest
    @CsvSource({
        "Ivan@Mail.RU, Ivan@mail.ru",
        "a@почта.рф, a@xn--80a1acny.xn--p1ai",
        "a@ПОЧТА.РФ, a@xn--80a1acny.xn--p1ai",
        "a@XN--80A1ACNY.xn--P1AI, a@xn--80a1acny.xn--p1ai",
        "a@faß.de, a@faß.de",
        "a@FAß.DE, a@faß.de",
        "a@ΟΔΟΣ.gr, a@xn--pxavbq.gr",
        "a@οδος.gr, a@οδος.gr",
        "a@ßa.de, a@ßa.de",
        "a@b.xn--p1aİ, a@b.xn--p1ai",
        "a@Müller.de, a@xn--mller-kva.de"
    })
    void the_canonical_form_has_a_labels_in_lower_case(String text, String canonical) {
        assertThat(EmailAddress.of(text).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "Ivanov@YA.ru, ivanov@yandex.ru",
        "ivanov@yandex.kz, ivanov@yandex.ru",
        "iv.anov@yandex.ru, iv.anov@yandex.ru",
        "ivanov@bk.ru, ivanov@bk.ru",
        "I.van.ov+epos@googlemail.com, ivanov@gmail.com",
        "+tag@gmail.com, +tag@gmail.com",
        "ivan.ov+epos@mail.ru, ivan.ov+epos@mail.ru",
        "ivanov@vk.ru, ivanov@vk.ru",
        "A@Школа.рф, a@xn--80atdl2c.xn--p1ai"
    })
    void the_mailbox_key_is_the_same_for_one_mailbox_only(String text, String key) {
        assertThat(EmailAddress.of(text).mailboxKey()).isEqualTo(key);
        assertThat(EmailAddress.of(text).sameMailbox(EmailAddress.of(key))).isTrue();
    }

    @Test
    void the_local_part_alone_never_decides() {
        assertThat(EmailAddress.of("ivanov@mail.ru").sameMailbox(EmailAddress.of("ivanov@bk.ru")))
                .isFalse();
        assertThat(EmailAddress.of("ivanov@ya.ru").sameMailbox(EmailAddress.of("IVANOV@yandex.com")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ivanov@mail.ru, i***@mail.ru",
        "i@Mail.ru, ***@mail.ru",
        "ivanov@ivanov.ru, i***@***",
        "i@ivanov.ru, ***@***",
        "ivanov@vk.ru, i***@***"
    })
    void the_masked_form_tells_the_domain_of_a_provider_only(String text, String masked) {
        assertThat(EmailAddress.of(text).masked()).isEqualTo(masked);
    }

    @Test
    void the_masked_form_never_halves_a_letter() {
        assertThat(EmailAddress.parse("\uD842\uDFB7x@mail.ru", EmailSyntax.RFC_DOT_ATOM)
                        .orThrow()
                        .masked())
                .isEqualTo("\uD842\uDFB7***@mail.ru");
        assertThat(EmailAddress.parse("\uD842\uDFB7@mail.ru", EmailSyntax.RFC_DOT_ATOM)
                        .orThrow()
                        .masked())
                .isEqualTo("***@mail.ru");
    }

    @Test
    void its_text_form_tells_the_syntax_only() {
        assertThat(EmailAddress.of("ivanov@mail.ru")).hasToString("EmailAddress[MAILBOX]");
        assertThat(EmailAddress.parse("ivanov@mail.ru", EmailSyntax.RFC_DOT_ATOM)
                        .orThrow())
                .hasToString("EmailAddress[MAILBOX]");
        assertThat(EmailAddress.parse("иван@mail", EmailSyntax.RFC_DOT_ATOM).orThrow())
                .hasToString("EmailAddress[RFC_DOT_ATOM]");
    }

    /** ID-21. */
    @ParameterizedTest
    @CsvSource({
        "ivanov@localhost, VALID",
        "ivanov@192.168.0.1, VALID",
        "ivanov@mail.r, VALID [WARNING email.provider-typo at 7]",
        "иванов@почта.рф, VALID [WARNING email.local-not-ascii at 0]",
        "ivаnov@mail.ru, INVALID [ERROR email.lookalike-letter at 2]",
        "ivanov@gmail, VALID [WARNING email.provider-typo at 7]",
        "a b@localhost, INVALID [ERROR email.whitespace at 1]",
        "'\"a\"@localhost', INVALID [ERROR email.quoted-local-part at 0]",
        "ivanov@[1.2.3.4], INVALID [ERROR email.ip-literal at 7]",
        "ivanov(a)@localhost, INVALID [ERROR email.comment at 6]"
    })
    void the_wider_syntax_takes_dotless_numeric_and_foreign_parts(String text, String outcome) {
        assertThat(EmailAddress.parse(text, EmailSyntax.RFC_DOT_ATOM)).hasToString(outcome);
    }

    @Test
    void the_wider_syntax_counts_octets_of_the_local_part() {
        assertThat(EmailAddress.parse("ж".repeat(32) + "@b.ru", EmailSyntax.RFC_DOT_ATOM)
                        .isValid())
                .isTrue();
        assertThat(EmailAddress.parse("ж".repeat(33) + "@b.ru", EmailSyntax.RFC_DOT_ATOM)
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(EmailProblem.LOCAL_TOO_LONG);
    }

    /** ID-28: a warning, and none for a plus. */
    @Test
    void signs_outside_the_alphabet_of_gosuslugi_are_warned_of() {
        assertThat(problems("o'neil@mail.ru")).isEqualTo("[WARNING email.outside-gosuslugi-alphabet at 1]");
        assertThat(problems("Az09._-+@mail.ru")).isEqualTo("[]");
        assertThat(problems("o'neil@mail.ry"))
                .isEqualTo("[WARNING email.outside-gosuslugi-alphabet at 1, WARNING email.provider-typo at 7]");
        for (char c : "!#$%&'*/=?^`{|}~".toCharArray()) {
            assertThat(problems("a" + c + "@mail.ru")).isEqualTo("[WARNING email.outside-gosuslugi-alphabet at 1]");
        }
    }

    /** ID-181: 254 is the limit of the whole, counted in the A-label form. */
    @Test
    void the_limits_are_exact() {
        String domain = "b".repeat(63) + "." + "c".repeat(63) + ".";
        String local = "a".repeat(64) + "@";
        assertThat(EmailAddress.isValid(local + domain + "d".repeat(61))).isTrue();
        assertThat(problems(local + domain + "d".repeat(62))).isEqualTo("[ERROR email.too-long]");
        assertThat(problems("a".repeat(65) + "@b.ru")).isEqualTo("[ERROR email.local-too-long at 0]");
        assertThat(EmailAddress.isValid("a@" + "b".repeat(63) + ".ru")).isTrue();
        assertThat(problems("a@" + "b".repeat(64) + ".ru")).isEqualTo("[ERROR email.label-too-long at 2]");
        assertThat(problems("a@b." + "c".repeat(64))).isEqualTo("[ERROR email.label-too-long at 4]");
        String longest = ("b".repeat(50) + ".").repeat(4);
        assertThat(EmailAddress.isValid("a@" + longest + "c".repeat(48))).isTrue();
        assertThat(problems("a@" + longest + "c".repeat(49))).isEqualTo("[ERROR email.too-long]");
        assertThat(problems("a@" + longest + "c".repeat(50)))
                .isEqualTo("[ERROR email.too-long, ERROR email.domain-too-long at 2]");
        assertThat(EmailAddress.isValid("a@" + "ж".repeat(56) + ".рф")).isTrue();
        assertThat(problems("a@" + "ж".repeat(64) + ".рф")).isEqualTo("[ERROR email.label-too-long at 2]");
        assertThat(problems("a".repeat(1_000))).isEqualTo("[ERROR email.at-missing]");
        assertThat(problems("a".repeat(1_001))).isEqualTo("[ERROR email.too-long]");
    }

    /** ID-20: the limits are the same where a label needs another form. */
    @Test
    void the_limits_count_the_form_that_is_sent() {
        String labels = "a".repeat(64) + "@" + "b".repeat(63) + "." + "c".repeat(63) + ".";
        assertThat(EmailAddress.isValid(labels + "d".repeat(52) + ".рф")).isTrue();
        assertThat(problems(labels + "d".repeat(53) + ".рф")).isEqualTo("[ERROR email.too-long]");
        assertThat(problems("a@" + ("ж".repeat(45) + ".").repeat(5) + "рф"))
                .isEqualTo("[ERROR email.too-long, ERROR email.domain-too-long at 2]");
        for (String sign : List.of("_", "ﬁ")) {
            assertThat(problems("a@" + sign + "ж".repeat(60) + ".рф")).doesNotContain("label-too-long");
        }
    }

    @Test
    void a_warning_carries_no_suggestion_that_leaves_its_cause() {
        assertThat(EmailAddress.parse("o'neil@mail.r").problems())
                .extracting(p -> p.code().id() + " " + p.suggestion().orElse("-"))
                .containsExactly("email.outside-gosuslugi-alphabet -", "email.last-label-short o'neil@mail.ru");
    }

    /** ID-24, ID-180: in every place, every character that is no sign. */
    @Test
    void no_character_without_a_shape_is_accepted_anywhere() {
        for (int cp = 0; cp <= 0xFFFF; cp++) {
            int type = Character.getType(cp);
            EmailProblem expected = switch (type) {
                case Character.CONTROL ->
                    cp >= 9 && cp <= 13 || cp == 0x85 ? EmailProblem.WHITESPACE : EmailProblem.CONTROL_CHARACTER;
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    EmailProblem.WHITESPACE;
                case Character.FORMAT -> EmailProblem.INVISIBLE_CHARACTER;
                case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE ->
                    EmailProblem.FORBIDDEN_CHARACTER;
                default -> null;
            };
            if (expected != null && cp != 0x180F) { // a variation selector that Java 17 does not know yet
                String sign = String.valueOf((char) cp);
                int place = cp % 15;
                String text =
                        new StringBuilder("ivanov@mail.ru").insert(place, sign).toString();
                Problem first = EmailAddress.parse(text).problems().get(0);
                assertThat(first.code()).as("U+%04X", cp).isEqualTo(expected);
                assertThat(first.position()).as("U+%04X", cp).hasValue(place);
                assertThat(EmailAddress.isValid(text)).as("U+%04X", cp).isFalse();
            }
        }
    }

    /** ID-182: the picture of a control is no control. */
    @Test
    void the_picture_of_a_control_is_refused_as_a_sign() {
        assertThat(problems("a\u2407b@mail.ru")).isEqualTo("[ERROR email.local-character at 1]");
        assertThat(problems("a\u0007b@mail.ru")).isEqualTo("[ERROR email.control-character at 1]");
    }

    /** ID-183…ID-186: what peers let through or stumble over. */
    @ParameterizedTest
    @CsvSource({
        "das-01 @ rediffmail.com, ERROR email.whitespace at 6",
        "test@io, ERROR email.domain-without-dot at 5",
        "abc\u2022def@mail.ru, ERROR email.local-character at 3",
        "ivanov@mail_x.ru, ERROR email.domain-character at 11",
        "ivanov@mail!.ru, ERROR email.domain-character at 11",
        "ivanov@mail.ru/, ERROR email.domain-character at 14",
        "ivanov@192.168.0.1, ERROR email.last-label-numeric at 17",
        "<ivanov@mail.ru>, ERROR email.wrapped at 0",
        "a\u00A0b@mail.ru, ERROR email.whitespace at 1"
    })
    void defects_of_peers_are_not_repeated(String text, String problem) {
        assertThat(problems(text)).isEqualTo("[" + problem + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "\\", "\"", "(", "[", "a@[", "a@\\", "\"@", "<", "<>", "a@.", ".", "..@..", "mailto:"})
    void fragments_of_an_address_are_refused_without_stumbling(String text) {
        assertThat(EmailAddress.parse(text).isValid()).isFalse();
        assertThat(EmailAddress.parse(text, EmailSyntax.RFC_DOT_ATOM).isValid()).isFalse();
    }

    /** ID-3: the slowest kinds of text, a mebibyte each, in far less than a second together. */
    @Test
    void a_mebibyte_of_anything_is_refused_at_once() {
        long start = System.nanoTime();
        for (String piece : List.of("(", "\"", "@", "a@b.ru,", " ", "\u0000", "\uD800", "ж", "#", ".")) {
            String text = piece.repeat((1 << 20) / piece.length());
            assertThat(problems(text)).isEqualTo("[ERROR email.too-long]");
            assertThat(EmailAddress.isValid(text)).isFalse();
            String limit = piece.repeat(1_000 / piece.length());
            assertThat(EmailAddress.parse(limit).isValid()).isFalse();
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    /** ID-3: measured by the JVM itself, which core does not depend on. */
    @Test
    void the_quick_answer_allocates_nothing() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method allocated =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        String[] texts = {"ivanov@mail.ru", "ivanov@mail", "", "o'neil@school1.ru", "a".repeat(300)};
        long id = Thread.currentThread().getId();
        boolean any = false;
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = (long) allocated.invoke(threads, id);
            for (int i = 0; i < 2_000; i++) {
                any |= EmailAddress.isValid(texts[i % texts.length]);
            }
            least = Math.min(least, (long) allocated.invoke(threads, id) - before);
        }
        assertThat(any).isTrue();
        assertThat(least).isLessThan(2_000);
    }

    /** ID-120, ID-122: every code has words in both languages, with no place left open. */
    @ParameterizedTest
    @EnumSource(EmailProblem.class)
    void every_code_has_words(EmailProblem code) {
        Problem problem = Problem.of(code, "gosuslugiEmail", Severity.ERROR).at("abc", 2);
        assertThat(problem.message(RU)).startsWith("Почта: ").endsWith(".").doesNotContain("{");
        assertThat(problem.message(Locale.ENGLISH))
                .startsWith("E-mail: ")
                .endsWith(".")
                .doesNotContain("{");
        assertThat(code.id())
                .isEqualTo("email." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(code.ruleId()).hasValue("S0-16");
    }

    @Test
    void a_message_counts_letters_from_one() {
        Problem problem = EmailAddress.parse("ivanov@mail,ru").problems().get(0).withPath("gosuslugiEmail");
        assertThat(problem.message(RU))
                .isEqualTo("Почта: неверный или пропущенный знак «@» или точка (знак 12); исправьте.");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("E-mail: a wrong or missing @ or dot (character 12); correct it.");
    }

    /** ID-163: the marker stands in every part; no text but the accessors' shows it. */
    @Test
    void nothing_leaks() {
        String marker = "zyuzyuka";
        for (String text : List.of(
                marker + "@" + marker + ".ru",
                marker + "@" + marker,
                marker + " " + marker + "@",
                "<" + marker + "@" + marker + ">,",
                marker + "," + marker + "@a@" + marker + ".r")) {
            var parsed = EmailAddress.parse(text);
            StringBuilder said = new StringBuilder(parsed.toString());
            parsed.problems().forEach(p -> said.append(p).append(p.message(RU)).append(p.details()));
            parsed.toOptional().ifPresent(a -> said.append(a).append(a.masked()).append(a.hashCode()));
            try {
                EmailAddress.of(text);
            } catch (IllegalArgumentException e) {
                said.append(e).append(Arrays.toString(e.getStackTrace()));
            }
            assertThat(said).doesNotContainIgnoringCase(marker);
        }
    }
}
