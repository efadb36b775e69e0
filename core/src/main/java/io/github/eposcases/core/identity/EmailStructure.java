package io.github.eposcases.core.identity;

import static io.github.eposcases.core.identity.EmailFindings.NOWHERE;

import io.github.eposcases.core.internal.CharacterKind;
import io.github.eposcases.core.internal.Lookalikes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rules of an address (ID-20, ID-21, ID-25, ID-26), applied to the end so that all that is wrong is found. */
final class EmailStructure {
    private final TracedText trace;
    private final EmailSyntax syntax;
    private final EmailFindings findings;
    /** The text without what has been judged before: constructs, and characters that are no signs. */
    private final String text;

    private boolean isRight = true;

    private EmailStructure(TracedText trace, EmailSyntax syntax, EmailFindings findings) {
        this.trace = trace;
        this.syntax = syntax;
        this.findings = findings;
        EmailConstructs constructs = EmailConstructs.in(trace.text());
        constructs.places().forEach((code, index) -> findings.error(code, trace.origin(index)));
        this.text = hideOthers(constructs.masked());
    }

    /** Adds everything wrong with the structure of a text. */
    static void check(TracedText trace, EmailSyntax syntax, EmailFindings findings) {
        new EmailStructure(trace, syntax, findings).check();
    }

    /** Returns whether a text is an address, judged by all rules. */
    static boolean accepts(String text, EmailSyntax syntax) {
        EmailFindings findings = new EmailFindings(text);
        check(TracedText.of(text), syntax, findings);
        return !findings.hasErrors();
    }

    private String hideOthers(String masked) {
        String given = trace.text();
        StringBuilder out = new StringBuilder(masked);
        for (int i = 0; i < given.length(); ) {
            int cp = given.codePointAt(i);
            int end = i + Character.charCount(cp);
            if (CharacterKind.of(cp) != CharacterKind.VISIBLE) {
                findings.error(code(CharacterKind.of(cp)), trace.origin(i));
                out.replace(i, end, String.valueOf(EmailConstructs.HIDDEN).repeat(end - i));
            }
            i = end;
        }
        return out.toString();
    }

    private static EmailProblem code(CharacterKind kind) {
        return switch (kind) {
            case BLANK -> EmailProblem.WHITESPACE;
            case CONTROL -> EmailProblem.CONTROL_CHARACTER;
            case INVISIBLE -> EmailProblem.INVISIBLE_CHARACTER;
            default -> EmailProblem.FORBIDDEN_CHARACTER;
        };
    }

    private void error(EmailProblem code, int index) {
        isRight = false;
        findings.error(code, trace.origin(index));
    }

    private void check() {
        int at = text.indexOf('@');
        if (at < 0) {
            findings.error(EmailProblem.AT_MISSING, NOWHERE);
            return;
        }
        int second = text.indexOf('@', at + 1);
        if (second != -1) {
            error(EmailProblem.AT_REPEATED, second);
        }
        checkLocal(at);
        checkDomain(text.lastIndexOf('@') + 1);
    }

    private void checkLocal(int at) {
        if (at == 0) {
            error(EmailProblem.LOCAL_EMPTY, 0);
        }
        String local = text.substring(0, at);
        if (localOctets(local) > EmailScan.LONGEST_LOCAL) {
            error(EmailProblem.LOCAL_TOO_LONG, 0);
        }
        boolean isLatin = DomainLabel.isAscii(DomainLabel.latin(local));
        for (int i = 0; i < at; ) {
            int cp = text.codePointAt(i);
            checkLocal(cp, i, at, isLatin);
            i += Character.charCount(cp);
        }
    }

    private int localOctets(String local) {
        return syntax == EmailSyntax.MAILBOX ? local.length() : local.getBytes(StandardCharsets.UTF_8).length;
    }

    private void checkLocal(int cp, int i, int at, boolean isLatin) {
        if (cp == '.') {
            if (i == 0 || i == at - 1 || text.charAt(i - 1) == '.') {
                error(EmailProblem.LOCAL_DOTS, i);
            }
        } else if (cp != EmailConstructs.HIDDEN && !EmailScan.isLocal(cp)) {
            if (!DomainLabel.isAllowed(cp)) {
                error(EmailProblem.LOCAL_CHARACTER, i);
            } else if (isLatin) {
                error(EmailProblem.LOOKALIKE_LETTER, i);
            } else if (syntax == EmailSyntax.MAILBOX) {
                error(EmailProblem.LOCAL_NOT_ASCII, i);
            } else {
                findings.warning(EmailProblem.LOCAL_NOT_ASCII, trace.origin(i));
            }
        } else if (EmailScan.isRare(cp)) {
            findings.warning(EmailProblem.OUTSIDE_GOSUSLUGI_ALPHABET, trace.origin(i));
        }
    }

