package io.github.eposcases.validation.roster;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** Counts as bars, the largest first; whoever has the page read out is told the same (AUD-94). */
final class HtmlChart {
    static final int MOST = 20;
    private static final int WIDTH = 420;
    private static final int STEP = 24;
    private static final int LONGEST = 48;

    private HtmlChart() {}

    /** Returns the drawing, or nothing where nothing was counted. */
    static String of(String title, Map<String, Long> counts, String others, Locale locale) {
        List<Entry<String, Long>> bars = counts.entrySet().stream()
                .filter(e -> !e.getKey().equals(AuditSummary.Tally.OTHERS))
                .sorted(Entry.<String, Long>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
                .limit(MOST)
                .collect(Collectors.toCollection(ArrayList::new));
        if (bars.isEmpty()) {
            return "";
        }
        long largest = bars.get(0).getValue();
        long rest = sum(counts.entrySet()) - sum(bars);
        if (rest > 0) {
            bars.add(Map.entry(others, rest));
        }
        StringBuilder drawing = new StringBuilder();
        List<String> words = new ArrayList<>();
        for (Entry<String, Long> bar : bars) {
            String name = HtmlForm.escaped(shortened(bar.getKey()));
            String count = String.format(locale, "%,d", bar.getValue());
            // The others together would make all bars tiny.
            long width = Math.max(1, Math.min(WIDTH, bar.getValue() * WIDTH / largest));
            int y = STEP * words.size();
            drawing.append(String.format(ROOT, "<text x=\"390\" y=\"%d\" class=\"label\">%s</text>", y + 17, name))
                    .append(String.format(
                            ROOT,
                            "<rect x=\"400\" y=\"%d\" width=\"%d\" height=\"20\"%s/>",
                            y + 2,
                            width,
                            words.size() < MOST ? "" : " class=\"others\""))
                    .append(String.format(ROOT, "<text x=\"%d\" y=\"%d\">%s</text>\n", 406 + width, y + 17, count));
            words.add(name + ": " + count);
        }
        return "<h2>" + title + "</h2>\n<svg viewBox=\"0 0 900 " + STEP * bars.size() + "\" role=\"img\"><title>"
                + title + "</title><desc>" + String.join("; ", words) + "</desc>\n" + drawing + "</svg>\n";
    }

    private static long sum(Iterable<Entry<String, Long>> counts) {
        long sum = 0;
        for (Entry<String, Long> count : counts) {
            sum += count.getValue();
        }
        return sum;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    }
}
