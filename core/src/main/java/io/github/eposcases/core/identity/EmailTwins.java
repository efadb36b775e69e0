package io.github.eposcases.core.identity;

import io.github.eposcases.core.internal.Lookalikes;

/** Makes letters that look Latin Latin, where an address can have meant nothing else (ID-26). */
final class EmailTwins {
    private final TracedText.Rewriting out;
    private final String text;

    private EmailTwins(TracedText source) {
        this.out = source.rewriting();
        this.text = source.text();
    }

    /** Returns the text with the twins of its local part, of mixed labels and of a provider's domain made Latin. */
    static TracedText latin(TracedText source) {
        int at = source.text().lastIndexOf('@');
        return at == -1 ? source : new EmailTwins(source).latin(at);
    }

    private TracedText latin(int at) {
        rewrite(0, at, DomainLabel.isAscii(DomainLabel.latin(text.substring(0, at))));
        out.keep(at, at + 1);
        String domain = text.substring(at + 1);
        boolean isProvider = MailProvider.find(DomainLabel.latin(domain)).isPresent();
        int start = at + 1;
        for (String label : domain.split("\\.", -1)) {
            int end = start + label.length();
            rewrite(start, end, isProvider || DomainLabel.isMixed(label));
            if (end < text.length()) {
                out.keep(end, end + 1);
            }
            start = end + 1;
        }
        return out.done();
    }

    private void rewrite(int from, int to, boolean toLatin) {
        for (int i = from; i < to; i++) {
            if (toLatin) {
                out.put(Character.toString(Lookalikes.toLatin(text.charAt(i))), i, i + 1);
            } else {
                out.keep(i, i + 1);
            }
        }
    }
}
