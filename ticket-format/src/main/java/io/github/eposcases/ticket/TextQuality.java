package io.github.eposcases.ticket;

import io.github.eposcases.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warns of text that helps nobody or should not be sent (TKT-8). Nothing found is ever repeated. */
final class TextQuality {
    private static final int ENOUGH_LETTERS = 10;
    private static final int NEAR = 40;
    private static final Pattern PASSWORD = Pattern.compile(
            "парол[а-яё]{0,3}\\s{0,3}[:=]\\s{0,3}[^\\s]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PASSPORT = Pattern.compile("паспорт", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private TextQuality() {}

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
        List<int[]> groups = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            groups.add(new int[] {digits.start(), digits.end()});
        }
        List<Integer> passports = new ArrayList<>();
        Matcher passport = PASSPORT.matcher(text);
        while (passport.find()) {
            passports.add(passport.start());
        }
        for (int first = 0; first < groups.size(); first++) {
            if (isPersonalFrom(text, groups, first, passports)) {
                problems.add(
                        Problem.warning(TicketProblem.PERSONAL_NUMBER, path).at(text, groups.get(first)[0]));
                return;
            }
        }
    }

    /** Joins up to sixteen digits of groups that a blank or a hyphen parts: «112-233-445 95». */
    private static boolean isPersonalFrom(String text, List<int[]> groups, int first, List<Integer> passports) {
        StringBuilder number = new StringBuilder(16);
        for (int i = first; i < groups.size(); i++) {
            int[] group = groups.get(i);
            if (i > first && !isJoint(text, groups.get(i - 1)[1], group[0])) {
                return false;
            }
            if (number.length() + group[1] - group[0] > 16) {
                return false;
            }
            number.append(text, group[0], group[1]);
            boolean ends = i + 1 == groups.size() || !isJoint(text, group[1], groups.get(i + 1)[0]);
            boolean begins = first == 0 || !isJoint(text, groups.get(first - 1)[1], groups.get(first)[0]);
            boolean found = switch (number.length()) {
                case 10 -> begins && ends && isNear(passports, groups.get(first)[0]);
                case 11 -> isSnils(number);
                case 16 -> isLuhn(number);
                default -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoint(String text, int from, int to) {
        return to - from == 1 && " \u00A0-\u2010\u2011\u2012\u2013".indexOf(text.charAt(from)) >= 0;
    }

    private static boolean isNear(List<Integer> places, int at) {
        return places.stream().anyMatch(place -> Math.abs(place - at) <= NEAR);
    }

    private static boolean isSnils(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        int check = (digits.charAt(9) - '0') * 10 + digits.charAt(10) - '0';
        return sum > 0 && sum % 101 % 100 == check;
    }

    private static boolean isLuhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum > 0 && sum % 10 == 0;
    }
}
