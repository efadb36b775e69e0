package io.github.eposcases.core.identity;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found in one text so far: per code the first place (ID-4), and whether everything could be repaired. */
final class NameFindings {
    /** The defects that LENIENT repairs (the rows marked c). */
    private static final Set<NameProblem> COSMETIC =
            EnumSet.range(NameProblem.CONTROL_CHARACTER, NameProblem.REPEATED_PUNCTUATION);

    private final String input;
    private final String path;
    private final NameProfile profile;
    private final Map<NameProblem, Problem> found = new EnumMap<>(NameProblem.class);
    private final Set<NameProblem> repaired = EnumSet.noneOf(NameProblem.class);
    private boolean open;

    NameFindings(String input, String path, NameProfile profile) {
        this.input = input;
        this.path = path;
        this.profile = profile;
    }

    /** Remembers what a repair changed, and hands the repaired text on. */
    TracedText repair(NameProblem code, TracedText before, TracedText after) {
        int at = Arrays.mismatch(before.text().toCharArray(), after.text().toCharArray());
        if (at >= 0) {
            repaired(code, before.origin(at));
        }
        return after;
    }

    void repaired(NameProblem code, int index) {
        repaired.add(code);
        put(code, severity(code), index);
    }

    private Severity severity(NameProblem code) {
        boolean warning = COSMETIC.contains(code)
                ? profile == NameProfile.LENIENT
                : code == NameProblem.LETTER_CASE || code == NameProblem.INNER_CAPITAL;
        return warning ? Severity.WARNING : Severity.ERROR;
    }

    /** Remembers an error that nothing was done about; an index below 0 means the whole value. */
    void error(NameProblem code, int index) {
        open = true;
        put(code, Severity.ERROR, index);
    }

    void warning(NameProblem code, int index) {
        put(code, Severity.WARNING, index);
    }

    void soften(NameProblem code) {
        Problem problem = found.get(code);
        if (problem != null) {
            found.put(
                    code,
                    new Problem(
                            code,
                            problem.path(),
                            Severity.WARNING,
                            problem.position(),
                            problem.suggestion(),
                            problem.details()));
        }
    }

    private void put(NameProblem code, Severity severity, int index) {
        Problem problem = Problem.of(code, path, severity);
        Problem placed = index < 0 ? problem : problem.at(input, index);
        Problem known = found.get(code);
        if (known == null || BY_PLACE.compare(placed, known) < 0) {
            found.put(code, placed);
        }
    }

    /** Takes back all suggestions: the text lacks something that no repair can add. */
    void leaveOpen() {
        open = true;
    }

    boolean has(NameProblem code) {
        return found.containsKey(code);
    }

    /** Returns whether an error remains that no repair explains; then nothing is suggested. */
    boolean isOpen() {
        return open;
    }

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::isError)
            .reversed()
            .thenComparing(problem -> problem.position().orElse(-1));

    /** Returns the problems in order; the repairs carry the text in which everything is repaired. */
    List<Problem> problems(String repairedText) {
        List<Problem> problems = new ArrayList<>();
        found.forEach((code, problem) ->
                problems.add(!open && repaired.contains(code) ? problem.suggesting(repairedText) : problem));
        problems.sort(Comparator.comparing(problem -> problem.position().orElse(-1)));
        return problems;
    }
}
