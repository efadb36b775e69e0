package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.samples.RealNames;
import io.github.eposcases.core.samples.RealNames.Sample;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws ID-200…209 as far as names go. */
class PersonNameProperties {
    /** Characters that names hold, rightly or wrongly. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(
                        "ИваноПётрСыИгль АЯяюІіӘә-—'’`.,()\"«»IVivCcSsBbJjdy036\u00A0\u200B\u0306\u0301\t\u0007*/;[\uD83D")
                .ofMaxLength(24);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40), texts());
    }

    @Provide
    Arbitrary<Sample> people() {
        return Arbitraries.longs().map(seed -> new RealNames(seed).next());
    }

    /** ID-200, ID-3. */
    @Property
    void parse_answers_any_text(
            @ForAll("anything") String one, @ForAll("anything") String two, @ForAll("anything") String three) {
        for (NameProfile profile : NameProfile.values()) {
            Parsed<PersonName> parts = PersonName.parse(one, two, three, profile);
            assertThat(parts.isValid()).isEqualTo(parts.problems().stream().noneMatch(Problem::isError));
            Parsed<PersonName> line = PersonName.parse(one + " " + two, profile);
            assertThat(line.isValid()).isEqualTo(line.problems().stream().noneMatch(Problem::isError));
        }
    }

    /** ID-200. */
    @Property(tries = 300)
    void answers_do_not_depend_on_the_default_locale(@ForAll("texts") String text) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr"));
            List<Problem> turkish = PersonName.check(NamePart.SURNAME, text, NameProfile.FNS);
            List<Problem> turkishLine = PersonName.parse(text).problems();
            Locale.setDefault(Locale.ENGLISH);
            assertThat(PersonName.check(NamePart.SURNAME, text, NameProfile.FNS))
                    .isEqualTo(turkish);
            assertThat(PersonName.parse(text).problems()).isEqualTo(turkishLine);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** ID-5, ID-203. */
    @Property
    void suggestion_for_a_part_has_no_error_and_is_another_text(
            @ForAll("texts") String text, @ForAll NamePart part, @ForAll NameProfile profile) {
        for (Problem problem : PersonName.check(part, text, profile)) {
            problem.suggestion().ifPresent(suggestion -> {
                assertThat(suggestion).isNotEqualTo(text);
                assertThat(PersonName.check(part, suggestion, profile).stream().filter(Problem::isError))
                        .as("%s → %s", text, suggestion)
                        .isEmpty();
            });
        }
    }

    /** ID-5, ID-203. */
    @Property
    void suggestion_for_a_line_has_no_error_and_is_another_text(
            @ForAll("people") Sample person, @ForAll("texts") String noise, @ForAll NameProfile profile) {
        String line = person.full() + noise;
        for (Problem problem : PersonName.parse(line, profile).problems()) {
            problem.suggestion().ifPresent(suggestion -> {
                assertThat(suggestion).isNotEqualTo(line);
                assertThat(PersonName.parse(suggestion, profile).isValid())
                        .as("%s → %s", line, suggestion)
                        .isTrue();
            });
        }
    }

    /** ID-4: by place, one problem per code, positions inside the input. */
    @Property
    void problems_stand_in_order(@ForAll("texts") String text, @ForAll NamePart part) {
        List<Problem> problems = PersonName.check(part, text, NameProfile.FNS);
        assertThat(problems).extracting(Problem::code).doesNotHaveDuplicates();
        assertThat(problems).extracting(p -> p.position().orElse(-1)).isSorted();
        assertThat(problems).allSatisfy(p -> assertThat(p.position().orElse(0)).isBetween(0, text.length()));
        assertThat(problems).allSatisfy(p -> assertThat(p.path()).isEqualTo(part.path()));
    }

    /** ID-204. */
    @Property
    void what_the_default_profile_accepts_the_lenient_accepts_unchanged(
            @ForAll("texts") String text, @ForAll NamePart part) {
        boolean right = PersonName.check(part, text, NameProfile.FNS).stream().noneMatch(Problem::isError);
        List<Problem> lenient = PersonName.check(part, text, NameProfile.LENIENT);
        if (right) {
            assertThat(lenient.stream().filter(Problem::isError)).isEmpty();
        }
        boolean office = PersonName.check(part, text, NameProfile.REGISTRY_OFFICE).stream()
                .noneMatch(Problem::isError);
        assertThat(office && !right).isFalse();
    }

    /** ID-172: the quick answer is that of the rules. */
    @Property
    void quick_answer_changes_nothing(@ForAll("people") Sample person) {
        for (NamePart part : NamePart.values()) {
            String text = part == NamePart.SURNAME
                    ? person.surname()
                    : part == NamePart.GIVEN_NAME ? person.given() : person.patronymic();
            if (!text.isEmpty() && NameRules.isPlain(part, text)) {
                NameFindings findings = new NameFindings(text, part.path(), NameProfile.FNS);
                NameJudge judge = new NameJudge(findings, NameProfile.FNS);
                TracedText repaired = judge.repaired(TracedText.of(text));
                assertThat(judge.judged(part, repaired).text()).isEqualTo(text);
                assertThat(findings.problems(text)).isEmpty();
            }
        }
    }

    /** ID-203: what is done to a right name, and the code that must be found. */
    private static final Map<NameProblem, UnaryOperator<String>> DEFECTS = Map.ofEntries(
            Map.entry(NameProblem.CONTROL_CHARACTER, s -> s.substring(0, 1) + '\u0007' + s.substring(1)),
            Map.entry(NameProblem.INVISIBLE_CHARACTER, s -> s.substring(0, 1) + '\u200B' + s.substring(1)),
            Map.entry(NameProblem.WHITESPACE, s -> s + "\u00A0"),
            Map.entry(NameProblem.NOT_COMPOSED, s -> Normalizer.normalize(s, Normalizer.Form.NFD)),
            Map.entry(NameProblem.HYPHEN_FORM, s -> s.replaceFirst("-", "—")),
            Map.entry(NameProblem.APOSTROPHE_FORM, s -> s.replaceFirst("'", "`")),
            Map.entry(NameProblem.EDGE_PUNCTUATION, s -> "," + s),
            Map.entry(NameProblem.REPEATED_PUNCTUATION, s -> s.replaceFirst("-", "--")),
            Map.entry(NameProblem.FOREIGN_LETTER, s -> s.replaceFirst("а", "a")),
            Map.entry(NameProblem.LETTER_NOT_RUSSIAN, s -> s.replaceFirst("а", "ә")),
            Map.entry(NameProblem.DIGIT, s -> s.replaceFirst("(?<=[а-яё])з", "3")));

    @Property
    void planted_defect_is_found_at_its_place_and_the_original_is_suggested(@ForAll("people") Sample person) {
        String[] texts = {person.surname(), person.given(), person.patronymic()};
        for (NamePart part : NamePart.values()) {
            String right = texts[part.ordinal()];
            DEFECTS.forEach((code, defect) -> {
                String wrong = right.length() < 2 ? right : defect.apply(right);
                if (!wrong.equals(right)) {
                    int place = 0;
                    while (place < right.length() && right.charAt(place) == wrong.charAt(place)) {
                        place++;
                    }
                    Problem problem = only(PersonName.check(part, wrong, NameProfile.FNS));
                    assertThat(problem.code()).as(wrong).isEqualTo(code);
                    assertThat(problem.isError()).isTrue();
                    assertThat(problem.position()).hasValue(place);
                    assertThat(problem.suggestion()).contains(right);
                }
            });
        }
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    /** ID-206: case, ё and the way a word for son or daughter is joined do not matter. */
    @Property
    void gender_does_not_depend_on_spelling(@ForAll("people") Sample person) {
        Gender gender = Gender.of(person.surname(), person.given(), person.patronymic());
        assertThat(Gender.of(
                        person.surname().toUpperCase(Locale.ROOT),
                        person.given().toLowerCase(Locale.ROOT).replace('ё', 'е'),
                        person.patronymic().replace('е', 'ё').toUpperCase(Locale.ROOT)))
                .isEqualTo(gender);
        assertThat(Gender.of(
                        person.surname(), person.given(), person.patronymic().replace(' ', '-')))
                .isEqualTo(gender);
        assertThat(Gender.of(
                        person.surname(), person.given(), person.patronymic().replace(" ", "")))
                .isEqualTo(gender);
    }

    /** ID-208. */
    @Property
    void comparison_form_forgets_spelling_only(@ForAll("people") Sample person) {
        PersonName name = PersonName.of(person.surname(), person.given(), person.patronymic());
        String form = name.comparisonForm();
        assertThat(NameFold.fold(form)).isEqualTo(form);
        PersonName other = PersonName.of(
                person.surname().toUpperCase(Locale.ROOT).replace('Ё', 'Е'),
                person.given().replace('ё', 'е'),
                person.patronymic().toLowerCase(Locale.ROOT));
        assertThat(other.comparisonForm()).isEqualTo(form);
        PersonName another = PersonName.of(person.surname() + "ы", person.given(), person.patronymic());
        assertThat(another.comparisonForm()).isNotEqualTo(form);
    }

    /** ID-163: the marker stands in every part and never shows outside accessors and suggestions. */
    @Property(tries = 200)
    void nothing_but_accessors_shows_a_name(@ForAll("texts") String noise) {
        String marker = "ЖЪЩ";
        List<String> parts = List.of(marker + noise, noise + marker, marker + noise + marker);
        IdentityRecord row =
                new IdentityRecord(parts.get(0), parts.get(1), parts.get(2), noise + marker, marker + noise);
        StringBuilder shown = new StringBuilder(row.toString());
        for (NameProfile profile : NameProfile.values()) {
            Parsed<PersonName> parsed = PersonName.parse(parts.get(0), parts.get(1), parts.get(2), profile);
            show(shown, parsed);
            show(shown, PersonName.parse(String.join(" ", parts), profile));
            shown.append(PersonName.readings(String.join(" ", parts), profile));
        }
        show(shown, UserIdentity.parse(row));
        show(shown, UserIdentity.parse(String.join(" ", parts), marker, marker));
        for (String part : parts) {
            shown.append(thrown(() -> PersonName.of(part, part, part)));
            shown.append(thrown(() -> Patronymic.of(part)));
            shown.append(thrown(() -> new PersonName(part, part, Patronymic.unknown())));
        }
        assertThat(shown.toString().toUpperCase(Locale.ROOT)).doesNotContain(marker);
    }

    private static void show(StringBuilder shown, Parsed<?> parsed) {
        shown.append(parsed).append(parsed.toOptional().map(Object::toString).orElse(""));
        parsed.problems()
                .forEach(p -> shown.append(p).append(p.message(Locale.ENGLISH)).append(p.message(new Locale("ru"))));
        parsed.toOptional()
                .filter(PersonName.class::isInstance)
                .map(PersonName.class::cast)
                .ifPresent(name -> shown.append(name.gender())
                        .append(name.genderAgreement())
                        .append(name.patronymic()));
        shown.append(parsed.isValid() ? "" : thrown(parsed::orThrow));
    }

    private static Optional<String> thrown(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e + " " + e.getCause());
        }
    }

    /** ID-82. */
    @Property
    void identity_comes_back_from_its_record(@ForAll("people") Sample person) {
        UserIdentity identity = new UserIdentity(
                PersonName.of(person.surname(), person.given(), person.patronymic()),
                java.time.LocalDate.of(2013, 4, 3),
                EmailAddress.of("a@mail.ru"));
        assertThat(UserIdentity.parse(identity.toRecord()).orThrow()).isEqualTo(identity);
    }
}
