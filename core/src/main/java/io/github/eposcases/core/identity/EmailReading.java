package io.github.eposcases.core.identity;

import static io.github.eposcases.core.identity.EmailFindings.NOWHERE;

import io.github.eposcases.core.Problem;
import java.util.List;
import java.util.Set;

/** What is said about a text that is not plainly an address: the repairs that explain it, or else all that is wrong. */
final class EmailReading {
    static final int LONGEST_LOOKED_AT = 1_000;

    private static final Set<EmailProblem> CHARACTERS =
            Set.of(EmailProblem.CONTROL_CHARACTER, EmailProblem.INVISIBLE_CHARACTER, EmailProblem.FORBIDDEN_CHARACTER);

    private EmailReading() {}

    /** Returns everything wrong with a text, errors and warnings, in order. */
    static List<Problem> problems(String text, EmailSyntax syntax) {
        EmailFindings findings = new EmailFindings(text);
        if (text.length() > LONGEST_LOOKED_AT) {
            findings.error(EmailProblem.TOO_LONG, NOWHERE);
        } else if (NoValues.EMAIL.contains(text)) {
            findings.error(EmailProblem.MISSING, NOWHERE);
        } else {
            EmailStructure.check(TracedText.of(text), syntax, findings);
            if (findings.hasErrors()) {
                return explained(text, syntax);
            }
        }
        return findings.problems();
    }

    private static List<Problem> explained(String text, EmailSyntax syntax) {
        EmailFindings findings = new EmailFindings(text);
        EmailRepair repair = new EmailRepair(TracedText.of(text));
        int second = repair.secondAddress();
        if (second != NOWHERE) {
            findings.error(EmailProblem.MULTIPLE_ADDRESSES, second);
            EmailFindings all = new EmailFindings(text);
            EmailStructure.check(TracedText.of(text), syntax, all);
            findings.take(CHARACTERS, all);
            return findings.problems();
        }
        repair.cleaned().forEach(findings::error);
        Set<String> values = repair.explain(findings);
        if (values.isEmpty()) {
            EmailStructure.check(repair.text(), syntax, findings);
            findings.shareSuggestion();
        } else if (values.size() == 1) {
            findings.suggest(values.iterator().next());
        }
        return findings.problems();
    }
}
