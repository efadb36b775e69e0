package io.github.eposcases.validation;

import io.github.eposcases.core.identity.MailProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tables of kinds that are not cosmetic (CON-40, CON-50, CON-60, CON-80), said once more as plainly and as slowly as
 * they stand in the requirements, for values of a few letters on which the tables of words have no say.
 */
final class PlainKinds {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Set<String> STAND_INS = Set.of(
            "01.01.1900",
            "01.01.1901",
            "01.01.0001",
            "11.11.1111",
            "30.12.1899",
            "31.12.1899",
            "01.01.1753",
            "31.12.9999");
    private static final Set<String> DOUBTFUL = Set.of("01.01.1970", "01.01.1980", "01.01.1990", "01.01.2000");

    private PlainKinds() {}

    /** Two different surnames of the small letters а б к л р т and single hyphens. */
    static String ofSurnames(String one, String other) {
        String bareOne = one.replace("-", "");
        String bareOther = other.replace("-", "");
        if (bareOne.equals(bareOther)) {
            return "PART_SEPARATOR";
        }
        String kind = ofFolded(one, other);
        boolean unclear = kind.equals("DIFFERENT") || kind.equals("TYPO") && distance(one, other) == 2;
        boolean divided = one.contains("-") || other.contains("-");
        if (unclear && divided && ofFolded(bareOne, bareOther).equals("TYPO") && distance(bareOne, bareOther) == 1) {
            return "TYPO+PART_SEPARATOR";
        }
        return kind;
    }

    private static String ofFolded(String one, String other) {
        List<String> left = List.of(one.split("-"));
        List<String> right = List.of(other.split("-"));
        int letters =
                Math.max(one.replace("-", "").length(), other.replace("-", "").length());
        if (isInitial(one, other) || isInitial(other, one)) {
            return "INITIAL";
        }
        if (isRun(left, right) || isRun(right, left)) {
            return "PART_OF_DOUBLE";
        }
        if (permutations(left).contains(right)) {
            return "DOUBLE_REORDERED";
        }
        if (distance(one, other) == 1 && letters >= 3) {
            return "TYPO";
        }
        if (isTruncated(one, other) || isTruncated(other, one)) {
            return "TRUNCATED";
        }
        if (distance(one, other) == 2 && letters >= 10) {
            return "TYPO";
        }
        return sound(one).length() >= 4 && sound(one).equals(sound(other)) ? "SOUNDS_ALIKE" : "DIFFERENT";
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() == 1 && name.length() > 1 && name.startsWith(initial);
    }

