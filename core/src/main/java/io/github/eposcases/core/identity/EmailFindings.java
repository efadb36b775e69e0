package io.github.eposcases.core.identity;

import io.github.eposcases.core.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found wrong with one address so far: each code once, at its first place in the text as given (ID-4). */
final class EmailFindings {
    static final int NOWHERE = -1;

    private final String input;
    private final Map<EmailProblem, Problem> found = new EnumMap<>(EmailProblem.class);

    EmailFindings(String input) {
        this.input = input;
    }

    void error(EmailProblem code, int index) {
        add(Problem.error(code, ""), index);
    }

    void warning(EmailProblem code, int index) {
        add(Problem.warning(code, ""), index);
    }

    private void add(Problem problem, int index) {
        Problem placed = index == NOWHERE ? problem : problem.at(input, index);
        found.merge((EmailProblem) problem.code(), placed, (a, b) -> place(b) < place(a) ? b : a);
    }

    /** Gives the problem of one code its suggestion. */
    void suggest(EmailProblem code, String suggestion) {
        found.computeIfPresent(code, (c, problem) -> problem.suggesting(suggestion));
    }

    /** Gives every error the same suggestion. */
    void suggest(String suggestion) {
        found.replaceAll((code, problem) -> problem.isError() ? problem.suggesting(suggestion) : problem);
    }

    /** What is suggested for one error repairs them all, or it would not be suggested (ID-5). */
    void shareSuggestion() {
        found.values().stream()
                .filter(Problem::isError)
                .flatMap(problem -> problem.suggestion().stream())
                .findFirst()
                .ifPresent(this::suggest);
    }

    /** Takes over the problems of some codes. */
    void take(Set<EmailProblem> codes, EmailFindings other) {
        codes.forEach(code -> {
            Problem problem = other.found.get(code);
            if (problem != null) {
                found.put(code, problem);
            }
        });
    }

    boolean hasErrors() {
        return found.values().stream().anyMatch(Problem::isError);
    }

    /** Returns the problems: of the whole value, then by place, then in the order of the codes. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(found.values());
        problems.sort(Comparator.comparingInt(EmailFindings::place));
        return problems;
    }

    private static int place(Problem problem) {
        return problem.position().orElse(NOWHERE);
    }
}
