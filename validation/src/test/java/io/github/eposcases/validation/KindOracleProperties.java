package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The kinds of values that differ in more than typing, beside the tables said plainly and slowly (CON-9, CON-150). */
class KindOracleProperties {
    private static final IdentityComparator COMPARATOR = IdentityComparator.standard();
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final List<String> DOMAINS = List.of(
            "mail.ru",
            "bk.ru",
            "list.ru",
            "inbox.ru",
            "yandex.ru",
            "ya.ru",
            "vk.com",
            "rambler.ru",
            "school1.ru",
            "school12.ru",
            "perm-edu.ru");

    /** Every kind of a table must be reached. */
    private static String reached(String kind, String... kinds) {
        Statistics.collect(kind);
        Statistics.coverage(checker -> {
            for (String each : kinds) {
                checker.check(each).count(count -> count > 0);
            }
        });
        return kind;
    }

    private static String letters(String of, int most, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            out.append(of.charAt(random.nextInt(of.length())));
        }
        return out.toString();
    }

    /** Changes a text at a few places, as fingers and systems do. */
    private static String changed(String text, String signs, int most, Random random) {
        String out = text;
        for (int i = random.nextInt(most); i >= 0 && out.length() > 1; i--) {
            int at = random.nextInt(out.length() - 1);
            String sign = letters(signs, 1, random);
            out = switch (random.nextInt(6)) {
                case 0 -> out.substring(0, at) + sign + out.substring(at + 1);
                case 1 -> out.substring(0, at) + sign + out.substring(at);
                case 2 -> out.substring(0, at) + out.substring(at + 1);
                case 3 -> out.substring(0, at) + out.charAt(at + 1) + out.charAt(at) + out.substring(at + 2);
                case 4 -> out.substring(0, out.length() - random.nextInt(3));
                default -> out + sign;
            };
        }
        return out;
    }

    /** Divides a surname anew, or turns its pieces round; single hyphens between letters are left. */
    private static String surname(String text, Random random) {
        String[] pieces = text.split("-+");
        String out = switch (random.nextInt(8)) {
            case 0 -> pieces.length == 0 ? text : pieces[random.nextInt(pieces.length)];
            case 1 -> text + "-" + text.replaceAll("-.*", "");
            case 2 -> text.replaceAll("^(.+)-(.+)$", "$2-$1");
            case 3 -> text.replace("-", "");
            default -> text;
        };
        String name = out.replaceAll("-+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "а" : name;
    }

    @Property(tries = 5_000)
    @StatisticsReport(onFailureOnly = true)
    void con_40_surnames_differ_as_the_table_says(@ForAll long seed) {
        Random random = new Random(seed);
        String text = letters("абклрт-", 12, random);
        String one = surname(text, random);
        String other = surname(
                random.nextInt(8) == 0 ? letters("абклрт-", 12, random) : changed(text, "абклрт-", 3, random), random);
        if (one.equals(other)) {
            return;
        }
        String expected = reached(
                PlainKinds.ofSurnames(one, other),
                "TYPO",
                "TYPO+PART_SEPARATOR",
                "PART_SEPARATOR",
                "INITIAL",
                "PART_OF_DOUBLE",
                "DOUBLE_REORDERED",
                "TRUNCATED",
                "SOUNDS_ALIKE",
                "DIFFERENT");
        LabelledPair pair = new LabelledPair("SURNAME", expected, one, other, "");
        ConsistencyReport report = COMPARATOR.compare(pair.left(), pair.right());
        assertThat(pair.found(report)).as("%s %s", one, other).isEqualTo(expected);
        if (expected.equals("TYPO")) {
            Discrepancy typo = report.discrepancies().get(0);
            boolean inEpos = typo.fixSide() != FixSide.GOSUSLUGI;
            assertThat(corrected(inEpos ? other : one, typo.edits())).isEqualTo(inEpos ? one : other);
            assertThat(typo.edits()).hasSize(PlainKinds.distance(one, other));
        }
    }

    /** Takes the edits back, from the last to the first (CON-42). */
    private static String corrected(String wrong, List<Edit> edits) {
        StringBuilder text = new StringBuilder(wrong);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            int at = edit.position();
            int end = edit.operation() == EditOperation.TRANSPOSITION
                    ? at + 2
                    : at + edit.actual().length();
            String right = edit.operation() == EditOperation.TRANSPOSITION
                    ? text.charAt(at + 1) + edit.actual()
                    : edit.expected();
            text.replace(at, end, right);
        }
        return text.toString();
    }

    @Property(tries = 3_000)
    @StatisticsReport(onFailureOnly = true)
    void con_50_parts_are_swapped_or_merged_as_the_table_says(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> one = parts(random);
        List<String> other = new ArrayList<>(one);
        Collections.shuffle(other, random);
        if (random.nextBoolean()) {
            int from = random.nextInt(3);
            int to = random.nextInt(3);
            other.set(to, from == to ? other.get(to) : other.get(to) + other.get(from));
            other.set(from, from == to || random.nextInt(4) == 0 ? other.get(from) : "");
        }
        List<String> kinds = COMPARATOR.compare(person(one), person(other)).discrepancies().stream()
                .filter(d -> d.field() == IdentityField.PERSON_NAME)
                .map(d -> d.kind().name())
                .filter(kind -> kind.startsWith("PARTS_"))
                .toList();
        String expected = reached(PlainKinds.ofPeople(one, other), "", "PARTS_SWAPPED", "PARTS_MERGED");
        assertThat(String.join("+", kinds)).as("%s %s", one, other).isEqualTo(expected);
    }

    private static List<String> parts(Random random) {
        return IntStream.range(0, 3)
                .mapToObj(i -> random.nextInt(5) == 0 ? "" : letters("ак", 2, random))
                .toList();
    }

    private static IdentityRecord person(List<String> parts) {
        return new IdentityRecord(parts.get(0), parts.get(1), parts.get(2), "03.04.2013", "kim@mail.ru");
    }

    @Property(tries = 5_000)
    @StatisticsReport(onFailureOnly = true)
    void con_60_dates_differ_as_the_table_says(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate one = date(random);
        LocalDate other = switch (random.nextInt(9)) {
            case 0 -> one.plusDays(random.nextInt(3) - 1);
            case 1 -> one.plusMonths(random.nextInt(3) - 1);
            case 2 -> one.plusYears(random.nextInt(201) - 100);
            case 3 -> one.withYear(one.getYear() % 100 + 1);
            case 4 -> one.withYear(one.getYear() % 100 + (one.getYear() % 100 == 0 ? 100 : 0));
            case 5 ->
                one.getDayOfMonth() > 12 ? one : LocalDate.of(one.getYear(), one.getDayOfMonth(), one.getMonthValue());
            case 6 -> read(changed(FORM.format(one), "0123456789", 1, random), one);
            case 7 -> LocalDate.of(List.of(1900, 1970, 1980, 2000, 1753).get(random.nextInt(5)), 1, 1);
            default -> date(random);
        };
        if (one.equals(other)) {
            return;
        }
        String expected = reached(
                PlainKinds.ofDates(one, other),
                "PLACEHOLDER",
                "DAY_MONTH_SWAPPED",
                "CENTURY",
                "SHIFTED_BY_ONE_DAY",
                "DIGITS_TRANSPOSED",
                "DIGIT_TYPO",
                "MONTH_NEIGHBOUR",
                "YEAR_DIFFERENT",
                "IMPLAUSIBLE",
                "DIFFERENT");
        LabelledPair pair = new LabelledPair("BIRTH_DATE", expected, FORM.format(one), FORM.format(other), "");
        assertThat(pair.found(COMPARATOR.compare(pair.left(), pair.right())))
                .as("%s %s", one, other)
                .isEqualTo(expected);
    }

    private static LocalDate date(Random random) {
        return LocalDate.of(1880, 1, 1).plusDays(random.nextInt(55_000));
    }

    private static LocalDate read(String text, LocalDate otherwise) {
        try {
            return LocalDate.parse(text, FORM.withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    @Property(tries = 5_000)
    @StatisticsReport(onFailureOnly = true)
    void con_80_addresses_differ_as_the_table_says(@ForAll long seed) {
        Random random = new Random(seed);
        String local = "z" + letters("abz19", 11, random);
        String domain = DOMAINS.get(random.nextInt(DOMAINS.size()));
        String otherLocal = random.nextBoolean() ? local : "z" + changed(local, "abz19", 3, random);
        String otherDomain = switch (random.nextInt(4)) {
            case 0 -> DOMAINS.get(random.nextInt(DOMAINS.size()));
            case 1 ->
                "x"
                        + changed(domain.substring(0, domain.indexOf('.')), "abz19", 2, random)
                                .replace("-", "") + ".ru";
            case 2 ->
                domain.replaceAll(
                        "\\.(.*)$", List.of(".com", ".$1.$1", ".рф", ".net").get(random.nextInt(4)));
            default -> domain;
        };
        String one = local + "@" + domain;
        String other = otherLocal + "@" + otherDomain.replace(".рф", ".org");
        if (one.equals(other)) {
            return;
        }
        String expected = reached(
                PlainKinds.ofMails(one, other),
                "SAME_MAILBOX_ALIAS",
                "SAME_PROVIDER_OTHER_DOMAIN",
                "DOMAIN_TYPO",
                "LOCAL_TYPO",
                "OTHER_PROVIDER",
                "DIFFERENT");
        LabelledPair pair = new LabelledPair("EMAIL", expected, one, other, "");
        assertThat(pair.found(COMPARATOR.compare(pair.left(), pair.right())))
                .as("%s %s", one, other)
                .isEqualTo(expected);
    }
}
