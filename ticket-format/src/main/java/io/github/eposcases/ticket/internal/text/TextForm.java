package io.github.eposcases.ticket.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The plain text of a ticket: a heading, then labelled lines. Free text stands below its label, every line of it
 * indented by two blanks, so that no line of a user can begin with a label (TKT-27).
 */
public final class TextForm {
    private static final String INDENT = "  ";

    private TextForm() {}

    /**
     * One labelled value.
     *
     * @param label the label without its colon
     * @param block whether the value is free text of several lines
     * @param text the value; of one line unless it is a block
     */
    public record Line(String label, boolean block, String text) {}

    /**
     * Writes the text.
     *
     * @param heading the first line
     * @param groups the lines; an empty line parts the groups
     * @return the text, each line ended by LF
     */
    public static String write(String heading, List<List<Line>> groups) {
        StringBuilder out = new StringBuilder(1024).append(heading).append('\n');
        String gap = "";
        for (List<Line> group : groups) {
            if (group.isEmpty()) {
                continue;
            }
            out.append(gap);
            gap = "\n";
            group.forEach(line -> append(out, line));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Line line) {
        out.append(line.label()).append(':');
        if (line.block()) {
            out.append('\n').append(INDENT).append(line.text().replace("\n", "\n" + INDENT));
        } else {
            out.append(' ').append(line.text());
        }
        out.append('\n');
    }

    /**
     * Takes a text apart.
     *
     * @param text what {@link #write} made; CRLF is read as LF
     * @param heading whether a line is the first line of such a text
     * @param found told each label and its value, in order; false if there is no such label
     * @return the number of the first line that is no part of such a text, from 1; empty if all are
     */
    public static Optional<Integer> read(String text, Predicate<String> heading, BiPredicate<String, String> found) {
        List<String> lines = List.of(text.split("\r?\n", -1));
        if (!heading.test(lines.get(0))) {
            return Optional.of(1);
        }
        for (int i = 1; i < lines.size(); ) {
            int at = ++i;
            String line = lines.get(at - 1);
            if (line.isEmpty()) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                return Optional.of(at);
            }
            String value;
            if (colon == line.length() - 1) {
                List<String> block = new ArrayList<>();
                while (i < lines.size() && lines.get(i).startsWith(INDENT)) {
                    block.add(lines.get(i++).substring(INDENT.length()));
                }
                value = String.join("\n", block);
            } else {
                value = line.startsWith(" ", colon + 1) ? line.substring(colon + 2) : "";
            }
            if (value.isEmpty() || !found.test(line.substring(0, colon), value)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
