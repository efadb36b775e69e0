package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.roster.LookupRows.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is linked with a record, and who else uses its mailbox (CON-134, AUD-112). */
class SurroundingsTest {
    private static RosterRow record(String id, String given, String email, String... children) {
        IdentityRecord identity = new IdentityRecord("Зуев", given, "Ильич", "03.04.1990", email);
        return new RosterRow(id, identity, "", "", "", List.of(children));
    }

    private static Surroundings around(RosterRow candidate, RosterRow... others) {
        List<RosterRow> rows = new ArrayList<>(List.of(others));
        rows.add(candidate);
        return Surroundings.of(List.of(new Place(rows.size(), candidate)), new LookupRows.Indexed(rows));
    }

    private static boolean isUsedByOther(Surroundings around, RosterRow row, String address) {
        return around.context(row)
                .usedByOther()
                .test(EmailAddress.parse(address).toOptional().orElseThrow());
    }

    @Test
    void aud_112_parents_are_the_records_that_list_a_child() {
        RosterRow child = record("7", "Пётр", "");
        RosterRow mother = record("1", "Яна", "", "7", "8");
        RosterRow father = record("2", "Илья", "", "7");
        Surroundings around = around(child, mother, record("3", "Зоя", "", "8"), father);
        assertThat(around.parents(child)).extracting(Place::record).containsExactly(mother, father);
        assertThat(around.links(child)).isEqualTo(2);
        assertThat(around.context(child).relatives()).containsExactly(mother.identity(), father.identity());
    }

    @Test
    void aud_112_a_record_without_an_id_is_nobodys_child() {
        RosterRow nobody = record("", "Пётр", "");
        Surroundings around = around(nobody, record("1", "Яна", "", "", "7"));
        assertThat(around.parents(nobody)).isEmpty();
        assertThat(around.links(nobody)).isZero();
    }

    @Test
    void con_134_the_children_of_a_record_are_its_relatives() {
        RosterRow mother = record("1", "Яна", "", "7", "8", "9");
        RosterRow pupil = record("7", "Пётр", "");
        RosterRow other = record("8", "Зоя", "");
        Surroundings around = around(mother, other, pupil, record("10", "Борис", ""));
        assertThat(around.context(mother).relatives()).containsExactly(pupil.identity(), other.identity());
        assertThat(around.links(mother)).isEqualTo(3);
    }

    @Test
    void con_134_a_mailbox_of_another_person_is_known() {
        RosterRow person = record("1", "Пётр", "zuev@mail.ru");
        RosterRow same = record("2", "Пётр", "zuev@mail.ru");
        assertThat(isUsedByOther(around(person, same), person, "zuev@mail.ru")).isFalse();
        RosterRow stranger = new RosterRow(
                "3", new IdentityRecord("Роз", "Яна", "Львовна", "05.06.1970", "ZUEV@mail.ru"), "", "", "", List.of());
        assertThat(isUsedByOther(around(person, same, stranger), person, "zuev@mail.ru"))
                .isTrue();
        assertThat(isUsedByOther(around(person, same, stranger), person, "zuev2@mail.ru"))
                .isFalse();
    }

    @Test
    void con_134_without_candidates_the_collection_is_not_read_again() {
        Surroundings none = Surroundings.of(List.of(), (keys, wanted) -> {
            throw new AssertionError("read");
        });
        assertThat(none.parents(record("7", "Пётр", ""))).isEmpty();
    }
}
