package io.github.eposcases.core.identity;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.Signs;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what stands around an address: words, a display name, brackets, quotes, a trailing comma. */
final class EmailWrapping {
    private static final List<Wrapper> WRAPPERS =
            TextTable.read(EmailWrapping.class.getResourceAsStream("email-wrappers.tsv")).rows().stream()
                    .map(row -> new Wrapper(row.get("kind").equals("pair"), row.get("open"), row.get("close")))
                    .toList();
    private static final String TRAILING = ";,.:";
    private static final String BEHIND_PREFIX = ":=";
    private static final Pattern DISPLAY_NAME = Pattern.compile("[^<>]*<([^<>]+)>[^<@]*");

    private record Wrapper(boolean pair, String open, String close) {}

    private final String text;
    private int from;
    private int to;

    private EmailWrapping(String text) {
        this.text = text;
        this.to = text.length();
    }

    /** Returns the text without its wrapping; blanks at the ends go with the wrapping only. */
    static TracedText unwrap(TracedText source) {
        EmailWrapping wrapping = new EmailWrapping(source.text());
        while (wrapping.peel()) {
            wrapping.trim();
        }
        return wrapping.rest(source);
    }

    /** Returns the text without blanks at its ends. */
    static TracedText trim(TracedText source) {
        EmailWrapping wrapping = new EmailWrapping(source.text());
        wrapping.trim();
        return wrapping.rest(source);
    }

    private TracedText rest(TracedText source) {
        return to - from == text.length()
                ? source
                : source.rewriting().keep(from, to).done();
    }

    private void trim() {
        while (from < to && Signs.isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && Signs.isBlank(text.charAt(to - 1))) {
            to--;
        }
    }

    private boolean peel() {
        if (to - from > 1 && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
            return true;
        }
        for (Wrapper wrapper : WRAPPERS) {
            if (wrapper.pair() ? peelPair(wrapper.open(), wrapper.close()) : peelPrefix(wrapper.open())) {
                return true;
            }
        }
        return peelDisplayName();
    }

    private boolean peelPair(String open, String close) {
        if (to - from < 3 || !text.startsWith(open, from) || !text.startsWith(close, to - 1)) {
            return false;
        }
        String inner = text.substring(from + 1, to - 1);
        if (inner.contains(open) || inner.contains(close)) {
            return false;
        }
        from++;
        to--;
        return true;
    }

    private boolean peelPrefix(String word) {
        if (!text.regionMatches(true, from, word, 0, word.length())) {
            return false;
        }
        int sign = FoldSteps.skipBlanks(text, from + word.length());
        if (sign >= to || BEHIND_PREFIX.indexOf(text.charAt(sign)) < 0) {
            return false;
        }
        from = sign + 1;
        // mailto:ivanov@mail.ru?subject=…; before the @ the sign belongs to the address.
        int query = word.equals("mailto") ? text.indexOf('?', Math.max(from, text.indexOf('@', from))) : 0;
        to = query > from && query < to ? query : to;
        return true;
    }

    private boolean peelDisplayName() {
        if (!text.contains("<")) {
            return false;
        }
        Matcher named = DISPLAY_NAME.matcher(text).region(from, to);
        if (!named.matches()) {
            return false;
        }
        from = named.start(1);
        to = named.end(1);
        return true;
    }
}
