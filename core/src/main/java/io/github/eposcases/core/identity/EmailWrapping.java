package io.github.eposcases.core.identity;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.CharacterKind;
import java.util.List;
import java.util.Locale;

/** Takes off what stands around an address: words, a display name, brackets, quotes, a trailing comma. */
final class EmailWrapping {
    private static final List<Wrapper> WRAPPERS =
            TextTable.read(EmailWrapping.class.getResourceAsStream("email-wrappers.tsv")).rows().stream()
                    .map(row -> new Wrapper(row.get("kind").equals("pair"), row.get("open"), row.get("close")))
                    .toList();
    private static final String TRAILING = ";,.:";

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
        boolean wrapped = false;
        while (wrapping.peel()) {
            wrapping.trim();
            wrapped = true;
        }
        return wrapped ? source.rewriting().keep(wrapping.from, wrapping.to).done() : source;
    }

    /** Returns the text without blanks at its ends. */
    static TracedText trim(TracedText source) {
        EmailWrapping wrapping = new EmailWrapping(source.text());
        wrapping.trim();
        return source.rewriting().keep(wrapping.from, wrapping.to).done();
    }

    private void trim() {
        while (from < to && CharacterKind.of(text.charAt(from)) == CharacterKind.BLANK) {
            from++;
        }
        while (from < to && CharacterKind.of(text.charAt(to - 1)) == CharacterKind.BLANK) {
            to--;
        }
    }

    private boolean peel() {
        if (to - from > 1 && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
            return true;
        }
        if (isBare()) {
            return false;
        }
        for (Wrapper wrapper : WRAPPERS) {
            if (wrapper.pair() ? peelPair(wrapper.open(), wrapper.close()) : peelPrefix(wrapper.open())) {
                return true;
            }
        }
        return peelDisplayName();
    }

    /** No wrapper begins with a letter or digit and goes without these signs. */
    private boolean isBare() {
        return to > from
                && Character.isLetterOrDigit(text.charAt(from))
                && text.indexOf(':', from) < 0
                && text.indexOf('=', from) < 0
                && text.indexOf('<', from) < 0;
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
        int end = from + word.length();
        if (end >= to || !text.substring(from, end).toLowerCase(Locale.ROOT).equals(word)) {
            return false;
        }
        while (end < to && CharacterKind.of(text.charAt(end)) == CharacterKind.BLANK) {
            end++;
        }
        if (end == to || text.charAt(end) != ':' && text.charAt(end) != '=') {
            return false;
        }
        from = end + 1;
        // mailto:ivanov@mail.ru?subject=…; before the @ the sign belongs to the address.
        int query = text.indexOf('?', Math.max(from, text.indexOf('@', from)));
        to = word.equals("mailto") && query > 0 && query < to ? query : to;
        return true;
    }

    private boolean peelDisplayName() {
        int open = text.indexOf('<', from);
        int close = text.indexOf('>', from);
        boolean isOnlyPair = open >= 0 && close > open + 1 && close < to && text.indexOf('<', open + 1) < 0;
        if (!isOnlyPair || text.substring(close, to).indexOf('@') >= 0) {
            return false;
        }
        from = open + 1;
        to = close;
        return true;
    }
}
