package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.UserRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules ask of a row that shares a key with another one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CandidateTest {
    /** A record by its fields: ФИО in three parts, date, e-mail; nothing else. */
    static IdentityRecord person(String fields) {
        String[] parts = fields.split(",", -1);
        return new IdentityRecord(parts[0], parts[1], parts[2], parts[3], parts.length > 4 ? parts[4] : "");
    }

    static Candidate candidate(
            int row, IdentityRecord identity, String role, String school, String children, int... parents) {
        List<String> ids = children.isEmpty() ? List.of() : List.of(children.split("\\|"));
        RosterRow text = new RosterRow("id" + row, identity, role, "", school, ids);
        RowRef ref = new RowRef(row, row + 1, text.id(), school, Optional.empty(), Optional.empty());
        return new Candidate(text, ref, RosterRoles.parse(role), parents, new long[KeyFamily.values().length]);
    }

    private static Candidate listedBy(int... parents) {
        return candidate(1, person("Зуев,Пётр,Ильич,03.04.2013"), "", "", "", parents);
    }

    private static Candidate listing(String role, String children) {
        return candidate(1, person("Зуев,Пётр,Ильич,03.04.2013"), role, "", children);
    }

    @Test
    void aud_61_the_order_is_that_of_the_texts_then_of_the_rows() {
        List<Candidate> ordered = new ArrayList<>();
        int row = 9;
        for (String fields : List.of(
                "Амосов,Яков,Яковлевич,31.12.2013,z@example.ru",
                "Зуев,Борис,Яковлевич,31.12.2013,z@example.ru",
                "Зуев,Яков,Ильич,31.12.2013,z@example.ru",
                "Зуев,Яков,Яковлевич,01.01.2013,z@example.ru",
                "Зуев,Яков,Яковлевич,31.12.2013,a@example.ru",
                "Зуев,Яков,Яковлевич,31.12.2013,z@example.ru")) {
            ordered.add(candidate(row--, person(fields), "", "", ""));
        }
        ordered.add(candidate(10, ordered.get(5).row().identity(), "", "", ""));
        List<Candidate> sorted = new ArrayList<>(ordered);
        Collections.reverse(sorted);
        sorted.sort(Candidate.BY_TEXT);
        assertThat(sorted).isEqualTo(ordered);
    }

    @ParameterizedTest
    @EnumSource(UserRole.class)
    void aud_64_a_role_tells_who_is_a_parent_whatever_the_links(UserRole role) {
        assertThat(listing(role.label(), "").role()).contains(role);
        assertThat(listing(role.label(), "").isParent()).isEqualTo(role == UserRole.PARENT);
        assertThat(listing(role.label(), "17").isParent()).isEqualTo(role == UserRole.PARENT);
    }

    @Test
    void aud_64_without_a_role_a_parent_is_who_lists_children() {
        assertThat(listing("", "17").isParent()).isTrue();
        assertThat(listing("", "").isParent()).isFalse();
    }

    @Test
    void aud_63_two_records_share_a_parent_record_if_one_row_lists_both() {
        int[][] rows = {{}, {3}, {4}, {9}, {3, 9}, {4, 7}, {1, 2, 4}, {5, 6, 7, 8, 9}};
        for (int[] one : rows) {
            for (int[] other : rows) {
                boolean shared = false;
                for (int a : one) {
                    for (int b : other) {
                        shared |= a == b;
                    }
                }
                assertThat(listedBy(one).sharesParentRecord(listedBy(other))).isEqualTo(shared);
            }
        }
        assertThat(listedBy(3, 3, 9).parents().toArray()).containsExactly(3, 9);
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            17,    17,    true
            17|18, 19|18, true
            17,    18,    false
            17,    '',    false
            '',    17,    false
            '',    '',    false
            """)
    void aud_62_two_records_share_a_child_that_both_list(String one, String other, boolean shared) {
        assertThat(listing("", one).sharesChild(listing("", other))).isEqualTo(shared);
    }

    @Test
    void aud_62_a_mailbox_is_that_of_a_valid_address_and_read_once() {
        Candidate one = candidate(1, person("Зуев,Пётр,Ильич,03.04.2013,Petr.Zuev@gmail.com"), "", "", "");
        Candidate other = candidate(2, person("Зуев,Пётр,Ильич,03.04.2013,petrzuev@gmail.com"), "", "", "");
        assertThat(one.mailbox()).isPresent().isEqualTo(other.mailbox()).isSameAs(one.mailbox());
        assertThat(candidate(3, person("Зуев,Пётр,Ильич,03.04.2013,petr@"), "", "", "")
                        .mailbox())
                .isEmpty();
        assertThat(candidate(4, person("Зуев,Пётр,Ильич,03.04.2013"), "", "", "")
                        .mailbox())
                .isEmpty();
    }

    @Test
    void aud_31_what_differs_in_cosmetic_ways_only_has_one_folded_text() {
        Candidate one = candidate(1, person("ЗУЕВ,Петр,Ильич,03.04.2013"), "", "", "");
        Candidate other = candidate(2, person("Зуев,Пётр,Ильич,03.04.2013,a@example.ru"), "", "", "");
        assertThat(one.folded()).isEqualTo(other.folded()).isSameAs(one.folded());
        for (String differs : List.of(
                "Зуева,Пётр,Ильич,03.04.2013",
                "Зуев,Павел,Ильич,03.04.2013",
                "Зуев,Пётр,Олегович,03.04.2013",
                "Зуев,Пётр,Ильич,04.04.2013",
                "Зуев,ПётрИльич,,03.04.2013")) {
            assertThat(candidate(3, person(differs), "", "", "").folded()).isNotEqualTo(one.folded());
        }
    }

    @Test
    void each_family_has_its_key() {
        long[] keys = new long[KeyFamily.values().length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = 100 + i;
        }
        Candidate plain = listedBy();
        Candidate c = new Candidate(plain.row(), plain.ref(), plain.role(), new int[0], keys);
        for (KeyFamily family : KeyFamily.values()) {
            assertThat(c.key(family)).isEqualTo(keys[family.ordinal()]);
        }
    }

    @Test
    void aud_80_it_is_shown_by_its_place_only() {
        assertThat(listing("", "1017")).hasToString("Candidate[RowRef[row 1, line 2]]");
    }
}
