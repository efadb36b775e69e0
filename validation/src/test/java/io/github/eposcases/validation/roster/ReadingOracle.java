package io.github.eposcases.validation.roster;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What FastCSV alone reads of a text with four columns, of which only the last may hold line breaks. */
final class ReadingOracle {
    static final List<RosterField> COLUMNS =
            List.of(RosterField.SURNAME, RosterField.GIVEN, RosterField.BIRTH_DATE, RosterField.ORGANIZATION);

    private ReadingOracle() {}

    /** Returns the records before the first one that is broken, the header and blank ones left out. */
    static List<String> upToBroken(String text) throws IOException {
        List<String> rows = new ArrayList<>();
        boolean header = true;
        try (CsvReader<CsvRecord> reader = CsvSource.builder(';', true).ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                List<String> fields = record.getFields();
                if (isBlank(fields) && breaks(fields) < BrokenRecord.MAX_LINES) {
                    continue;
                }
                if (isBroken(fields)) {
                    return rows;
                }
                if (!header) {
                    rows.add(rows.size() + 1 + " on " + record.getStartingLineNumber()
                            + (fields.size() == COLUMNS.size() ? fields : " count"));
                }
                header = false;
            }
        } catch (CsvParseException e) {
            return rows;
        }
        return rows;
    }

    private static boolean isBlank(List<String> fields) {
        return fields.stream().allMatch(f -> f.chars().allMatch(c -> RowText.isBlank((char) c)));
    }

    private static boolean isBroken(List<String> fields) {
        int ofNames = Math.min(fields.size(), COLUMNS.size() - 1);
        return breaks(fields.subList(0, ofNames)) > 0 || breaks(fields) >= BrokenRecord.MAX_LINES;
    }

    private static int breaks(List<String> fields) {
        return fields.stream()
                .mapToInt(f -> (f + ".").split("\r\n|\r|\n").length - 1)
                .sum();
    }
}
