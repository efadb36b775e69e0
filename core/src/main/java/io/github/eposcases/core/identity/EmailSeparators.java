package io.github.eposcases.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The addresses that a text can have meant, if only its {@code @} or the dots of its domain are wrong. */
final class EmailSeparators {
    private static final String INSTEAD_OF_AT = "#\"№";

    private final TracedText source;
    private final String text;
    private final List<TracedText> candidates = new ArrayList<>();

    private EmailSeparators(TracedText source) {
        this.source = source;
        this.text = source.text();
    }

    /** Returns the candidates, likelier kinds of slip first; not all of them are addresses. */
    static List<TracedText> candidates(TracedText source) {
        return new EmailSeparators(source).candidates();
    }

    private List<TracedText> candidates() {
        int first = text.indexOf('@');
        int last = text.lastIndexOf('@');
        if (text.contains("@")) {
            if (text.substring(first, last).chars().allMatch(c -> c == '@')) {
                add(first, last + 1);
            }
            return candidates;
        }
        for (int i = 0; i < text.length(); i++) {
            if (INSTEAD_OF_AT.indexOf(text.charAt(i)) >= 0) {
                add(i, i + 1);
            }
        }
        if (candidates.stream().noneMatch(c -> EmailAddress.isValid(c.text()))) {
            addWithoutAt();
        }
        return candidates;
    }

    /** A text that is nothing but a provider's domain has no mailbox to guess. */
    private void addWithoutAt() {
        if (MailProvider.isKnown(text)) {
            return;
        }
        for (MailProvider provider : MailProvider.all()) {
            for (String ending : List.of(
                    provider.domain(),
                    provider.domain().replace(".", ""),
                    provider.domain().replace('.', ','))) {
                int at = text.length() - ending.length();
                if (text.regionMatches(true, at, ending, 0, ending.length())) {
                    add(at, at);
                }
            }
        }
    }

    /** Adds the reading in which the stretch stands for the {@code @}. */
    private void add(int from, int to) {
        TracedText.Rewriting out = source.rewriting().keep(0, from).put("@", from, to);
        String domain = text.substring(to).toLowerCase(Locale.ROOT);
        for (MailProvider provider : MailProvider.all()) {
            if (provider.domain().replace(".", "").equals(domain)) {
                int dot = to + provider.domain().indexOf('.');
                candidates.add(out.keep(to, dot)
                        .put(".", dot, dot)
                        .keep(dot, text.length())
                        .done());
                return;
            }
        }
        for (int i = to; i < text.length(); i++) {
            if (!isDot(i)) {
                out.keep(i, i + 1);
            } else if (!isDot(i - 1)) {
                out.put(".", i, i + 1);
            }
        }
        candidates.add(out.done());
    }

    private boolean isDot(int i) {
        return text.charAt(i) == '.' || text.charAt(i) == ',';
    }
}
