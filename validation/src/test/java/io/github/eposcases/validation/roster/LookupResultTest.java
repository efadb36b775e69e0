package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.IdentityComparator;
import io.github.eposcases.validation.roster.LookupResult.Match;
import io.github.eposcases.validation.roster.LookupResult.Parent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** CON-130, CON-133: what a result says, in words and about a family. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LookupResultTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final IdentityRecord ANNA =
            new IdentityRecord("Степанова", "Анна", "Ильинична", "03.04.2013", "anna@example.ru");

    private static RosterRow row(String id, IdentityRecord person, String role, String... children) {
        return new RosterRow(id, person, role, "Пермь", "Школа № 1", List.of(children));
    }

    private static RosterRow pupil(IdentityRecord person) {
        return row("", person, "Ученик");
    }

    private static Match match(long number, String... children) {
        return new Match(
                number,
                row("", ANNA, "Родитель", children),
                IdentityComparator.standard().compare(ANNA, ANNA));
    }

    private static String explain(Locale locale, RosterRow... rows) {
        return IdentityLookup.in(List.of(rows)).find(ANNA).explain(locale);
    }

    @Test
    void con_130_nobody_near() {
        assertThat(explain(Locale.ENGLISH)).isEqualTo("""
                        Nobody like this is in the list. Enter the person, or look in another organisation.
                        Basis: S0-17, S0-18.""");
    }

    @Test
    void con_130_each_record_with_its_verdict_and_its_differences() {
        String text =
                explain(Locale.ENGLISH, pupil(ANNA.withSurname("Стеапнова").withEmail("")));
        Match near = IdentityLookup.in(
                        List.of(pupil(ANNA.withSurname("Стеапнова").withEmail(""))))
                .find(ANNA)
                .shown()
                .get(0);
        assertThat(near.report().discrepancies()).hasSize(2);
        assertThat(text.lines())
                .containsExactly(
                        "Not found, but there are records near. Check each by its differences.",
                        "Row 1: " + near.report().verdict().sentence(Locale.ENGLISH) + " "
                                + near.report().discrepancies().get(0).message(Locale.ENGLISH) + " "
                                + near.report().discrepancies().get(1).message(Locale.ENGLISH),
                        "Basis: S0-17, S0-18.");
    }

    @Test
    void con_132_duplicates_with_what_differs_and_which_to_keep() {
        RosterRow other = new RosterRow("", ANNA.withEmail(""), "Ученик", "Пермь", "Школа № 2", List.of());
        assertThat(explain(Locale.ENGLISH, other, pupil(ANNA)).lines())
                .startsWith("Several records of this person are in the list. Leave one.")
                .anyMatch(line -> line.startsWith("Row 2: "))
                .anyMatch(line -> line.startsWith("Row 1: "))
                .endsWith(
                        "The records differ in: E-mail, Organisation.", "Better leave row 2.", "Basis: S0-17, S0-18.");
        assertThat(explain(RUSSIAN, pupil(ANNA), pupil(ANNA)).lines())
                .endsWith("Записи одинаковы.", "Которую оставить, решает администратор.", "Основание: S0-17, S0-18.");
    }

    @Test
    void con_133_a_split_parent_is_named_only_if_there_is_one() {
        RosterRow one = row("", ANNA, "Родитель", "11");
        RosterRow two = row("", ANNA.withSurname("СТЕПАНОВА"), "Родитель", "12");
        String split = "The parent is recorded differently at different children and will not see all of them.";
        assertThat(explain(Locale.ENGLISH, one, two).lines()).contains(split).endsWith("Basis: S0-17, S0-18.");
        assertThat(explain(Locale.ENGLISH, one)).doesNotContain(split);
    }

    @Test
    void con_133_records_with_the_same_children_or_none_are_not_split() {
        assertThat(new Parent(List.of(match(1, "11"), match(2))).isSplit()).isFalse();
        assertThat(new Parent(List.of(match(1, "11", "12"), match(2, "12", "11"))).isSplit())
                .isFalse();
        assertThat(new Parent(List.of(match(1), match(2))).isSplit()).isFalse();
        assertThat(new Parent(List.of(match(1, "11"), match(2, "11", "12"))).isSplit())
                .isTrue();
    }

    @Test
    void con_133_records_by_child_in_the_order_of_the_ids() {
        Match one = match(1, "12", "11");
        Match two = match(2, "11");
        Parent parent = new Parent(List.of(one, two));
        assertThat(parent.byChild().keySet()).containsExactly("11", "12");
        assertThat(parent.byChild()).containsEntry("11", List.of(one, two)).containsEntry("12", List.of(one));
        assertThatThrownBy(() -> parent.byChild().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parent.byChild().get("11").remove(0))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(parent).hasToString("Parent[records: 2, split: true]");
    }
}
