package io.github.eposcases.ticket.internal.text;

import java.util.List;

/** A row of RFC 4180 whose cells no spreadsheet takes for a formula (TKT-52, TKT-53). */
public final class CsvRow {
    // ASCII = + - @ and their full-width twins; NUL, TAB, CR and LF are looked for before blanks are passed over.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

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
            out.append(quoted(defused(cell), delimiter)).append(delimiter);
        }
        out.setLength(out.length() - 1);
        return out.append("\r\n").toString();
    }

    private static String defused(String cell) {
        for (int i = 0; i < cell.length(); ) {
            int cp = cell.codePointAt(i);
            if (cp == 0 || cp == '\t' || cp == '\r' || cp == '\n' || FORMULA.indexOf(cp) >= 0) {
                return "'" + cell;
            }
            if (!Character.isSpaceChar(cp) && Character.getType(cp) != Character.FORMAT) {
                return cell;
            }
            i += Character.charCount(cp);
        }
        return cell;
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
