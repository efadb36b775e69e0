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
        if (first >= 0) {
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
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() != text.length() || MailProvider.isKnown(small)) {
            return;
        }
        for (MailProvider provider : MailProvider.all()) {
            for (String ending : List.of(
                    provider.domain(),
                    provider.domain().replace(".", ""),
                    provider.domain().replace('.', ','))) {
                int at = text.length() - ending.length();
                if (at > 0 && small.endsWith(ending)) {
                    add(at, at);
                }
            }
        }
    }

    /** Adds the reading in which the stretch stands for the {@code @}. */
    private void add(int from, int to) {
        TracedText.Rewriting out = source.rewriting().keep(0, from);
        if (text.startsWith("@", from)) {
            out.keep(from, from + 1);
        } else {
            out.put("@", from, to);
        }
        String domain = text.substring(to).toLowerCase(Locale.ROOT);
        for (MailProvider provider : MailProvider.all()) {
            int dot = provider.domain().indexOf('.');
            if (provider.domain().replace(".", "").equals(domain)) {
                candidates.add(out.keep(to, to + dot)
                        .put(".", to + dot, to + dot)
                        .keep(to + dot, text.length())
                        .done());
                return;
            }
        }
        for (int i = to; i < text.length(); i++) {
            boolean isDot = isDot(i);
            if (isDot && text.charAt(i) == ',' && !(i > to && isDot(i - 1))) {
                out.put(".", i, i + 1);
            } else if (!isDot || !(i > to && isDot(i - 1))) {
                out.keep(i, i + 1);
            }
        }
        candidates.add(out.done());
    }

    private boolean isDot(int i) {
        return text.charAt(i) == '.' || text.charAt(i) == ',';
    }
}