    private static boolean isRun(List<String> whole, List<String> part) {
        for (int from = 0; from < whole.size(); from++) {
            for (int to = from + 1; to <= whole.size(); to++) {
                if (to - from < whole.size() && whole.subList(from, to).equals(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<T> rest = new ArrayList<>(items);
            T first = rest.remove(i);
            for (List<T> tail : permutations(rest)) {
                List<T> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }

    private static boolean isTruncated(String shorter, String longer) {
        return longer.startsWith(shorter) && shorter.length() >= 4 && longer.length() - shorter.length() >= 2;
    }

    private static String sound(String name) {
        String key = name.replace("-", "");
        for (int i = 0; i < name.length(); i++) {
            key = key.replaceAll("б(?=$|[пкт])", "п");
        }
        return key.replaceAll("(.)\\1+", "$1");
    }

    /** Restricted Damerau-Levenshtein by the table of the text-books. */
    static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                d[i][j] = i == 0 ? j : i;
                if (i > 0 && j > 0) {
                    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                    d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                    if (i > 1
                            && j > 1
                            && one.charAt(i - 1) == other.charAt(j - 2)
                            && one.charAt(i - 2) == other.charAt(j - 1)) {
                        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return d[one.length()][other.length()];
    }

    /** What is said of three parts each, or nothing, if neither row of swapped and merged parts holds. */
    static String ofPeople(List<String> one, List<String> other) {
        List<String> present = one.stream().filter(part -> !part.isEmpty()).toList();
        if (present.size() >= 2 && !one.equals(other) && permutations(one).contains(other)) {
            return "PARTS_SWAPPED";
        }
        return isMerged(one, other) || isMerged(other, one) ? "PARTS_MERGED" : "";
    }

    private static boolean isMerged(List<String> merged, List<String> apart) {
        for (int field = 0; field < 3; field++) {
            List<Integer> others = new ArrayList<>(List.of(0, 1, 2));
            others.remove((Integer) field);
            for (List<Integer> order : permutations(List.of(0, 1, 2))) {
                for (int count = 2; count <= 3; count++) {
                    List<Integer> inside = order.subList(0, count);
                    String joined = "";
                    boolean full = true;
                    for (int part : inside) {
                        joined += apart.get(part);
                        full &= !apart.get(part).isEmpty();
                    }
                    boolean rest = true;
                    for (int i = 0; i < 3; i++) {
                        boolean kept = i != field && merged.get(i).equals(apart.get(i));
                        rest &= i == field || kept || merged.get(i).isEmpty();
                        rest &= inside.contains(i) || kept || apart.get(i).isEmpty();
                    }
                    if (full && rest && joined.equals(merged.get(field))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Two different dates; nothing is known about the person. */
    static String ofDates(LocalDate one, LocalDate other) {
        String left = FORM.format(one);
        String right = FORM.format(other);
        int years = Math.abs(one.getYear() - other.getYear());
        boolean sameDay = left.substring(0, 5).equals(right.substring(0, 5));
        boolean shortYear = Math.min(one.getYear(), other.getYear()) < 100;
        if (STAND_INS.contains(left) || STAND_INS.contains(right)) {
            return "PLACEHOLDER";
        }
        if (right.equals(left.substring(3, 6) + left.substring(0, 3) + left.substring(6))) {
            return "DAY_MONTH_SWAPPED";
        }
        if (sameDay && (years == 100 || shortYear && left.substring(8).equals(right.substring(8)))) {
            return "CENTURY";
        }
        if (one.plusDays(1).equals(other) || one.minusDays(1).equals(other)) {
            return "SHIFTED_BY_ONE_DAY";
        }
        for (int i : new int[] {0, 3, 6, 7, 8}) {
            String swapped = left.substring(0, i) + left.charAt(i + 1) + left.charAt(i) + left.substring(i + 2);
            if (swapped.equals(right)) {
                return "DIGITS_TRANSPOSED";
            }
        }
        int digits = 0;
        for (int i = 0; i < left.length(); i++) {
            digits += left.charAt(i) == right.charAt(i) ? 0 : 1;
        }
        if (digits == 1) {
            return "DIGIT_TYPO";
        }
        if (DOUBTFUL.contains(left) || DOUBTFUL.contains(right)) {
            return "PLACEHOLDER";
        }
        if (one.withMonth(1).equals(other.withMonth(1)) && Math.abs(one.getMonthValue() - other.getMonthValue()) == 1) {
            return "MONTH_NEIGHBOUR";
        }
        return sameDay ? "YEAR_DIFFERENT" : other.getYear() < 1900 ? "IMPLAUSIBLE" : "DIFFERENT";
    }

    /** Two different valid addresses in small letters. */
    static String ofMails(String one, String other) {
        String left = one.substring(0, one.indexOf('@'));
        String right = other.substring(0, other.indexOf('@'));
        String domain = one.substring(one.indexOf('@') + 1);
        String otherDomain = other.substring(other.indexOf('@') + 1);
        boolean family = domain.equals(otherDomain) || family(domain).equals(family(otherDomain));
        boolean oneMailbox =
                family && (domain.equals(otherDomain) || Set.of("yandex").contains(family(domain)));
        if (left.equals(right)) {
            if (family) {
                return oneMailbox ? "SAME_MAILBOX_ALIAS" : "SAME_PROVIDER_OTHER_DOMAIN";
            }
            return isSlip(domain, otherDomain) ? "DOMAIN_TYPO" : "OTHER_PROVIDER";
        }
        int limit = Math.max(left.length(), right.length()) >= 10 ? 2 : 1;
        return oneMailbox && distance(left, right) <= limit ? "LOCAL_TYPO" : "DIFFERENT";
    }

    private static String family(String domain) {
        if (List.of("yandex.ru", "yandex.com", "yandex.by", "yandex.kz", "ya.ru")
                .contains(domain)) {
            return "yandex";
        }
        return List.of("mail.ru", "bk.ru", "list.ru", "inbox.ru", "internet.ru", "xmail.ru")
                        .contains(domain)
                ? "mail"
                : domain;
    }

    private static boolean isSlip(String one, String other) {
        boolean known = MailProvider.isKnown(one);
        boolean otherKnown = MailProvider.isKnown(other);
        boolean schools = !known && !otherKnown && one.replaceAll("[0-9]", "").equals(other.replaceAll("[0-9]", ""));
        if (known && otherKnown || schools) {
            return false;
        }
        int limit = Math.max(one.length(), other.length()) >= 9 ? 2 : 1;
        return distance(one, other) <= limit || isVariant(one, other) || isVariant(other, one);
    }

    private static boolean isVariant(String provider, String other) {
        String[] labels = provider.split("\\.");
        String[] others = other.split("\\.");
        boolean another = others.length == 2 && others[0].equals(labels[0]);
        boolean doubled = other.equals(provider + "." + labels[labels.length - 1]);
        return MailProvider.find(provider).isPresent() && labels[0].length() >= 3 && (another || doubled);
    }
}
