package io.github.eposcases.ticket.internal.text;

import io.github.eposcases.core.PlainText;
import java.util.List;

/** A row of RFC 4180 whose cells no spreadsheet takes for a formula (TKT-52, TKT-53). */
public final class CsvRow {
    private CsvRow() {}

    /**
     * Writes a row.
     *
     * @param cells the cells as they are
     * @param delimiter what parts them
     * @return the row with CRLF
     */
    public static String of(List<String> cells, char delimiter) {
        StringBuilder out = new StringBuilder(128);
        for (String cell : cells) {
            out.append(quoted(PlainText.spreadsheetCell(cell), delimiter)).append(delimiter);
        }
        out.setLength(out.length() - 1);
        return out.append("\r\n").toString();
    }

    private static String quoted(String cell, char delimiter) {
        boolean needed = cell.startsWith(" ") || cell.endsWith(" ");
        for (int i = 0; i < cell.length() && !needed; i++) {
            char c = cell.charAt(i);
            needed = c == '"' || c == delimiter || c == '\r' || c == '\n';
        }
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
