package io.github.eposcases.ticket;

import io.github.eposcases.core.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Warns of text that helps nobody or should not be sent (TKT-8). Nothing found is ever repeated. */
final class TextQuality {
    private static final int ENOUGH_LETTERS = 10;
    private static final int NEAR = 40;
    private static final Pattern PASSWORD = Pattern.compile(
            "парол[а-яё]{0,3}\\s{0,3}[:=]\\s{0,3}[^\\s]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PASSPORT = Pattern.compile("паспорт", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String JOINT = "[ \u00A0\\-\u2010-\u2013]";
    // Looked for at every place where digits begin, for a number may follow another one behind a single blank.
    private static final Pattern SNILS = number(11, "");
    private static final Pattern CARD = number(16, "");
    private static final Pattern TEN = number(10, JOINT + "?");

    private TextQuality() {}

    private static Pattern number(int digits, String apart) {
        return Pattern.compile("(?<![0-9]" + apart + ")(?=([0-9](?:" + JOINT + "?[0-9]){" + (digits - 1) + "})(?!"
                + apart + "[0-9]))");
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static boolean isUninformative(String problem, String subject) {
        return problem.codePoints().filter(Character::isLetter).count() < ENOUGH_LETTERS
                || lettersOf(problem).equals(lettersOf(subject));
    }

    static List<Problem> problems(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        personalNumber(path, text, problems);
        Matcher password = PASSWORD.matcher(text);
        if (password.find()) {
            problems.add(Problem.warning(TicketProblem.PASSWORD, path).at(text, password.start()));
        }
        return problems;
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static void personalNumber(String path, String text, List<Problem> problems) {
        Stream.of(
                        first(SNILS, text, (digits, at) -> isSnils(digits)),
                        first(CARD, text, (digits, at) -> isLuhn(digits)),
                        first(TEN, text, (digits, at) -> isNearPassport(text, at)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .ifPresent(at -> problems.add(
                        Problem.warning(TicketProblem.PERSONAL_NUMBER, path).at(text, at)));
    }

    private static Optional<Integer> first(Pattern pattern, String text, BiPredicate<int[], Integer> personal) {
        return pattern.matcher(text)
                .results()
                .filter(m -> personal.test(
                        m.group(1)
                                .chars()
                                .filter(c -> c >= '0' && c <= '9')
                                .map(c -> c - '0')
                                .toArray(),
                        m.start()))
                .map(MatchResult::start)
                .findFirst();
    }

    private static boolean isNearPassport(String text, int at) {
        return PASSPORT.matcher(text)
                .region(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR))
                .find();
    }

    private static boolean isSnils(int[] digits) {
        int sum = IntStream.range(0, 9).map(i -> digits[i] * (9 - i)).sum();
        return sum > 0 && sum % 101 % 100 == digits[9] * 10 + digits[10];
    }

    private static boolean isLuhn(int[] digits) {
        int sum = IntStream.range(0, digits.length)
                .map(i -> i % 2 == 0 ? digits[i] * 2 : digits[i])
                .map(weighed -> weighed / 10 + weighed % 10)
                .sum();
        return sum > 0 && sum % 10 == 0;
    }
}
