package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.io.Writer;
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (mustEscape(text, i)) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(c >> shift & 15, 16));
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Controls, line separators, bidi controls, lone surrogates. */
    static boolean mustEscape(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            boolean pair = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            return !pair;
        }
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0xFEFF;
    }
}
