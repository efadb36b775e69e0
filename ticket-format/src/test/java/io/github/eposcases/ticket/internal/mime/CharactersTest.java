package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which characters may stand where, one by one. */
class CharactersTest {
    private static final String ATEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]";

    /** Returns the characters below U+0180 for which something holds. */
    private static String all(Predicate<String> holds) {
        return IntStream.range(0, 0x180)
                .mapToObj(Character::toString)
                .filter(holds)
                .collect(Collectors.joining());
    }

    private static String matching(String pattern) {
        return all(c -> c.matches(pattern));
    }

    private static boolean isRefused(Runnable making) {
        try {
            making.run();
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @Test
    void tkt_55_atoms_of_an_id_are_those_of_rfc_5322() {
        assertThat(all(c -> MessageId.parse("a" + c + "b@c").isPresent())).isEqualTo(matching(ATEXT + "|\\."));
        assertThat(all(c -> MessageId.parse("a@b" + c + "c").isPresent())).isEqualTo(matching(ATEXT + "|\\."));
        assertThat(all(c -> MessageId.parse(c + "@c").isPresent())).isEqualTo(matching(ATEXT));
        assertThat(all(c -> MessageId.parse("a@[" + c + "]").isPresent())).isEqualTo(matching("[!-Z^-~&&[^<>@]]"));
        for (String literal : List.of(
                "a@[]",
                "a@[1",
                "a@1]",
                "a@[1]2",
                "a@[",
                "a@[12",
                "a@12]",
                "<a@b",
                "a@b>",
                "<a@b.ruy",
                "xa@b.ru>",
                "<",
                ">")) {
            assertThat(MessageId.parse(literal)).isEmpty();
        }
        assertThat(MessageId.candidates("<a@b> <> x <c@d")).containsExactly("<a@b>", "<>");
        assertThat(MessageId.parse("<a@b>")).isPresent();
        assertThat(MessageId.parse("<>")).isEmpty();
        assertThat(MessageId.parse("a".repeat(248) + "@b")).isPresent();
        assertThat(MessageId.parse("a".repeat(249) + "@b")).isEmpty();
    }

    @Test
    void tkt_35_an_address_holds_printable_ascii_without_signs_of_structure() {
        assertThat(all(c -> !isRefused(() -> new MailAddress("a" + c + "@b"))))
                .isEqualTo(matching("[!-~&&[^<>(),;:\\\\\"\\[\\]]]"));
        assertThatThrownBy(() -> new MailAddress("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sec_1_what_breaks_a_line_is_in_no_header() {
        String forbidden = "[\\x00-\\x1F\\x7F-\\x9F]";
        assertThat(all(c -> isRefused(() -> new HeaderText("a" + c + "b")))).isEqualTo(matching(forbidden));
        assertThat(HeaderText.cleaned("a" + matching(forbidden) + "b").value())
                .isEqualTo("a" + " ".repeat(matching(forbidden).length()) + "b");
        for (char c : "\u2028\u2029\uD800\uDBFF\uDC00\uDFFF".toCharArray()) {
            assertThatThrownBy(() -> new HeaderText("a" + c)).isInstanceOf(IllegalArgumentException.class);
        }
        for (String allowed : List.of("\u2027", "\u202A", "\uD7FF", "\uE000", "\uD83D\uDE00")) {
            assertThat(new HeaderText(allowed).value()).isEqualTo(allowed);
        }
    }

    @Test
    void tkt_34_only_printable_ascii_is_written_as_it_is() {
        assertThat(all(c -> !c.matches("\\p{Cntrl}|[\u0080-\u009F]")
                        && written("text", c).equals("X: a" + c + "b")))
                .isEqualTo(matching("[ -~]"));
        assertThat(all(c -> !c.matches("\\p{Cntrl}|[\u0080-\u009F]")
                        && written("phrase", c).equals("X: a" + c + "b")))
                .isEqualTo(matching(ATEXT + "| "));
        assertThat(all(c -> !c.matches("\\p{Cntrl}|[\u0080-\u009F]")
                        && written("phrase", c).startsWith("X: \"")))
                .isEqualTo(matching("[!-~&&[^A-Za-z0-9!#$%&'*+/=?^_`{|}~-]]"));
    }

    private static String written(String kind, String c) {
        StringBuilder out = new StringBuilder();
        HeaderField field = new HeaderField(out, "X");
        HeaderText text = new HeaderText("a" + c + "b");
        (kind.equals("text") ? field.text(text) : field.phrase(text)).end();
        return out.toString().strip();
    }

    @Test
    void tkt_36_raw_characters_of_a_file_name() {
        for (int cp = 0x20; cp < 0x180; cp++) {
            String name = "ж" + Character.toString(cp) + "ж";
            StringBuilder out = new StringBuilder();
            FileNameParameter.disposition(out, name);
            String raw = Character.toString(cp).matches("[A-Za-z0-9._-]") ? Character.toString(cp) : percent(cp);
            assertThat(out.toString()).endsWith(" filename*=UTF-8''%D0%B6" + raw + "%D0%B6\r\n");
        }
        assertThat(all(c -> !c.matches("\\p{Cntrl}") && isQuoted("a" + c + "b")))
                .isEqualTo(matching("[A-Za-z0-9._ -]"));
    }

    private static boolean isQuoted(String name) {
        StringBuilder out = new StringBuilder();
        FileNameParameter.disposition(out, name);
        return out.toString().contains(" filename=\"" + name + "\"\r\n");
    }

    private static String percent(int cp) {
        StringBuilder out = new StringBuilder();
        for (byte b : Character.toString(cp).getBytes(UTF_8)) {
            out.append(String.format("%%%02X", b));
        }
        return out.toString();
    }

    @Test
    void tkt_36_no_letter_of_any_width_is_cut_wherever_the_line_ends() {
        for (String letter : List.of("я", "№", "\uD83D\uDE00", "%", "a")) {
            for (int shift = 0; shift < 15; shift++) {
                String name = "x".repeat(shift) + letter.repeat(80);
                StringBuilder out = new StringBuilder();
                FileNameParameter.disposition(out, name);
                List<String> lines = out.toString().lines().skip(1).toList();
                StringBuilder whole = new StringBuilder();
                for (int i = 0; i < lines.size(); i++) {
                    String begin = i == 0 ? " filename*0*=UTF-8''" : " filename*" + i + "*=";
                    String end = i + 1 < lines.size() ? ";" : "";
                    assertThat(lines.get(i)).startsWith(begin).endsWith(end).hasSizeLessThanOrEqualTo(78);
                    String value =
                            lines.get(i).substring(begin.length(), lines.get(i).length() - end.length());
                    String text = java.net.URLDecoder.decode(value, UTF_8);
                    assertThat(text).doesNotContain("\uFFFD");
                    boolean full = lines.get(i).length()
                                    + percent(letter.codePointAt(0)).length()
                            > 77;
                    assertThat(full || i + 1 == lines.size()).isTrue();
                    whole.append(text);
                }
                assertThat(whole).hasToString(name);
            }
        }
    }

    @Test
    void tkt_71_marks_nobody_sees_are_in_no_name() {
        int[] forbidden = {
            0x1F, 0x7F, 0x80, 0x9F, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF,
            0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xD800, 0xDFFF
        };
        int[] allowed = {0x61B, 0x61D, 0x200D, 0x2010, 0x2027, 0x202F, 0x2065, 0x206A, 0xFDCF, 0xFDF0, 0xFFFD, 0xE000};
        for (int cp : forbidden) {
            assertThat(FileName.problems("a" + Character.toString(cp) + "b"))
                    .as("%x", cp)
                    .isNotEmpty();
        }
        for (int cp : allowed) {
            assertThat(FileName.problems("a" + Character.toString(cp) + "b"))
                    .as("%x", cp)
                    .isEmpty();
        }
        assertThat(all(c -> !c.matches("\\p{Cntrl}|[\u0080-\u009F]")
                        && !FileName.problems("a" + c + "b").isEmpty()))
                .isEqualTo(matching("[/\\\\:*?\"<>|]"));
    }

    @Test
    void tkt_71_a_name_is_something_and_no_encoded_word() {
        for (String name : List.of("", "=?UTF-8?B?0J8=?=.png", " a", "a ", "\u00A0a", "a\u2003", "\ta", "a.", ".a")) {
            assertThatThrownBy(() -> new FileName(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void tkt_71_an_extension_of_nine_letters_survives_a_cut() {
        assertThat(FileName.safe("ж".repeat(200) + "." + "e".repeat(9)))
                .isEqualTo("ж".repeat(122) + "." + "e".repeat(9));
        assertThat(FileName.safe("ж".repeat(200) + "." + "e".repeat(10))).isEqualTo("ж".repeat(127));
        assertThat(FileName.safe("ж".repeat(126) + " . " + "ж".repeat(80))).isEqualTo("ж".repeat(126));
    }

    @Test
    void tkt_34_words_are_filled_greedily_with_letters_of_any_width() {
        for (int cp : new int[] {0x20, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0x10000, 0x10FFFF}) {
            int width = Character.toString(cp).getBytes(UTF_8).length;
            List<String> words = HeaderField.encodedWords(Character.toString(cp).repeat(100), 75, 75);
            StringBuilder whole = new StringBuilder();
            for (String word : words) {
                byte[] octets = Base64.getDecoder().decode(word.substring(10, word.length() - 2));
                assertThat(word).hasSizeLessThanOrEqualTo(75).startsWith("=?UTF-8?B?");
                assertThat(octets.length + width > 45 || word.equals(words.get(words.size() - 1)))
                        .isTrue();
                whole.append(new String(octets, UTF_8));
            }
            assertThat(whole).hasToString(Character.toString(cp).repeat(100));
        }
    }

    @Test
    void tkt_35_blanks_that_a_reader_would_lose_are_quoted() {
        for (String name : List.of(" a", "a ", "a  b")) {
            StringBuilder out = new StringBuilder();
            new HeaderField(out, "X").phrase(new HeaderText(name));
            assertThat(out).hasToString("X: \"" + name + "\"");
        }
    }

    @Test
    void tkt_54_base64_knows_its_digits_and_forgives_blanks() {
        List<AnswerProblem> said = new ArrayList<>();
        ForeignText foreign = new ForeignText(said::add);
        StringBuilder digits = new StringBuilder();
        StringBuilder strange = new StringBuilder();
        for (int c = 0; c < 0x80; c++) {
            said.clear();
            byte[] read = foreign.base64(new byte[] {'A', 'A', 'A', (byte) c});
            digits.append(read.length == 3 ? Character.toString(c) : "");
            strange.append(said.isEmpty() ? "" : Character.toString(c));
        }
        assertThat(digits).hasToString(matching("[A-Za-z0-9+/]"));
        assertThat(strange).hasToString(matching("[!-\\x7F&&[^A-Za-z0-9+/=]]"));
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        for (int length = 0; length <= all.length; length++) {
            byte[] some = java.util.Arrays.copyOf(all, length);
            said.clear();
            assertThat(foreign.base64(Base64.getMimeEncoder().encode(some))).isEqualTo(some);
            assertThat(foreign.base64(Base64.getEncoder().withoutPadding().encode(some)))
                    .isEqualTo(some);
            assertThat(said).isEmpty();
        }
        assertThat(foreign.base64("QUJDR".getBytes(UTF_8))).isEqualTo("ABC".getBytes(UTF_8));
        assertThat(said).containsExactly(AnswerProblem.ENCODING_BROKEN);
    }

    @Test
    void only_a_letter_or_a_sign_of_markup_begins_a_tag() {
        assertThat(all(c -> HtmlText.of("x<" + c + ">y").replace("\n", "").equals("xy")))
                .isEqualTo(matching("[A-Za-z/!?]"));
    }
}
