package io.github.eposcases.validation;

import static io.github.eposcases.validation.IdentityComparatorProperties.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.generators.PairGenerator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of CON-170…179 in full, on errors of every kind planted into one to three fields. */
class ComparisonLawsProperties {
    private static final IdentityComparator COMPARATOR = IdentityComparator.standard();
    private static final List<LabelledPair> PAIRS = PairGenerator.pairs(171, 20);
    private static final Map<EditOperation, EditOperation> MIRRORED = Map.of(
            EditOperation.INSERTION, EditOperation.OMISSION,
            EditOperation.OMISSION, EditOperation.INSERTION,
            EditOperation.DOUBLING, EditOperation.SINGLE_FOR_DOUBLE,
            EditOperation.SINGLE_FOR_DOUBLE, EditOperation.DOUBLING);
    private static final Set<IdentityField> PARTS =
            EnumSet.of(IdentityField.SURNAME, IdentityField.GIVEN, IdentityField.PATRONYMIC);

    private record Two(IdentityRecord gosuslugi, IdentityRecord epos) {
        ConsistencyReport report() {
            return COMPARATOR.compare(gosuslugi, epos);
        }
    }

    private static Two planted(long seed) {
        Random random = new Random(seed);
        IdentityRecord left = PAIRS.get(random.nextInt(PAIRS.size())).left();
        IdentityRecord right = left;
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            LabelledPair pair = PAIRS.get(random.nextInt(PAIRS.size()));
            for (IdentityField field : fields(pair.field())) {
                left = with(left, field, value(pair.left(), field));
                right = with(right, field, value(pair.record(pair.epos()), field));
            }
        }
        return new Two(left, right);
    }

    private static Set<IdentityField> fields(String field) {
        return field.equals("PERSON") ? PARTS : EnumSet.of(IdentityField.valueOf(field));
    }

    private static String value(IdentityRecord record, IdentityField field) {
        return switch (field) {
            case SURNAME -> record.surname();
            case GIVEN -> record.givenName();
            case PATRONYMIC -> record.patronymic();
            case BIRTH_DATE -> record.birthDate();
            default -> record.email();
        };
    }

    @Property
    void con_171_edits_are_mirrored_when_the_side_is_and_equal_otherwise(@ForAll long seed) {
        Two two = planted(seed);
        List<Discrepancy> there = two.report().discrepancies();
        List<Discrepancy> back = new Two(two.epos(), two.gosuslugi()).report().discrepancies();
        for (int i = 0; i < there.size(); i++) {
            // The right text stays the right one when the side to correct goes along with the records.
            boolean same = (there.get(i).fixSide() == FixSide.GOSUSLUGI)
                    != (back.get(i).fixSide() == FixSide.GOSUSLUGI);
            List<EditOperation> found =
                    back.get(i).edits().stream().map(Edit::operation).toList();
            List<EditOperation> expected = there.get(i).edits().stream()
                    .map(Edit::operation)
                    .map(operation -> same ? operation : MIRRORED.getOrDefault(operation, operation))
                    .toList();
            assertThat(found).hasSameSizeAs(expected);
            if (expected.size() == 1) {
                assertThat(found).isEqualTo(expected);
            }
        }
    }

    @Property
    void con_172_equal_folds_mean_cosmetic_kinds_of_the_fold_only(@ForAll long seed) {
        Two two = planted(seed);
        for (IdentityField part : PARTS) {
            String one = value(two.gosuslugi(), part);
            String other = value(two.epos(), part);
            if (NameFold.fold(one).equals(NameFold.fold(other))) {
                assertThat(new Two(with(two.gosuslugi(), part, one), with(two.gosuslugi(), part, other))
                                .report()
                                .discrepancies())
                        .allMatch(d -> d.grade() == Grade.COSMETIC
                                && d.kind() != DiscrepancyKind.PART_SEPARATOR
                                && d.kind() != DiscrepancyKind.KEYBOARD_LAYOUT);
            }
        }
    }

    @Property
    void con_173_typing_a_correction_leaves_date_and_e_mail_alone_and_does_no_harm(@ForAll long seed) {
        Two two = planted(seed);
        ConsistencyReport before = two.report();
        for (Discrepancy d : before.discrepancies()) {
            if (d.correction().isPresent()) {
                Two typed = typed(two, d);
                ConsistencyReport after = typed.report();
                assertThat(after.discrepancies()).noneMatch(x -> x.field() == d.field());
                if (!isNameless(two.gosuslugi(), d)) {
                    assertThat(after.verdict()).isLessThanOrEqualTo(before.verdict());
                }
                if (d.field().isNamePart() || d.field() == IdentityField.PERSON_NAME) {
                    assertThat(of(after, IdentityField.BIRTH_DATE)).isEqualTo(of(before, IdentityField.BIRTH_DATE));
                    assertThat(of(after, IdentityField.EMAIL)).isEqualTo(of(before, IdentityField.EMAIL));
                }
            }
        }
    }

    /** A whole name copied in one field is no step forward: then both records lack a given name (CON-84). */
    private static boolean isNameless(IdentityRecord gosuslugi, Discrepancy d) {
        return d.field() == IdentityField.PERSON_NAME
                && (gosuslugi.surname().isEmpty() || gosuslugi.givenName().isEmpty());
    }

    private static List<Discrepancy> of(ConsistencyReport report, IdentityField field) {
        return report.discrepancies().stream().filter(d -> d.field() == field).toList();
    }

    private static Two typed(Two two, Discrepancy d) {
        IdentityRecord left = two.gosuslugi();
        IdentityRecord right = two.epos();
        for (IdentityField field : d.field() == IdentityField.PERSON_NAME ? PARTS : EnumSet.of(d.field())) {
            Optional<String> text = d.field() == IdentityField.PERSON_NAME
                    ? Optional.empty() // the parts are in the record compared with (CON-51)
                    : d.correction();
            switch (d.fixSide()) {
                case EPOS -> right = with(right, field, text.orElse(value(left, field)));
                case GOSUSLUGI -> left = with(left, field, text.orElse(value(right, field)));
                default -> {
                    left = with(left, field, text.orElse(value(left, field)));
                    right = with(right, field, text.orElse(value(left, field)));
                }
            }
        }
        return new Two(left, right);
    }

    @Property
    void con_173_typing_all_cosmetic_corrections_gives_identical_records(@ForAll long seed) {
        Two two = planted(seed);
        ConsistencyReport report = two.report();
        boolean here = report.verdict() == Verdict.SAME_AFTER_RETYPING
                && report.discrepancies().stream()
                        .allMatch(d -> d.fixSide() == FixSide.EPOS && d.field() != IdentityField.PERSON_NAME);
        if (here) {
            IdentityRecord epos = two.epos();
            for (Discrepancy d : report.discrepancies()) {
                epos = with(epos, d.field(), d.correction().orElseThrow());
            }
            assertThat(new Two(two.gosuslugi(), epos).report().verdict()).isEqualTo(Verdict.IDENTICAL);
        }
    }

    @Property
    void con_176_making_a_reported_field_equal_does_not_make_the_verdict_worse(@ForAll long seed) {
        Two two = planted(seed);
        ConsistencyReport before = two.report();
        for (Discrepancy d : before.discrepancies()) {
            if (isNameless(two.gosuslugi(), d)) {
                continue;
            }
            IdentityRecord epos = two.epos();
            for (IdentityField field : d.field() == IdentityField.PERSON_NAME ? PARTS : EnumSet.of(d.field())) {
                epos = with(epos, field, value(two.gosuslugi(), field));
            }
            assertThat(new Two(two.gosuslugi(), epos).report().verdict()).isLessThanOrEqualTo(before.verdict());
        }
    }

    @Property(tries = 100)
    void con_177_locale_does_not_matter(@ForAll long seed) {
        Two two = planted(seed);
        Locale before = Locale.getDefault();
        try {
            ConsistencyReport usual = two.report();
            for (String language : List.of("tr", "ru", "en")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(two.report()).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void con_7_values_above_the_limits_are_reported_once_and_in_both_directions(@ForAll long seed) {
        Two two = planted(seed);
        IdentityRecord longer = two.epos().withSurname(two.epos().surname() + "а".repeat(5_000));
        ConsistencyReport there = new Two(two.gosuslugi(), longer).report();
        ConsistencyReport back = new Two(longer, two.gosuslugi()).report();
        if (!two.gosuslugi().surname().isEmpty()) {
            assertThat(there.discrepancies()).anyMatch(d -> d.field() == IdentityField.SURNAME && d.needsDocument());
        }
        assertThat(back.verdict()).isEqualTo(there.verdict());
    }
}
