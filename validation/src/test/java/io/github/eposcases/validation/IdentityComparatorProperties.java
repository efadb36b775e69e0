package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.generators.PairGenerator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class IdentityComparatorProperties {
    private static final IdentityComparator COMPARATOR = IdentityComparator.standard();
    private static final List<LabelledPair> PAIRS = PairGenerator.pairs(170, 12);
    private static final Set<DiscrepancyKind> NOT_IN_THE_FOLD =
            EnumSet.of(DiscrepancyKind.PART_SEPARATOR, DiscrepancyKind.KEYBOARD_LAYOUT);
    private static final String WORDS = words();
    private static final String SIGNS =
            "ЗуевАнПётрйЙИ\u0306\u0308CeopaxIVв'’-– .,(«»\"0364\u200B\u00AD\u00A0\t\uD83D\uDE00ΑοїQw;[@";

    private static ConsistencyReport compare(IdentityRecord gosuslugi, IdentityRecord epos) {
        return COMPARATOR.compare(gosuslugi, epos);
    }

    /** Errors planted into up to three fields of one person. */
    private static IdentityRecord[] records(long seed) {
        Random random = new Random(seed);
        IdentityRecord left = PAIRS.get(random.nextInt(PAIRS.size())).left();
        IdentityRecord right = left;
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            LabelledPair pair = PAIRS.get(random.nextInt(PAIRS.size()));
            left = merged(left, pair.left(), pair.field());
            right = merged(right, pair.record(pair.epos()), pair.field());
        }
        return new IdentityRecord[] {left, right};
    }

    private static IdentityRecord merged(IdentityRecord base, IdentityRecord from, String field) {
        return switch (field) {
            case "SURNAME" -> base.withSurname(from.surname());
            case "GIVEN" -> base.withGivenName(from.givenName());
            case "PATRONYMIC" -> base.withPatronymic(from.patronymic());
            case "BIRTH_DATE" -> base.withBirthDate(from.birthDate());
            case "EMAIL" -> base.withEmail(from.email());
            default ->
                base.withSurname(from.surname()).withGivenName(from.givenName()).withPatronymic(from.patronymic());
        };
    }

    @Property
    void con_170_equal_records_have_no_discrepancy_and_others_have_one(
            @ForAll String a, @ForAll String b, @ForAll String c) {
        IdentityRecord one = new IdentityRecord(a, b, c, a, b);
        IdentityRecord other = new IdentityRecord(b, b, a, c, a);
        assertThat(compare(one, new IdentityRecord(a, b, c, a, b)).verdict()).isEqualTo(Verdict.IDENTICAL);
        assertThat(compare(one, other).isConsistent()).isEqualTo(one.equals(other));
    }

    @Property
    void con_171_both_directions_have_the_same_kinds_grades_and_verdict(@ForAll long seed) {
        IdentityRecord[] records = records(seed);
        ConsistencyReport there = compare(records[0], records[1]);
        ConsistencyReport back = compare(records[1], records[0]);
        assertThat(back.verdict()).isEqualTo(there.verdict());
        assertThat(back.discrepancies().stream().map(d -> d.field() + " " + d.kind() + " " + d.grade()))
                .containsExactlyElementsOf(there.discrepancies().stream()
                        .map(d -> d.field() + " " + d.kind() + " " + d.grade())
                        .toList());
    }

    @Property
    void con_171_texts_of_any_signs_are_judged_alike_in_both_directions(@ForAll long seed) {
        Random random = new Random(seed);
        String one = signs(random, 1 + random.nextInt(8));
        StringBuilder other = new StringBuilder(one);
        for (int i = random.nextInt(3); i >= 0; i--) {
            other.insert(random.nextInt(other.length() + 1), signs(random, 1));
            other.deleteCharAt(random.nextInt(other.length()));
        }
        IdentityRecord left = new IdentityRecord(one, one, one, one, one + "@mail.ru");
        IdentityRecord right =
                new IdentityRecord(other.toString(), one, other.toString(), other.toString(), other + "@mail.ru");
        ConsistencyReport there = compare(left, right);
        ConsistencyReport back = compare(right, left);
        assertThat(back.verdict()).isEqualTo(there.verdict());
        assertThat(back.discrepancies().stream().map(d -> d.field() + " " + d.kind() + " " + d.grade()))
                .containsExactlyElementsOf(there.discrepancies().stream()
                        .map(d -> d.field() + " " + d.kind() + " " + d.grade())
                        .toList());
    }

    private static String signs(Random random, int length) {
        return random.ints(length, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    @Property
    void con_172_cosmetic_kinds_of_the_fold_mean_equal_folds(@ForAll long seed) {
        IdentityRecord[] records = records(seed);
        List<Discrepancy> surname = compare(records[0], records[1]).discrepancies().stream()
                .filter(d -> d.field() == IdentityField.SURNAME)
                .toList();
        boolean folded = !surname.isEmpty()
                && surname.stream().noneMatch(d -> d.needsDocument() || NOT_IN_THE_FOLD.contains(d.kind()))
                && surname.stream().noneMatch(d -> d.kind() == DiscrepancyKind.MISSING);
        if (folded) {
            assertThat(NameFold.fold(records[0].surname())).isEqualTo(NameFold.fold(records[1].surname()));
        }
    }

    @Property
    void con_173_typing_a_correction_removes_the_discrepancies_of_its_field(@ForAll long seed) {
        IdentityRecord[] records = records(seed);
        ConsistencyReport report = compare(records[0], records[1]);
        for (Discrepancy d : report.discrepancies()) {
            if (d.correction().isPresent() && d.field() != IdentityField.PERSON_NAME) {
                String text = d.correction().get();
                IdentityRecord left = d.fixSide() == FixSide.EPOS ? records[0] : with(records[0], d.field(), text);
                IdentityRecord right =
                        d.fixSide() == FixSide.GOSUSLUGI ? records[1] : with(records[1], d.field(), text);
                assertThat(compare(left, right).discrepancies()).noneMatch(left1 -> left1.field() == d.field());
            }
        }
    }

    static IdentityRecord with(IdentityRecord record, IdentityField field, String text) {
        return switch (field) {
            case SURNAME -> record.withSurname(text);
            case GIVEN -> record.withGivenName(text);
            case PATRONYMIC -> record.withPatronymic(text);
            case BIRTH_DATE -> record.withBirthDate(text);
            default -> record.withEmail(text);
        };
    }

    @Property
    void con_175_a_field_has_one_other_kind_at_most_and_x_has_no_correction(@ForAll long seed) {
        IdentityRecord[] records = records(seed);
        List<Discrepancy> all = compare(records[0], records[1]).discrepancies();
        for (IdentityField field : IdentityField.values()) {
            assertThat(all.stream().filter(d -> d.field() == field && d.needsDocument()))
                    .hasSizeLessThanOrEqualTo(1);
        }
        if (all.stream().anyMatch(d -> d.field() == IdentityField.PERSON_NAME)) {
            assertThat(all).noneMatch(d -> d.field().isNamePart());
        }
        assertThat(all)
                .noneMatch(d -> d.correction().isPresent()
                        && (d.grade() == Grade.DIFFERENT || d.fixSide() == FixSide.UNDECIDED));
    }

    @Property
    void con_176_retyping_is_enough_if_and_only_if_all_is_cosmetic(@ForAll long seed) {
        IdentityRecord[] records = records(seed);
        ConsistencyReport report = compare(records[0], records[1]);
        boolean cosmetic =
                !report.isConsistent() && report.discrepancies().stream().noneMatch(Discrepancy::needsDocument);
        assertThat(report.verdict() == Verdict.SAME_AFTER_RETYPING).isEqualTo(cosmetic);
    }

    /** Letters count by twos; figures by threes, since places are figures too. */
    @Property
    void con_141_no_message_holds_two_letters_of_a_value(@ForAll long seed) {
        IdentityRecord[] records = records(seed);
        ConsistencyReport report = compare(records[0], records[1]);
        StringBuilder said = new StringBuilder(report.toString());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
            said.append(report.explain(locale));
            report.discrepancies().forEach(d -> said.append(d).append(d.edits()).append(d.message(locale)));
        }
        for (IdentityRecord record : records) {
            Stream.of(record.surname(), record.givenName(), record.patronymic(), record.birthDate(), record.email())
                    .flatMap(IdentityComparatorProperties::runs)
                    .filter(run -> !WORDS.contains(run))
                    .forEach(run -> assertThat(said).doesNotContain(run));
        }
    }

    private static Stream<String> runs(String value) {
        Stream<String> letters = IntStream.range(0, Math.max(0, value.length() - 1))
                .mapToObj(i -> value.substring(i, i + 2))
                .filter(run -> run.chars().allMatch(Character::isLetter));
        Stream<String> figures = IntStream.range(0, Math.max(0, value.length() - 2))
                .mapToObj(i -> value.substring(i, i + 3))
                .filter(run -> run.chars().allMatch(Character::isDigit));
        return Stream.concat(letters, figures);
    }

    /** Everything that is said of every pair, whoever it is: what stands here too tells nothing of a person. */
    private static String words() {
        StringBuilder words = new StringBuilder("ConsistencyReport Discrepancy correction yes no S0-17 S0-18");
        TextTable.read(IdentityField.class.getResourceAsStream("words.tsv"))
                .rows()
                .forEach(row -> words.append(row.get("ru")).append(' ').append(row.get("en")));
        Stream.of(
                        IdentityField.values(),
                        DiscrepancyKind.values(),
                        Grade.values(),
                        FixSide.values(),
                        Verdict.values(),
                        EditOperation.values())
                .flatMap(Stream::of)
                .forEach(constant -> words.append(' ').append(constant));
        return words.toString();
    }
}
