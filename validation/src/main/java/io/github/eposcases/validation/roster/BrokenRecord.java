package io.github.eposcases.validation.roster;

/** Says why the record at the head of a text cannot be read (AUD-10). */
final class BrokenRecord {
    static final int MAX_CHARACTERS = 65_536;
    static final int MAX_LINES = 8;

    private BrokenRecord() {}

    static String reason(String text, char separator) {
        boolean fieldStart = true;
        boolean quoted = false;
        int lines = 1;
        int limit = Math.min(text.length(), MAX_CHARACTERS);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\n' && ++lines > MAX_LINES) {
                    return "row.unclosed-quote";
                }
                if (c == '"') {
                    char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
                    if (after == '"') {
                        i++;
                    } else if (after != separator && after != '\n' && after != '\r') {
                        return "row.text-after-quote";
                    } else {
                        quoted = false;
                    }
                }
            } else if (c == '"' && fieldStart) {
                quoted = true;
                fieldStart = false;
            } else if (c == '\n' || c == '\r') {
                return lines > 1 ? "row.line-break-in-field" : "row.too-long";
            } else {
                fieldStart = c == separator;
            }
        }
        return quoted ? "row.unclosed-quote" : "row.too-long";
    }
}