    private void checkDomain(int from) {
        String domain = text.substring(from);
        if (domain.isEmpty()) {
            error(EmailProblem.DOMAIN_EMPTY, from - 1);
            return;
        }
        isRight = domain.indexOf(EmailConstructs.HIDDEN) == -1;
        int octets = 0;
        int start = from;
        for (int dot = text.indexOf('.', start); dot != -1; dot = text.indexOf('.', start)) {
            octets += checkLabel(start, dot) + 1;
            start = dot + 1;
        }
        octets += checkLabel(start, text.length());
        if (octets > EmailScan.LONGEST_DOMAIN) {
            error(EmailProblem.DOMAIN_TOO_LONG, from);
        }
        if (localOctets(text.substring(0, from)) + octets > EmailScan.LONGEST) {
            findings.error(EmailProblem.TOO_LONG, NOWHERE);
        }
        if (MailProvider.find(DomainLabel.latin(domain)).isPresent()) {
            lookalike(from, text.length());
        }
        EmailProblem lastLabel =
                syntax == EmailSyntax.MAILBOX ? lastLabelProblem(start == from, text.substring(start)) : null;
        if (lastLabel != null) {
            error(lastLabel, start);
        }
        String intended = DomainSlips.intended(domain);
        if (intended != null) {
            if (isRight) {
                findings.warning(EmailProblem.PROVIDER_TYPO, trace.origin(from));
            }
            suggest(lastLabel == null ? EmailProblem.PROVIDER_TYPO : lastLabel, from, intended);
        }
        suggest(EmailProblem.DOMAIN_CHARACTER, from, DomainLabel.compatible(domain));
    }

    private static @Nullable EmailProblem lastLabelProblem(boolean isOnly, String label) {
        if (isOnly && !isHidden(label)) {
            return EmailProblem.DOMAIN_WITHOUT_DOT;
        } else if (isHidden(label)) {
            return null;
        } else if (label.codePoints().allMatch(Character::isDigit)) {
            return EmailProblem.LAST_LABEL_NUMERIC;
        }
        return label.codePointCount(0, label.length()) == 1 ? EmailProblem.LAST_LABEL_SHORT : null;
    }

    private static boolean isHidden(String label) {
        return label.chars().allMatch(c -> c == EmailConstructs.HIDDEN);
    }

    /** A suggestion is a complete address without an error (ID-5), or none. */
    private void suggest(EmailProblem code, int from, String domain) {
        String whole = trace.text().substring(0, from) + domain;
        if (!whole.equals(trace.text()) && EmailAddress.isValid(whole)) {
            findings.suggest(code, whole);
        }
    }

    private int checkLabel(int from, int to) {
        String label = text.substring(from, to);
        if (label.isEmpty()) {
            error(EmailProblem.DOMAIN_EMPTY_LABEL, from);
            return 0;
        }
        if (label.equalsIgnoreCase("xn--")) {
            error(EmailProblem.DOMAIN_CHARACTER, from);
        } else if (label.charAt(0) == '-') {
            error(EmailProblem.DOMAIN_HYPHEN, from);
        } else if (label.endsWith("-")) {
            error(EmailProblem.DOMAIN_HYPHEN, to - 1);
        }
        int octets = isWritable(label, from) ? DomainLabel.octets(label) : label.length();
        if (octets == DomainLabel.NO_FORM) {
            error(EmailProblem.DOMAIN_CHARACTER, from);
        } else if (octets > EmailScan.LONGEST_LABEL) {
            error(EmailProblem.LABEL_TOO_LONG, from);
        }
        if (DomainLabel.isMixed(label)) {
            if (DomainLabel.isAscii(DomainLabel.latin(label))) {
                lookalike(from, to);
            } else {
                error(EmailProblem.DOMAIN_MIXED_SCRIPT, from);
            }
        }
        return Math.max(octets, 0);
    }

    private boolean isWritable(String label, int from) {
        for (int i = 0; i < label.length(); ) {
            int cp = label.codePointAt(i);
            if (cp != EmailConstructs.HIDDEN && !DomainLabel.isAllowed(cp)) {
                error(EmailProblem.DOMAIN_CHARACTER, from + i);
                return false;
            }
            i += Character.charCount(cp);
        }
        String compatible = DomainLabel.compatible(label);
        if (!compatible.equals(label)) {
            error(EmailProblem.DOMAIN_CHARACTER, from + Arrays.mismatch(label.toCharArray(), compatible.toCharArray()));
            return false;
        }
        return label.indexOf(EmailConstructs.HIDDEN) == -1;
    }

    private void lookalike(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Lookalikes.toLatin(text.charAt(i)) != text.charAt(i)) {
                error(EmailProblem.LOOKALIKE_LETTER, i);
                return;
            }
        }
    }
}
