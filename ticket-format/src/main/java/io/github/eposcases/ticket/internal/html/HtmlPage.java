package io.github.eposcases.ticket.internal.html;

import java.util.Map;

/** A static page with a list of labels and values (TKT-48). */
public final class HtmlPage {
    // Two columns, one on a phone; light or dark as the reader's screen; a long name breaks anywhere.
    private static final String STYLE = ":root{color-scheme:light dark}"
            + "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}h1{font-size:1.5em}"
            + "dl{display:grid;grid-template-columns:1fr 2fr;gap:.5em 1.5em}dt{opacity:.75}"
            + "dt,dd{margin:0;min-width:0;overflow-wrap:anywhere}dd{white-space:pre-wrap}"
            + "@media(max-width:40em){dl{display:block}dd{margin-bottom:.75em}}"
            + "@media print{:root{color-scheme:light}body{font-size:11pt;max-width:none;margin:0}dt{break-after:avoid}}";

    private HtmlPage() {}

    /**
     * Writes the page.
     *
     * @param language the language of the labels, {@code ru} or {@code en}
     * @param heading the heading and title
     * @param values label → value, in order
     * @return the page
     */
    public static String of(String language, String heading, Map<String, String> values) {
        StringBuilder out = new StringBuilder(2048)
                .append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append(
                        "\">\n<head>\n<meta charset=\"UTF-8\">\n<meta name=\"viewport\" content=\"width=device-width\">")
                .append("\n<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>");
        escape(out, heading);
        out.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n<h1>");
        escape(out, heading);
        out.append("</h1>\n<dl>\n");
        values.forEach((label, value) -> {
            out.append("<dt>");
            escape(out, label);
            out.append("</dt>\n<dd>");
            escape(out, value);
            out.append("</dd>\n");
        });
        return out.append("</dl>\n</body>\n</html>\n").toString();
    }

    /**
     * Appends a text so that it is nothing but text, in an element as in a quoted attribute.
     *
     * @param out where to
     * @param text any text
     */
    public static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
