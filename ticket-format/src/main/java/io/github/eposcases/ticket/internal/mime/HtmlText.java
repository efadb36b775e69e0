package io.github.eposcases.ticket.internal.mime;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of an HTML page by dropping its tags, in one pass; the target of a link stands behind its words. */
final class HtmlText {
    private static final Set<String> LINES = Set.of(
            "br",
            "p",
            "/p",
            "div",
            "/div",
            "tr",
            "/tr",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "table",
            "/table",
            "hr",
            "blockquote",
            "/blockquote");
    private static final Set<String> HIDDEN = Set.of("script", "style", "title");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"));
    private static final int LONGEST_ENTITY = 10;

    private static final Pattern HREF = Pattern.compile(
            "\\shref\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"']\\S*+))", Pattern.CASE_INSENSITIVE);

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private String link = "";

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        return new HtmlText(html).read();
    }

    private String read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && beginsTag()) {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                blankOr(c);
                at++;
            }
        }
        return out.toString().strip();
    }

    private void blankOr(char c) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            out.append(c);
        } else if (out.length() > 0 && out.charAt(out.length() - 1) > ' ') {
            out.append(' ');
        }
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            skipTo("-->");
            return;
        }
        int end = endOfTag();
        if (end < 0) {
            at = html.length();
            return;
        }
        String tag = html.substring(at + 1, end);
        at = end + 1;
        String name = name(tag);
        if (LINES.contains(name)) {
            out.append('\n');
        } else if (HIDDEN.contains(name) && !tag.endsWith("/")) {
            skipTo("</" + name);
        } else if (name.equals("a")) {
            link = href(tag);
        } else if (name.equals("/a") && !link.isEmpty()) {
            out.append(" <").append(link).append('>');
            link = "";
        }
    }

    /** A blank or a digit behind the sign makes it a sign of the text, as in every browser. */
    private boolean beginsTag() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || "/!?".indexOf(next) >= 0;
    }

    /** Finds the sign that ends a tag; one inside a value in quotation marks does not. */
    private int endOfTag() {
        for (int i = at + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '>') {
                return i;
            }
            boolean opens = (c == '"' || c == '\'') && html.charAt(i - 1) == '=';
            i = Math.max(i, opens ? html.indexOf(c, i + 1) : i);
        }
        return -1;
    }

    private void skipTo(String end) {
        for (int i = at; i + end.length() <= html.length(); i++) {
            if (html.regionMatches(true, i, end, 0, end.length())) {
                at = i + (end.endsWith(">") ? end.length() : 0);
                return;
            }
        }
        at = html.length();
    }

    private void entity() {
        int end = at + 1;
        while (end < html.length() && end - at < LONGEST_ENTITY && html.charAt(end) != ';') {
            end++;
        }
        if (end < html.length() && html.charAt(end) == ';') {
            String text = text(html.substring(at + 1, end));
            if (!text.isEmpty()) {
                out.append(text);
                at = end + 1;
                return;
            }
        }
        out.append('&');
        at++;
    }

    private static String text(String entity) {
        if (!entity.startsWith("#")) {
            return ENTITIES.getOrDefault(entity, "");
        }
        boolean hex = entity.startsWith("#x") || entity.startsWith("#X");
        try {
            int cp = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean letter =
                    cp >= ' ' && Character.isValidCodePoint(cp) && Character.getType(cp) != Character.SURROGATE;
            return letter ? Character.toString(cp) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String name(String tag) {
        int end = tag.startsWith("/") ? 1 : 0;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Returns the https target of a link, without entities. */
    private static String href(String tag) {
        Matcher m = HREF.matcher(tag);
        if (!m.find()) {
            return "";
        }
        String value = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
        String target = value.replace("&amp;", "&");
        return target.regionMatches(true, 0, "https://", 0, 8) ? target : "";
    }
}
