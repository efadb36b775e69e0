package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of single records, and of a few hundred texts beside FastCSV (AUD-130). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordReaderTest {
    /** Ends and beginnings of characters of two, three and four bytes, overlong forms and halves of pairs. */
    private static final String[] BYTES = {
        "C280",
        "DFBF",
        "C180",
        "C080",
        "E0A080",
        "E09F80",
        "ED9FBF",
        "EDA080",
        "EE8080",
        "EFBFBF",
        "F0908080",
        "D0",
        "E282",
        "80",
        "FF",
        "C2C2",
        "E28284C2"
    };

    private static byte[] spoilt(Random random, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(RecordReaderProperties.HEADER.getBytes(UTF_8));
        text.substring(RecordReaderProperties.HEADER.length()).codePoints().forEach(cp -> {
            bytes.writeBytes(Character.toString(cp).getBytes(UTF_8));
            if (cp > ';' && random.nextInt(12) == 0) {
                bytes.writeBytes(HexFormat.of().parseHex(BYTES[random.nextInt(BYTES.length)]));
            }
        });
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aud_130_records_have_the_fields_that_fastcsv_finds(int part) throws IOException {
        for (long seed = part * 1_000L; seed < part * 1_000L + 150; seed++) {
            Random random = new Random(seed);
            String text = RecordReaderProperties.text(random, random.nextInt(8));
            RecordReaderProperties.compareWithFastCsv(text.getBytes(UTF_8));
            RecordReaderProperties.compareWithFastCsv(spoilt(random, text));
        }
    }

    private static List<String> read(String rows, RosterFormat format) throws IOException {
        RecordReaderProperties.Rows seen = new RecordReaderProperties.Rows(RecordReaderProperties.all());
        byte[] file = (RecordReaderProperties.HEADER + rows.replace('|', '\n')).getBytes(UTF_8);
        ((io.github.eposcases.validation.roster.CsvSource) RosterSource.csv(file, format)).read(seen, new RowMarks());
        return seen.seen;
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '!', textBlock = """
            Зуев;Пётр;03.04.2013;Школа|      ! 1 on 2[Зуев, Пётр, 03.04.2013, Школа]
            Зуев;Пётр;03.04.2013;Школа       ! 1 on 2[Зуев, Пётр, 03.04.2013, Школа]
            Зуев;Пётр;03.04.2013|            ! 1 on 2 count
            Зуев;Пётр;03.04.2013;Школа;|     ! 1 on 2 count
            ;;;|Зуев;Пётр;03.04.2013;Школа   ! 1 on 3[Зуев, Пётр, 03.04.2013, Школа]
            ; ;;|Зуев;Пётр;03.04.2013;Школа  ! 1 on 3[Зуев, Пётр, 03.04.2013, Школа]
            ||Зуев;Пётр;03.04.2013;Школа     ! 1 on 4[Зуев, Пётр, 03.04.2013, Школа]
            "Зуев";"Пётр";"03.04.2013";"Шко|ла" ! 1 on 2[Зуев, Пётр, 03.04.2013, Шко|ла]
            "Зу|ев";Пётр;03.04.2013;Школа    ! 1 on 2 broken
            "Зуев"а;Пётр;03.04.2013;Школа    ! 1 on 2 broken
            Зуев;"Пё""тр";03.04.2013;""\"Ш""\" ! 1 on 2[Зуев, Пё"тр, 03.04.2013, "Ш"]
            Зуев;"Пё;тр";03.04.2013;Ш        ! 1 on 2[Зуев, Пё;тр, 03.04.2013, Ш]
            """)
    void aud_5_aud_10_a_record(String rows, String expected) throws IOException {
        assertThat(read(rows, RosterFormat.detected()).stream().findFirst().orElse("none"))
                .isEqualTo(expected.replace('|', '\n'));
    }

    @Test
    void aud_9_each_leniency_is_asked_for_by_name() throws IOException {
        String shorter = "Зуев;Пётр;03.04.2013|";
        String longer = "Зуев;Пётр;03.04.2013;Ш;;|";
        String more = "Зуев;Пётр;03.04.2013;Ш;;x|";
        RosterFormat strict = RosterFormat.detected();
        assertThat(read(shorter, strict.withShortRows())).containsExactly("1 on 2[Зуев, Пётр, 03.04.2013, ]");
        assertThat(read(longer, strict.withShortRows())).containsExactly("1 on 2 count");
        assertThat(read(longer, strict.withLongRows())).containsExactly("1 on 2[Зуев, Пётр, 03.04.2013, Ш]");
        assertThat(read(more, strict.withLongRows())).containsExactly("1 on 2 count");
        assertThat(read(shorter, strict.withLongRows())).containsExactly("1 on 2 count");
        assertThat(read("Зуев;Пётр;03.04.2013;\"МАОУ \"Лицей\" г. Перми\"|", strict.withoutQuoting()))
                .containsExactly("1 on 2[Зуев, Пётр, 03.04.2013, \"МАОУ \"Лицей\" г. Перми\"]");
    }

    @Test
    void aud_10_the_limits_of_a_record() throws IOException {
        RosterFormat format = RosterFormat.detected();
        String name = "Зуев;Пётр;03.04.2013;";
        int most = 65_536 - name.length() + 3;
        assertThat(read(name + "x".repeat(most), format).get(0)).endsWith("x]");
        assertThat(read(name + "x".repeat(most + 1), format)).containsExactly("1 on 2 broken");
        assertThat(read(name + "\"" + "x\n".repeat(7) + "\"", format).get(0)).startsWith("1 on 2[Зуев");
        assertThat(read(name + "\"" + "x\n".repeat(8) + "\"", format).get(0)).isEqualTo("1 on 2 broken");
        assertThat(read(name + "\"" + "x\r\n".repeat(7) + "\"\n" + name + "y", format))
                .hasSize(2)
                .last()
                .isEqualTo("2 on 10[Зуев, Пётр, 03.04.2013, y]");
    }
}
