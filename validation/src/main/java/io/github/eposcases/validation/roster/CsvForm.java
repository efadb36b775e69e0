package io.github.eposcases.validation.roster;

import io.github.eposcases.core.PlainText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table for spreadsheets, safe against formulas (AUD-93). */
final class CsvForm implements WriterSink.Form {
    private final Locale locale;

    CsvForm(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write('\uFEFF');
        out.write(FindingColumns.NAMES.stream().map(CsvForm::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    @Override
    public void finding(Finding finding, Writer out) throws IOException {
        Map<String, @Nullable Object> values = FindingColumns.of(finding, locale);
        out.write(FindingColumns.NAMES.stream()
                        .map(name -> cell(text(values.get(name))))
                        .collect(Collectors.joining(";"))
                + "\r\n");
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining("|"));
        }
        return Objects.toString(value, "");
    }

    static String cell(String text) {
        return '"' + PlainText.spreadsheetCell(text).replace("\"", "\"\"") + '"';
    }
}
