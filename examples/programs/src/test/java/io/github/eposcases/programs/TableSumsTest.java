package io.github.eposcases.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables are those that were checked (ID-8, CON-110): none loses, gains or changes a row unnoticed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableSumsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final int SHOWN = 8;

    private static String sum(List<String> lines) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", lines).getBytes(UTF_8));
        return HexFormat.of().formatHex(hash, 0, SHOWN);
    }

    private static String read(String table) throws IOException {
        String module = table.substring(0, table.indexOf('/'));
        return Files.readString(ROOT.resolve(module + "/src/main/resources/io/github/eposcases/" + table));
    }

    @TestFactory
    Stream<DynamicTest> id_8_con_110_no_row_of_a_table_changes_unnoticed() {
        return TextTable.read(TableSumsTest.class.getResourceAsStream("/table-sums.tsv")).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("table"), () -> {
                    String text = read(row.get("table"));
                    List<String> lines = text.lines()
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList();
                    assertThat(lines).doesNotHaveDuplicates().hasSize(1 + Integer.parseInt(row.get("rows")));
                    assertThat(sum(lines)).isEqualTo(row.get("sum"));
                    assertThat(text).startsWith("#");
                }));
    }
}
