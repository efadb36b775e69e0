package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.support.UserRole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The reader of records beside FastCSV (AUD-130), and the reading of some rows beside that of all. */
class RecordReaderProperties {
    static final String HEADER = "Фамилия;Имя;ДР;Школа\n";
    private static final String[] PIECES = {
        "Зуев",
        "a",
        "ё",
        "№",
        "\uD83D\uDE00",
        ";",
        ";",
        ";",
        "\"",
        "\"",
        "\"\"",
        "\";\"",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\u0000",
        "\uFEFF"
    };

    /** Writes down what it is given; wants some rows only. */
    static final class Rows implements RowVisitor {
        final List<String> seen = new ArrayList<>();
        long sum;
        private final BitSet wanted;

        Rows(BitSet wanted) {
            this.wanted = wanted;
        }

        @Override
        public void begin(ReadFacts facts, Map<String, UserRole> ownRoles, LongSupplier bytesRead) {}

        @Override
        public boolean row(RowText row) {
            if (wanted.get((int) row.number)) {
                List<String> fields = new ArrayList<>();
                for (RosterField field : ReadingOracle.COLUMNS) {
                    fields.add(row.text(field));
                }
                seen.add(row.number + " on " + row.line + fields);
            }
            return true;
        }

        @Override
        public boolean unreadable(long number, long line, String reason) {
            if (wanted.get((int) number)) {
                seen.add(number + " on " + line + " " + (reason.equals("row.field-count") ? "count" : "broken"));
            }
            return true;
        }

        @Override
        public long nextWanted(long row) {
            int next = wanted.nextSetBit((int) row);
            return next < 0 ? Long.MAX_VALUE : next;
        }

        @Override
        public void end(long blankRows, long sumOfAll) {
            sum = sumOfAll;
        }
    }

    static Rows read(byte[] bytes, RowMarks marks, BitSet wanted) throws IOException {
        Rows rows = new Rows(wanted);
        ((CsvSource) RosterSource.csv(bytes, RosterFormat.detected())).read(rows, marks);
        return rows;
    }

    static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, 1 << 16);
        return all;
    }

    static String text(Random random, int records) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < records; i++) {
            if (random.nextInt(4) > 0) {
                text.append("Зуев;\"Пётр\";03.04.2013;\"Школа \"\"№ ").append(i).append("\"\"\"\n");
            } else {
                for (int n = random.nextInt(12); n > 0; n--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                text.append(random.nextInt(8) == 0 ? "" : "\n");
            }
        }
        return text.toString();
    }

    @Property(tries = 3_000)
    void aud_130_records_have_the_fields_that_fastcsv_finds(@ForAll long seed, @ForAll @IntRange(max = 12) int records)
            throws IOException {
        compareWithFastCsv(text(new Random(seed), records).getBytes(UTF_8));
    }

    static void compareWithFastCsv(byte[] file) throws IOException {
        RosterFormat format = RosterFormat.detected().withCharset(UTF_8).withSeparator(';');
        Rows rows = new Rows(all());
        RowMarks marks = new RowMarks();
        ((CsvSource) RosterSource.csv(file, format)).read(rows, marks);
        BitSet few = new BitSet();
        for (int row = 2; row < 1_000; row += 5) {
            few.set(row);
        }
        Rows again = new Rows(few);
        ((CsvSource) RosterSource.csv(file, format)).read(again, marks);
        assertThat(again.seen).isEqualTo(wanted(rows.seen, few));
        List<String> expected = ReadingOracle.upToBroken(new String(file, UTF_8));
        assertThat(rows.seen.stream().limit(expected.size()).toList()).isEqualTo(expected);
        assertThat(rows.seen.stream().skip(expected.size()).findFirst().orElse("broken"))
                .endsWith("broken");
    }

    @Example
    void aud_10_an_open_quote_before_blank_lines_is_no_blank_row() throws IOException {
        String text = HEADER + "\"" + "\n".repeat(30) + "Зуев;Пётр;03.04.2013;Школа\n";
        List<String> seen = read(text.getBytes(UTF_8), new RowMarks(), all()).seen;
        assertThat(seen).containsExactly("1 on 2 broken", "2 on 32[Зуев, Пётр, 03.04.2013, Школа]");
    }

    @Property(tries = 2_000)
    void aud_56_a_later_reading_finds_the_wanted_rows_and_no_others(
            @ForAll long seed, @ForAll @IntRange(max = 200) int records, @ForAll @IntRange(min = 1, max = 100) int gap)
            throws IOException {
        Random random = new Random(seed);
        byte[] bytes = text(random, records).getBytes(UTF_8);
        RowMarks marks = new RowMarks();
        Rows first = read(bytes, marks, all());
        BitSet wanted = new BitSet();
        for (int row = random.nextInt(gap); row < 300; row += 1 + random.nextInt(gap)) {
            wanted.set(row);
        }
        Rows second = read(bytes, marks, wanted);
        assertThat(second.seen).isEqualTo(wanted(first.seen, wanted));
        assertThat(second.sum).isEqualTo(first.sum);
    }

    private static List<String> wanted(List<String> rows, BitSet wanted) {
        return rows.stream()
                .filter(row -> wanted.get(Integer.parseInt(row.substring(0, row.indexOf(' ')))))
                .toList();
    }

    @Property(tries = 200)
    void aud_6_the_charset_of_a_file_does_not_matter(@ForAll long seed, @ForAll @IntRange(max = 60) int records)
            throws IOException {
        String text = text(new Random(seed), records);
        List<String> seen = read(text.getBytes(UTF_8), new RowMarks(), all()).seen;
        assertThat(read(("\uFEFF" + text).getBytes(UTF_16LE), new RowMarks(), all()).seen)
                .isEqualTo(seen);
        String russian = text.replace("\uD83D\uDE00", "?").replace("\uFEFF", "?");
        assertThat(read(russian.getBytes(Charset.forName("windows-1251")), new RowMarks(), all()).seen)
                .isEqualTo(read(russian.getBytes(UTF_8), new RowMarks(), all()).seen);
    }
}
