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
    private static final Map<String, Pattern> HIDDEN = Map.of(
            "script", Pattern.compile("(?i)(?=</script)"),
            "style", Pattern.compile("(?i)(?=</style)"),
            "title", Pattern.compile("(?i)(?=</title)"));
    private static final Pattern COMMENT_END = Pattern.compile("-->");
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
    private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]{1,9});");

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
        if (" \t\r\n".indexOf(c) < 0) {
            out.append(c);
        } else if (out.length() > 0 && out.charAt(out.length() - 1) > ' ') {
            out.append(' ');
        }
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            skipTo(COMMENT_END);
            return;
        }
        int end = endOfTag();
        String tag = html.substring(at + 1, end);
        at = Math.min(end + 1, html.length());
        String name = name(tag);
        if (LINES.contains(name)) {
            out.append('\n');
        } else if (HIDDEN.containsKey(name) && !tag.endsWith("/")) {
            skipTo(HIDDEN.get(name));
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

    /** Finds the sign that ends a tag, or the end; one inside a value in quotation marks does not end it. */
    private int endOfTag() {
        char before = '<';
        for (int i = at + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '>') {
                return i;
            }
            if (before == '=' && (c == '"' || c == '\'')) {
                i = Math.max(i, html.indexOf(c, i + 1));
            }
            before = c > ' ' ? c : before;
        }
        return html.length();
    }

    private void skipTo(Pattern end) {
        Matcher m = end.matcher(html);
        at = m.find(at) ? m.end() : html.length();
    }

    private void entity() {
        Matcher m = ENTITY.matcher(html).region(at, html.length());
        String text = m.lookingAt() ? text(m.group(1)) : "";
        out.append(text.isEmpty() ? "&" : text);
        at = text.isEmpty() ? at + 1 : m.end();
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
        int end = 1;
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
