package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import java.util.ArrayList;
import java.util.List;

/** Judges the parts of a name. */
final class NameRules {
    private static final int MAX_LETTERS = 60;
    private static final String MARKS = "- .,'’()";

    private NameRules() {}

    static List<Problem> check(NamePart part, String text, NameProfile profile) {
        if (text.isBlank()) {
            return part == NamePart.PATRONYMIC && text.isEmpty()
                    ? List.of()
                    : List.of(Problem.error(NameProblem.MISSING, part.path()));
        }
        List<Problem> problems = new ArrayList<>();
        if (text.codePointCount(0, text.length()) > MAX_LETTERS) {
            problems.add(Problem.error(NameProblem.TOO_LONG, part.path()));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё' || c == 'I' || c == 'V';
            boolean cyrillic = profile == NameProfile.LENIENT
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC
                    && Character.isLetter(c);
            if (!letter && !cyrillic && MARKS.indexOf(c) < 0) {
                problems.add(Problem.error(NameProblem.CHARACTER, part.path()).at(text, i));
                break;
            }
        }
        return problems;
    }

    static void require(NamePart part, String text, String parameter) {
        List<Problem> problems = check(part, requireNonNull(text, parameter), NameProfile.LENIENT);
        if (text.isEmpty()) {
            problems = List.of(Problem.error(NameProblem.MISSING, part.path()));
        }
        for (Problem problem : problems) {
            if (problem.isError()) {
                throw new IllegalArgumentException(
                        parameter + ": " + problem.code().id());
            }
        }
    }
}
