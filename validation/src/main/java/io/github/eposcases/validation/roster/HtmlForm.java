package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.eposcases.core.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page: summary, two charts, a table that can be searched and sorted; nothing from outside (AUD-94…AUD-97). */
final class HtmlForm implements WriterSink.Form {
    private static final Texts TEXTS = Texts.of(HtmlForm.class.getResourceAsStream("roster-html.tsv"));
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final int BARS = 20;
    private static final List<String> COLUMNS = List.of(
            "kind", "certainty", "predictedError", "rows", "recordIds", "field", "reason", "repair", "organization");

    private final Locale locale;
    private final int most;
    /** No more of each than are shown: the certain ones come first. */
    private final Map<Certainty, List<Finding>> kept = new EnumMap<>(Certainty.class);

    private long total;

    HtmlForm(Locale locale, int most) {
        this.locale = locale;
        this.most = most;
    }

    private static String resource(String name) {
        try (InputStream in = HtmlForm.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finding(Finding finding, Writer out) {
        total++;
        List<Finding> alike = kept.computeIfAbsent(finding.certainty(), c -> new ArrayList<>());
        if (alike.size() < most) {
            alike.add(finding);
        }
    }

    @Override
    public void end(AuditSummary summary, Writer out) throws IOException {
        List<Finding> shown =
                kept.values().stream().flatMap(List::stream).limit(most).toList();
        boolean names = shown.stream()
                .anyMatch(f -> f.rows().stream().anyMatch(r -> r.identity().isPresent()));
        out.write("<!DOCTYPE html>\n<html lang=\"" + (Texts.isEnglish(locale) ? "en" : "ru") + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-"
                + hash(SCRIPT) + "'; style-src 'sha256-" + hash(STYLE)
                + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<title>" + text("title") + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n");
        out.write("<h1>" + text("title") + "</h1>\n");
        if (names) {
            out.write("<p class=\"warning\">" + text("names") + "</p>\n");
        }
        out.write("<p>" + text("rows") + ": " + summary.rows() + ". " + text("findings") + ": " + total + ". "
                + text("unreadable") + ": " + summary.unreadable() + ".</p>\n");
        if (!summary.notChecked().isEmpty()) {
            out.write("<p>" + text("not-checked") + ": " + String.join(", ", summary.notChecked()) + ".</p>\n");
        }
        chart(out, text("by-kind"), summary.byKind());
        chart(out, text("by-organization"), largest(summary.byOrganization()));
        table(out, shown, names);
        if (total > shown.size()) {
            out.write("<p class=\"rest\">" + text("rest") + ": " + (total - shown.size()) + ".</p>\n");
        }
        out.write("<script>" + SCRIPT + "</script>\n</body>\n</html>\n");
    }

    private String text(String key) {
        return TEXTS.text(key, locale);
    }

    private Map<String, Long> largest(Map<String, Long> counts) {
        Map<String, Long> bars = new java.util.LinkedHashMap<>();
        long others = 0;
        int i = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList()) {
            if (i++ < BARS) {
                bars.put(entry.getKey(), entry.getValue());
            } else {
                others += entry.getValue();
            }
        }
        if (others > 0) {
            bars.merge(text("others"), others, Long::sum);
        }
        return bars;
    }

    private void chart(Writer out, String title, Map<String, Long> counts) throws IOException {
        // The rest together would make all bars tiny.
        String others = text("others");
        long largest = counts.entrySet().stream()
                .filter(e -> !e.getKey().equals(others))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(1);
        int height = 24 * counts.size() + 4;
        out.write("<h2>" + title + "</h2>\n<svg viewBox=\"0 0 900 " + height + "\" role=\"img\"><title>" + title
                + "</title><desc>" + title + "</desc>\n");
        int y = 2;
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            long width = Math.max(1, Math.min(420, entry.getValue() * 420 / largest));
            String look = entry.getKey().equals(others) ? " class=\"others\"" : "";
            String label = entry.getKey().length() > 48 ? entry.getKey().substring(0, 47) + "…" : entry.getKey();
            out.write("<text x=\"390\" y=\"" + (y + 15) + "\" class=\"label\">" + escaped(label)
                    + "</text><rect x=\"400\" y=\""
                    + y + "\" width=\"" + width + "\" height=\"20\"" + look + "/><text x=\"" + (406 + width) + "\" y=\""
                    + (y + 15)
                    + "\">" + entry.getValue() + "</text>\n");
            y += 24;
        }
        out.write("</svg>\n");
    }

    private void table(Writer out, List<Finding> shown, boolean names) throws IOException {
        out.write("<h2>" + text("table")
                + "</h2>\n<div class=\"tools\"><input id=\"search\" type=\"search\" placeholder=\"" + text("search")
                + "\">");
        select(
                out,
                "kind",
                shown.stream()
                        .map(f -> f.getClass().getSimpleName())
                        .distinct()
                        .sorted()
                        .toList());
        select(out, "certainty", List.of("CERTAIN", "REVIEW"));
        out.write("<span id=\"count\"></span></div>\n<table id=\"findings\"><thead><tr>");
        List<String> columns = new ArrayList<>(COLUMNS);
        if (names) {
            columns.add("persons");
        }
        for (String column : columns) {
            out.write("<th tabindex=\"0\">" + text("column." + column) + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (Finding finding : shown) {
            Map<String, @Nullable Object> values = FindingColumns.of(finding, locale);
            out.write("<tr>");
            for (String column : columns) {
                out.write("<td><bdi>" + escaped(cell(values.get(column))) + "</bdi></td>");
            }
            out.write("</tr>\n");
        }
        out.write("</tbody></table>\n");
    }

    private void select(Writer out, String name, List<String> values) throws IOException {
        out.write("<select id=\"" + name + "\"><option value=\"\">" + text("column." + name) + "</option>");
        for (String value : values) {
            out.write("<option>" + value + "</option>");
        }
        out.write("</select>");
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : String.valueOf(value);
    }

    /** Escapes what HTML reads, and shows control and bidi characters as code points. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (JsonLinesForm.mustEscape(text, i)) {
                        out.append(String.format(Locale.ROOT, "[U+%04X]", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }
}
