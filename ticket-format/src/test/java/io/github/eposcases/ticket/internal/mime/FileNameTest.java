package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\(\\\\)|\\{(\\d+)\\*(.)\\}");

    static Stream<TextTable.Row> rows() {
        return TextTable.read(FileNameTest.class.getResourceAsStream("file-names.tsv")).rows().stream();
    }

    static String decoded(String cell) {
        return ESCAPE.matcher(cell)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        m.group(1) != null
                                ? String.valueOf((char) Integer.parseInt(m.group(1), 16))
                                : m.group(2) != null ? "\\" : m.group(4).repeat(Integer.parseInt(m.group(3)))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tkt_71_names_are_right_or_have_a_safe_one(TextTable.Row row) {
        String name = Normalizer.normalize(decoded(row.get("name")), Normalizer.Form.NFC);
        String safe = decoded(row.get("safe"));
        List<Problem> problems = FileName.problems(name);
        if (safe.isEmpty()) {
            assertThat(problems).as(row.get("id")).isEmpty();
            assertThat(new FileName(name).value()).isEqualTo(name);
        } else {
            assertThat(problems).as(row.get("id")).isNotEmpty();
            assertThat(problems).extracting(p -> p.suggestion().orElseThrow()).containsOnly(safe);
            assertThat(FileName.problems(safe)).isEmpty();
            assertThatThrownBy(() -> new FileName(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value: not the name of an attachment");
        }
    }

    @Test
    void tkt_71_the_table_has_at_least_sixty_names() {
        assertThat(rows().count()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void both_problems_of_a_name_are_said_at_once() {
        assertThat(FileName.problems("a/" + "b".repeat(300)))
                .extracting(p -> p.code().id())
                .containsExactly("attachment.name-unsafe", "attachment.name-too-long");
        assertThat(FileName.problems("b".repeat(256)))
                .extracting(p -> p.code().id())
                .containsExactly("attachment.name-too-long");
    }

    @Test
    void a_decomposed_name_is_not_one_yet() {
        assertThatThrownBy(() -> new FileName("и\u0306.png")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void sec_6_whatever_the_text_the_safe_name_is_safe(@ForAll String text) {
        String safe = FileName.safe(text);
        assertThat(FileName.problems(safe)).isEmpty();
        assertThat(safe.getBytes(UTF_8).length).isLessThanOrEqualTo(255);
        assertThat(FileName.safe(safe)).isEqualTo(safe);
    }

    @Test
    void extensions_and_suffixes() {
        assertThat(FileName.extension("скрин.png.EXE")).isEqualTo("exe");
        assertThat(FileName.extension("скрин")).isEmpty();
        assertThat(FileName.withSuffix("a.b.png", " (2)")).isEqualTo("a.b (2).png");
        assertThat(FileName.withSuffix("a", " (2)")).isEqualTo("a (2)");
        assertThat(FileName.withSuffix("я".repeat(125) + "1.png", " (2)")).isEqualTo("я".repeat(123) + " (2).png");
    }

    @Test
    void tkt_37_ascii_names_are_transliterated_and_unique() {
        assertThat(AsciiNames.of(List.of(
                                "Щука ёж.png",
                                "щука еж.PNG",
                                "ЩУКА ЁЖ.png",
                                "Объявление №5 — 2024.pdf",
                                "\uD83D\uDE00.png",
                                "я".repeat(100) + ".png",
                                "я".repeat(101) + ".png",
                                "con.png",
                                "ь",
                                "ь.PNG",
                                "ь.ь",
                                "a".repeat(53) + ".bc.png",
                                "a".repeat(70) + "." + "e".repeat(9),
                                "a".repeat(70) + "." + "e".repeat(10),
                                "a".repeat(55) + ".bcdefghijklm.png"))
                        .stream()
                        .map(FileName::value))
                .containsExactly(
                        "SHCHuka_ezh.png",
                        "shchuka_ezh_2.PNG",
                        "SHCHUKA_EZH_3.png",
                        "Obieiavlenie__5___2024.pdf",
                        "_.png",
                        "ia".repeat(28) + ".png",
                        "ia".repeat(27) + "_2.png",
                        "_con.png",
                        "file",
                        "file.PNG",
                        "file_2",
                        "a".repeat(53) + ".bc.png",
                        "a".repeat(50) + "." + "e".repeat(9),
                        "a".repeat(60),
                        "a".repeat(55) + ".png");
    }
}
