package io.github.eposcases.scheduling;

import io.github.eposcases.core.TextTable;
import java.util.List;

/** The tables of the tests. */
final class Tables {
    private Tables() {}

    static List<TextTable.Row> rows(String name) {
        return TextTable.read(Tables.class.getResourceAsStream(name)).rows();
    }
}
