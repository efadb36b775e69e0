package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.internal.CharacterKind;
import java.util.List;

/** Judges one part of a name by a profile. */
final class NameRules {
    private static final int MOST_LETTERS = 60;

    private NameRules() {}

    /**
     * What became of a part.
     *
     * @param text the text to keep: as given, or with the cosmetic repairs of LENIENT
     * @param repaired the text with every repair
     * @param problems what was found
     * @param complete whether the repaired text is a right value
     */
    record Judgement(TracedText text, String repaired, List<Problem> problems, boolean complete) {
        static Judgement right(String text) {
            return new Judgement(TracedText.of(text), text, List.of(), true);
        }

        static Judgement wrong(Problem problem) {
            return new Judgement(TracedText.of(""), "", List.of(problem), false);
        }

        boolean hasError() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    static Judgement judge(NamePart part, String raw, NameProfile profile) {
        if (isPlain(part, raw)) {
            return Judgement.right(raw);
        }
        if (part != NamePart.PATRONYMIC && isBlank(raw)) {
            return Judgement.wrong(Problem.error(NameProblem.MISSING, part.path()));
        }
        if (raw.length() > NameJudge.LONGEST_INPUT) {
            return Judgement.wrong(Problem.error(NameProblem.TOO_LONG, part.path()));
        }
        if (!isBlank(raw) && NameTables.isPlaceholder(raw)) {
            Problem problem = Problem.error(NameProblem.PLACEHOLDER, part.path());
            return Judgement.wrong(part == NamePart.PATRONYMIC ? problem.suggesting("") : problem);
        }
        NameFindings findings = new NameFindings(raw, part.path(), profile);
        NameJudge judge = new NameJudge(findings, profile);
        TracedText text = judge.repaired(TracedText.of(raw));
        if (part != NamePart.PATRONYMIC && text.text().isEmpty()) {
            return Judgement.wrong(Problem.error(NameProblem.MISSING, part.path()));
        }
        String repaired = judge.judged(part, text).text();
        return new Judgement(text, repaired, findings.problems(repaired), !findings.isOpen());
    }

    /** Returns whether {@link #judge} finds no value or a word for none. */
    static boolean isNoValue(NamePart part, String text) {
        if (isPlain(part, text) || text.length() > NameJudge.LONGEST_INPUT) {
            return false;
        }
        return isBlank(text) ? part != NamePart.PATRONYMIC : NameTables.isPlaceholder(text);
    }

    /** Returns whether a text has nothing that can be seen. */
    static boolean isBlank(String text) {
        if (text.length() > NameJudge.LONGEST_INPUT) {
            return false;
        }
        return text.codePoints().allMatch(cp -> {
            CharacterKind kind = CharacterKind.of(cp);
            return kind == CharacterKind.BLANK || kind == CharacterKind.INVISIBLE || kind == CharacterKind.CONTROL;
        });
    }

    /** The quick answer "surely right" for the usual name: words with one capital, joined by hyphens (ID-172). */
    static boolean isPlain(NamePart part, String text) {
        int length = text.length();
        if (length > MOST_LETTERS || length == 1 && part == NamePart.PATRONYMIC) {
            return false;
        }
        boolean first = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (first ? !isCapital(c) : !isSmall(c) && c != '-') {
                return false;
            }
            first = c == '-';
        }
        return !first && !NoValues.NAME.isWord(text);
    }

    private static boolean isCapital(char c) {
        return c >= 'А' && c <= 'Я' || c == 'Ё';
    }

    private static boolean isSmall(char c) {
        return c >= 'а' && c <= 'я' || c == 'ё';
    }

    /** Refuses what no profile accepts as it stands. */
    static void require(NamePart part, String text, String parameter) {
        if (isPlain(part, requireNonNull(text, parameter))) {
            return;
        }
        Judgement judgement = judge(part, text, NameProfile.LENIENT);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(parameter + ": " + NameProblem.MISSING.id());
        }
        for (Problem problem : judgement.problems()) {
            if (problem.isError() || !judgement.text().text().equals(text)) {
                throw new IllegalArgumentException(
                        parameter + ": " + problem.code().id());
            }
        }
    }
}
