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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One page: summary, two charts, a table that can be searched and sorted; nothing from outside (AUD-94…AUD-97). */
final class HtmlForm implements WriterSink.Form {
    private static final Texts TEXTS = Texts.of(HtmlForm.class.getResourceAsStream("roster-html.tsv"));
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS = List.of(
            "kind", "certainty", "predictedError", "rows", "recordIds", "field", "reason", "repair", "organization");

    private final Locale language;
    private final int most;
    /** No more of each than are shown: the certain ones come first. */
    private final Map<Certainty, List<Finding>> kept = new EnumMap<>(Certainty.class);

    private long total;

    HtmlForm(Locale locale, int most) {
        this.language = Texts.isEnglish(locale) ? Locale.ENGLISH : Locale.forLanguageTag("ru");
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
        out.write("<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-"
                + hash(SCRIPT) + "'; style-src 'sha256-" + hash(STYLE)
                + "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
                + "<title>" + text("title") + "</title>\n<style>" + STYLE + "</style>\n<script>" + SCRIPT
                + "</script>\n</head>\n<body>\n<h1>" + text("title") + "</h1>\n");
        List<String> columns = new ArrayList<>(COLUMNS);
        if (shown.stream()
                .anyMatch(f -> f.rows().stream().anyMatch(r -> r.identity().isPresent()))) {
            out.write("<p class=\"warning\">" + text("names") + "</p>\n");
            columns.add("persons");
        }
        out.write("<p>" + text("rows") + ": " + number(summary.rows()) + ". " + text("findings") + ": " + number(total)
                + ". " + text("unreadable") + ": " + number(summary.unreadable()) + ".</p>\n");
        if (!summary.notChecked().isEmpty()) {
            out.write("<p>" + text("not-checked") + ": "
                    + summary.notChecked().stream()
                            .map(f -> RosterTexts.label(RosterField.valueOf(f), language))
                            .collect(Collectors.joining(", "))
                    + ".</p>\n");
        }
        Map<String, Long> byKind = new HashMap<>();
        summary.byKind().forEach((kind, count) -> byKind.put(text("kind." + kind), count));
        out.write(HtmlChart.of(text("by-kind"), byKind, text("others"), language));
        out.write(HtmlChart.of(text("by-organization"), summary.byOrganization(), text("others"), language));
        if (total > 0) {
            table(out, shown, columns);
        }
        out.write("</body>\n</html>\n");
    }

    private String text(String key) {
        return TEXTS.text(key, language);
    }

    private String number(long count) {
        return String.format(language, "%,d", count);
    }

    private void table(Writer out, List<Finding> shown, List<String> columns) throws IOException {
        out.write("<h2>" + text("table") + "</h2>\n");
        if (total > shown.size()) {
            Map<String, String> counts = Map.of("shown", number(shown.size()), "total", number(total));
            out.write("<p>" + TEXTS.format("not-shown", language, counts) + "</p>\n");
        }
        List<Map<String, @Nullable Object>> rows =
                shown.stream().map(this::words).toList();
        out.write("<div class=\"tools\"><input id=\"search\" type=\"search\" aria-label=\"" + text("search")
                + "\" placeholder=\"" + text("search") + "\">" + select("kind", rows) + select("certainty", rows)
                + "<span id=\"count\" role=\"status\"></span></div>\n<table id=\"findings\"><thead><tr>");
        for (String column : columns) {
            out.write("<th scope=\"col\" tabindex=\"0\">" + text("column." + column) + "</th>");
        }
        // A browser needs seconds to lay out all rows at once: where there is a script, it shows the later ones.
        int first = Math.min(AT_ONCE, rows.size());
        out.write("</tr></thead>\n<tbody>\n");
        rows(out, rows.subList(0, first), columns);
        out.write("</tbody><tbody class=\"later\">\n");
        rows(out, rows.subList(first, rows.size()), columns);
        out.write("</tbody></table>\n<button id=\"more\" type=\"button\">" + text("more") + "</button>\n");
    }

    private static void rows(Writer out, List<Map<String, @Nullable Object>> rows, List<String> columns)
            throws IOException {
        for (Map<String, @Nullable Object> row : rows) {
            out.write("<tr>");
            for (String column : columns) {
                out.write("<td><bdi>" + escaped(cell(row.get(column))) + "</bdi></td>");
            }
            out.write("</tr>\n");
        }
    }

    private String select(String column, List<Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> "<option>" + row.get(column) + "</option>")
                .distinct()
                .sorted()
                .collect(Collectors.joining(
                        "",
                        "<select id=\"" + column + "\"><option value=\"\">" + text("column." + column) + "</option>",
                        "</select>"));
    }

    /** The columns of a finding, with words for what programs read as names. */
    private Map<String, @Nullable Object> words(Finding finding) {
        Map<String, @Nullable Object> values = FindingColumns.of(finding, language);
        values.replace("kind", text("kind." + values.get("kind")));
        values.replace("certainty", text("certainty." + finding.certainty()));
        finding.predictedError().ifPresent(error -> values.replace("predictedError", text("error." + error)));
        finding.field().ifPresent(field -> values.replace("field", RosterTexts.label(field, language)));
        values.replace("reason", RosterTexts.reason(finding.reason(), language));
        return values;
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return Objects.toString(value, "");
    }

    /** Escapes what HTML reads, and shows what is not seen as code points. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (JsonLinesForm.isUnseen(c)) {
                        out.append(String.format(Locale.ROOT, "[U+%04X]", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
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
