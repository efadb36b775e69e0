package io.github.eposcases.core.place;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** The identifiers of an organisation and their check digits (DOM-336, DOM-337). */
final class Registration {
    private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int INN = 10;
    private static final int INN_OF_A_PERSON = 12;
    private static final int OGRN = 13;
    private static final int OGRN_OF_AN_ENTREPRENEUR = 15;
    private static final Pattern KPP = Pattern.compile("[0-9]{4}[0-9A-Z]{2}[0-9]{3}");

    private Registration() {}

    static List<Problem> innProblems(String value) {
        if (!isDigits(requireNonNull(value, "value"), INN)) {
            return isDigits(value, INN_OF_A_PERSON)
                    ? problem(OrganizationProblem.INN_OF_A_PERSON, "inn")
                    : problem(OrganizationProblem.INN_LENGTH, "inn");
        }
        int sum = 0;
        for (int i = 0; i < INN_WEIGHTS.length; i++) {
            sum += INN_WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return isZero(value)
                ? problem(OrganizationProblem.INN_ZERO, "inn")
                : isChecked(value, sum) ? List.of() : problem(OrganizationProblem.INN_CHECK_DIGIT, "inn");
    }

    static List<Problem> ogrnProblems(String value) {
        if (!isDigits(requireNonNull(value, "value"), OGRN)) {
            return isDigits(value, OGRN_OF_AN_ENTREPRENEUR)
                    ? problem(OrganizationProblem.OGRN_OF_AN_ENTREPRENEUR, "ogrn")
                    : problem(OrganizationProblem.OGRN_LENGTH, "ogrn");
        }
        long number = Long.parseLong(value.substring(0, OGRN - 1));
        return isZero(value)
                ? problem(OrganizationProblem.OGRN_ZERO, "ogrn")
                : isChecked(value, number) ? List.of() : problem(OrganizationProblem.OGRN_CHECK_DIGIT, "ogrn");
    }

    static List<Problem> kppProblems(String value) {
        return KPP.matcher(requireNonNull(value, "value")).matches()
                ? List.of()
                : problem(OrganizationProblem.KPP_FORM, "kpp");
    }

    private static boolean isDigits(String value, int length) {
        return value.length() == length && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }

    private static boolean isChecked(String digits, long sum) {
        return sum % 11 % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    private static List<Problem> problem(OrganizationProblem code, String path) {
        return List.of(Problem.error(code, path));
    }
}
