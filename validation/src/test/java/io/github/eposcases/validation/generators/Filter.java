package io.github.eposcases.validation.generators;

import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Refuses pairs in which the planted error has become one of a higher kind, or no error at all. */
final class Filter {
    private static final List<String> TWO_REAL_DATES =
            List.of("DIGITS_TRANSPOSED", "DIGIT_TYPO", "YEAR_DIFFERENT", "DIFFERENT", "CENTURY", "SHIFTED_BY_ONE_DAY");

    private Filter() {}

    static boolean accepts(String field, String kind, String gosuslugi, String epos) {
        if (gosuslugi.equals(epos)) {
            return false;
        }
        return switch (field) {
            case "BIRTH_DATE" -> date(kind, gosuslugi, epos);
            case "EMAIL" -> mail(kind, gosuslugi, epos);
            case "PERSON" -> true;
            default -> name(kind, gosuslugi.toLowerCase(Locale.ROOT), epos.toLowerCase(Locale.ROOT));
        };
    }

    private static boolean date(String kind, String one, String other) {
        if (!TWO_REAL_DATES.contains(kind)) {
            return true;
        }
        if (!BirthDates.isValid(one) || !BirthDates.isValid(other)) {
            return false;
        }
        LocalDate left = BirthDates.parse(one).orThrow();
        LocalDate right = BirthDates.parse(other).orThrow();
        boolean sameDay = one.substring(0, 5).equals(other.substring(0, 5));
        int digits = differing(one, other);
        return switch (kind) {
            case "DIGIT_TYPO" ->
                Math.abs(left.toEpochDay() - right.toEpochDay()) > 1 && one.charAt(6) == other.charAt(6);
            case "YEAR_DIFFERENT" -> digits > 2 || digits == 2 && one.charAt(6) != other.charAt(6);
            case "DIFFERENT" -> !sameDay && digits > 2;
            default -> true;
        };
    }

    private static int differing(String one, String other) {
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing;
    }

    private static boolean mail(String kind, String one, String other) {
        boolean bothValid = EmailAddress.isValid(one) && EmailAddress.isValid(other);
        return switch (kind) {
            case "LOCAL_TYPO", "SAME_MAILBOX_ALIAS", "OTHER_PROVIDER" -> bothValid;
            case "SEPARATOR" ->
                !bothValid && EmailAddress.isValid(one) && !EmailAddress.isValid(other.replace(" ", ""));
            case "DIFFERENT" -> bothValid && !local(one).equals(local(other));
            default -> true;
        };
    }

    private static String local(String address) {
        return address.substring(0, address.indexOf('@'));
    }

    private static boolean name(String kind, String one, String other) {
        boolean glued = one.replaceAll("[ -]", "").equals(other.replaceAll("[ -]", ""));
        return switch (kind) {
            case "TYPO" ->
                // A lost feminine ending, and the contracted «Андревна», are kinds of their own.
                !(one + "а").equals(other)
                        && !(other + "а").equals(one)
                        && !other.endsWith("евна") == !one.endsWith("евна")
                        && !one.replace("ее", "е").equals(other.replace("ее", "е"));
            case "TRUNCATED" -> Variants.isNoShortForm(one, other);
            case "SOUNDS_ALIKE" -> !transposed(one, other) && Math.min(one.length(), other.length()) > 4;
            case "TURKIC_SUFFIX_VARIANT", "DIFFERENT" ->
                !glued && !one.substring(0, 3).equals(other.substring(0, 3)) == kind.equals("DIFFERENT");
            default -> true;
        };
    }

    private static boolean transposed(String one, String other) {
        char[] left = one.toCharArray();
        char[] right = other.toCharArray();
        java.util.Arrays.sort(left);
        java.util.Arrays.sort(right);
        return java.util.Arrays.equals(left, right);
    }
}
