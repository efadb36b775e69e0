package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TKT-69, TKT-70: a file is what its first octets say; % before two digits is an octet. */
class FileTypeTest {
    private static byte[] octets(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean octet = text.charAt(i) == '%' && i + 2 < text.length() && text.charAt(i + 1) != 'P';
            out.append(octet ? (char) Integer.parseInt(text.substring(i + 1, i + 3), 16) : text.charAt(i));
            i += octet ? 2 : 0;
        }
        return out.toString().getBytes(ISO_8859_1);
    }

    private static String label(byte[] head, int length) {
        return FileType.in(FileType.read(), head, length).map(FileType::label).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "%89PNG%0D%0A%1A%0A|PNG",
                "%89PNG%0A%0A%1A%0A|none",
                "%FF%D8%FF|JPEG",
                "GIF87a|GIF",
                "GIF89a|GIF",
                "GIF88a|none",
                "RIFF%0A%00%FF%01WEBP|WEBP",
                "RIFF%0A%00%01WEBP|none",
                "%00%00%00%18ftypheic|HEIC",
                "%00%00%00%18ftypheix|HEIC",
                "%00%00%00%18ftypmif1|HEIC",
                "%00%00%00%18ftypmsf1|HEIC",
                "%00%00%00%18ftypisom|MP4",
                "%00%00%00%18ftypiso6|MP4",
                "%00%00%00%18ftypiso7|none",
                "%00%00%00%18ftypM4V |MP4",
                "%00%00%00%18ftypM4VP|none",
                "%00%00%00%18ftypqt  |MOV",
                "%00%00%00%18ftyp3gp4|3GP",
                "%00%00%00%18ftyp3g2a|3GP",
                "%1A%45%DF%A3%42%82%84webm|WEBM",
                "%1A%45%DF%A3%42%82%88matroska|none",
                "%PDF-1.7|PDF",
                "x%PDF-1.7|none",
                "MZ|EXE",
                "%7FELF|ELF",
                "%CA%FE%BA%BE|MACH-O",
                "PK%03%04|ZIP",
                "PK%05%06|ZIP",
                "PK%07%08|ZIP",
                "Rar!%1A%07|RAR",
                "7z%BC%AF%27%1C|7Z",
                "%1F%8B|GZIP",
                "BZh|BZIP2",
                "%FD7zXZ%00|XZ",
                "%D0%CF%11%E0%A1%B1%1A%E1|OLE",
                "#!|SCRIPT",
                "%EF%BB%BF#!|SCRIPT",
                "M|none"
            })
    void the_first_octets_decide(String text, String label) {
        byte[] head = octets(text);
        assertThat(label(head, head.length)).isEqualTo(label);
        byte[] longer = Arrays.copyOf(head, FileType.HEAD);
        assertThat(label(longer, head.length)).isEqualTo(label);
        assertThat(FileType.of(head, head.length).map(FileType::label).orElse("none"))
                .isEqualTo(label);
        if (!label.equals("none")) {
            assertThat(label(head, 1)).isEqualTo("none");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, WEBM", "60, WEBM", "61, none"})
    void the_kind_of_a_matroska_file_stands_within_sixty_octets(int gap, String label) {
        byte[] head = octets("%1A%45%DF%A3" + "%0A".repeat(gap) + "%42%82%84webm");
        assertThat(label(head, head.length)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<html>|true",
                "<SVG|true",
                "<!doctype|true",
                "<?xml|true",
                "</a|true",
                "%EF%BB%BF%09%0A <z|true",
                "%00<Z|true",
                "< a|false",
                "<1|false",
                "<|false",
                "''|false",
                "x<a|false",
                "%EF%BB<a|false",
                "%80<a|false",
                "<%E1|false"
            })
    void markup_is_told_by_its_first_tag(String text, boolean markup) {
        byte[] head = octets(text);
        assertThat(FileType.isMarkup(head, head.length)).isEqualTo(markup);
    }

    @Test
    void every_row_of_the_table_can_be_found_and_has_its_extensions() {
        assertThat(FileType.read()).hasSize(21).allSatisfy(type -> {
            assertThat(type.signatures()).isNotEmpty();
            assertThat(type.extensions().isEmpty()).isNotEqualTo(type.isAccepted());
            assertThat(type).hasToString(type.label());
        });
    }
}
