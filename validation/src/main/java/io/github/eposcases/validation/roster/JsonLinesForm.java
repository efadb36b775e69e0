package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object a line (AUD-91, AUD-92). */
final class JsonLinesForm implements WriterSink.Form {
    private final Locale locale;

    JsonLinesForm(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void finding(Finding finding, Writer out) throws IOException {
        StringBuilder line = new StringBuilder(256).append('{');
        for (Map.Entry<String, @Nullable Object> entry :
                FindingColumns.of(finding, locale).entrySet()) {
            if (line.length() > 1) {
                line.append(',');
            }
            text(line, entry.getKey());
            line.append(':');
            value(line, entry.getValue());
        }
        out.write(line.append("}\n").toString());
    }

    private static void value(StringBuilder out, @Nullable Object value) {
        if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                value(out, list.get(i));
            }
            out.append(']');
        } else if (value instanceof String s) {
            text(out, s);
        } else {
            out.append(value);
        }
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (isUnseen(c)) {
                for (char unit : Character.toChars(c)) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(unit));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        out.append('"');
    }

    /** Tells controls, line separators, what steers bidi or joins and is not seen, and halves of pairs. */
    static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
