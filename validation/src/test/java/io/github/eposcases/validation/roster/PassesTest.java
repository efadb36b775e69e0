package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first reading keeps of a row, and which rows the second one takes (AUD-50, AUD-51, AUD-56, AUD-58). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PassesTest {
    private static final Set<RosterField> NAMES =
            EnumSet.of(RosterField.SURNAME, RosterField.GIVEN, RosterField.BIRTH_DATE);
    private static final Set<RosterField> LINKED =
            EnumSet.of(RosterField.ID, RosterField.SURNAME, RosterField.CHILDREN);
    private static final Set<RosterField> IDS = EnumSet.of(RosterField.ID, RosterField.SURNAME);
    private static final String ZUEV = "Зуев";

    private final List<Finding> found = new ArrayList<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final RosterAudit audit = RosterAudit.standard().withCancellation(cancelled::get);
    private final AuditRun run = new AuditRun(audit, RosterSource.of(List.of()), found::add);

    private FirstPass first(WorkSpace space, Set<RosterField> fields) {
        FirstPass pass = new FirstPass(audit, run, space);
        pass.begin(new ReadFacts("", false, "", fields, List.of(), OptionalLong.empty()), Map.of(), () -> 0);
        return pass;
    }

    private FirstPass first(Set<RosterField> fields) {
        return first(new WorkSpace(Long.MAX_VALUE, Optional.empty()), fields);
    }

    private static RowText row(long number, String id, String surname, String date) {
        RowText row = new RowText();
        row.set(new RosterRow(id, new IdentityRecord(surname, "Пётр", "", date, ""), "", "", "", List.of()));
        row.number = number;
        row.line = number + 1;
        return row;
    }

    private static RowText row(long number, String id) {
        return row(number, id, ZUEV, "");
    }

    @Test
    void aud_50_a_row_without_a_date_enters_no_family() throws IOException {
        FirstPass pass = first(NAMES);
        pass.row(row(1, "", ZUEV, ""));
        assertThat(pass.families().values()).extracting(KeyRun::size).containsOnly(0L);
        pass.row(row(2, "", ZUEV, "03.04.2013"));
        assertThat(pass.families().get(KeyFamily.FULL_NAME).size()).isEqualTo(1);
        assertThat(pass.families().get(KeyFamily.WITHOUT_GIVEN).size()).isZero();
        assertThat(pass.rows()).isEqualTo(2);
    }

    @Test
    void aud_66_an_empty_id_leads_to_nothing() throws IOException {
        FirstPass pass = first(LINKED);
        pass.row(row(1, ""));
        assertThat(pass.links().ids().size()).isZero();
        pass.row(row(2, "7"));
        RowText row = row(3, "8");
        pass.prepare(row);
        pass.row(row);
        long[] ids = pass.links().ids().all();
        assertThat(ids).hasSize(2);
        assertThat(KeyRun.hash(ids[0])).isNotEqualTo(KeyRun.hash(ids[1]));
    }

    @Test
    void aud_66_children_that_are_listed_but_not_there_are_faults_of_their_parent() throws IOException {
        FirstPass pass = first(LINKED);
        RowText parent = new RowText();
        parent.set(new RosterRow("1", IdentityRecord.empty(), "", "", "", List.of("7", "8")));
        parent.number = 5;
        pass.row(parent);
        pass.row(row(6, "7"));
        BitSet rows = new BitSet();
        pass.links().findFaults(pass.notes(), EnumSet.of(LinkFault.UNKNOWN_CHILD), rows, () -> false);
        assertThat(rows.stream()).containsExactly(5);
        char[] ids = "78".toCharArray();
        assertThat(pass.links()
                        .hasFault(5, LinkFault.UNKNOWN_CHILD, pass.links().key(ids, 1, 2)))
                .isTrue();
        assertThat(pass.links()
                        .hasFault(5, LinkFault.UNKNOWN_CHILD, pass.links().key(ids, 0, 1)))
                .isFalse();
    }

    @Test
    void aud_66_what_a_row_is_is_noted_for_the_links_to_it() throws IOException {
        FirstPass pass = first(EnumSet.complementOf(EnumSet.of(RosterField.PERSON_NAME)));
        RowText pupil = new RowText();
        pupil.set(new RosterRow("1", IdentityRecord.empty(), "Ученик", "", "", List.of()));
        pupil.number = 1;
        pass.row(pupil);
        pass.row(row(2, "2"));
        assertThat(pass.notes().isPupil(1)).isTrue();
        assertThat(pass.notes().isPupil(2)).isFalse();
    }

    @Test
    void aud_12_unreadable_rows_have_numbers_and_blank_ones_have_none() throws IOException {
        FirstPass pass = first(NAMES);
        pass.row(row(1, ""));
        pass.unreadable(2, 3, "row.too-long");
        pass.unreadable(3, 4, "row.field-count");
        pass.end(5, 77);
        assertThat(List.of(pass.rows(), pass.unreadable(), pass.blank(), pass.sum()))
                .containsExactly(3L, 2L, 5L, 77L);
        assertThat(found).extracting(Finding::reason).endsWith("row.too-long", "row.field-count");
        assertThat(found.get(found.size() - 1).rows())
                .containsExactly(new RowRef(3, 4, "", "", Optional.empty(), Optional.empty()));
    }

    @Test
    void aud_102_a_row_that_was_prepared_is_taken_as_one_that_was_not() throws IOException {
        FirstPass pass = first(LINKED);
        RowText row = row(1, "7", ZUEV, "03.04.2013");
        pass.prepare(row);
        pass.row(row);
        pass.row(row(2, "7", ZUEV, "03.04.2013"));
        long[] names = pass.families().get(KeyFamily.FULL_NAME).all();
        assertThat(KeyRun.hash(names[0])).isEqualTo(KeyRun.hash(names[1]));
        long[] ids = pass.links().ids().all();
        assertThat(new int[] {KeyRun.row(ids[0]), KeyRun.row(ids[1])}).containsExactly(1, 2);
        assertThat(KeyRun.hash(ids[0])).isEqualTo(KeyRun.hash(ids[1]));
    }

    @Test
    void aud_51_the_last_row_that_can_be_numbered_and_the_one_behind_it() {
        FirstPass pass = first(NAMES);
        assertThatCode(() -> pass.row(row(67_108_863, ""))).doesNotThrowAnyException();
        assertThatThrownBy(() -> pass.row(row(67_108_864, "")))
                .isInstanceOf(RosterTooLargeException.class)
                .hasMessage("more than 67,108,863 rows");
    }

    @Test
    void aud_58_the_places_of_rows_count_as_memory_one_of_sixteen() throws IOException {
        try (WorkSpace space = new WorkSpace(oneChunk(), Optional.empty())) {
            FirstPass pass = first(space, IDS);
            pass.row(row(1, "7", ZUEV, ""));
            long spilled = space.spilledBytes();
            pass.row(row(15, "", "Роз", ""));
            assertThat(space.spilledBytes()).isEqualTo(spilled).isZero();
            pass.row(row(16, "", "Роз", ""));
            assertThat(space.spilledBytes()).isPositive();
        }
    }

    /** Returns what a first row with an id only takes. */
    private long oneChunk() throws IOException {
        for (long budget = 8; ; budget += 8) {
            try (WorkSpace space = new WorkSpace(budget, Optional.empty())) {
                first(space, IDS).row(row(1, "7", ZUEV, ""));
                if (space.spilledBytes() == 0) {
                    return budget;
                }
            }
        }
    }

    @Test
    void aud_56_rows_of_many_characters_take_more_memory() throws IOException {
        FirstPass pass = first(NAMES);
        long least = pass.bytesPerRow();
        assertThat(least).isPositive();
        RowText one = row(1, "", "я".repeat(1_000), "");
        RowText two = row(2, "", "я".repeat(3_000), "");
        pass.row(one);
        assertThat(pass.bytesPerRow()).isEqualTo(least + 4L * one.used);
        pass.row(two);
        assertThat(pass.bytesPerRow()).isEqualTo(least + 2L * (one.used + two.used));
    }

    @Test
    void aud_101_both_readings_stop_when_told() throws IOException {
        FirstPass pass = first(NAMES);
        SecondPass again = again(first(NAMES), 0, 0);
        assertThat(pass.row(row(8_192, ""))).isTrue();
        assertThat(pass.unreadable(16_384, 16_385, "row.too-long")).isTrue();
        assertThat(again.unreadable(8_192, 8_193, "row.too-long")).isTrue();
        assertThat(again.row(row(16_384, ""))).isTrue();
        assertThat(again.skipped()).isTrue();
        cancelled.set(true);
        assertThat(pass.row(row(16_385, ""))).as("asked every 8,192 rows").isTrue();
        assertThat(again.unreadable(16_385, 16_386, "row.too-long")).isTrue();
        assertThat(pass.row(row(24_576, ""))).isFalse();
        assertThat(pass.unreadable(24_576, 24_577, "row.too-long")).isFalse();
        assertThat(again.unreadable(24_576, 24_577, "row.too-long")).isFalse();
        assertThat(again.row(row(24_576, ""))).isFalse();
        assertThat(again.skipped()).isFalse();
    }

    @Test
    void aud_101_102_keys_sorted_ahead_are_the_same_and_each_family_asks_whether_to_stop() throws IOException {
        FirstPass pass = first(NAMES);
        for (RowText row : nine()) {
            pass.row(row);
        }
        AtomicInteger asked = new AtomicInteger();
        pass.sort(() -> asked.incrementAndGet() > 0);
        int runs = KeyFamily.values().length + 2;
        assertThat(asked).as("families, ids and references").hasValue(runs);
        pass.sort(() -> asked.incrementAndGet() < 0);
        assertThat(asked).hasValueGreaterThanOrEqualTo(runs + runs * KeyRun.PARTS);
        long[] names = pass.families().get(KeyFamily.FULL_NAME).all();
        assertThat(Arrays.stream(names).map(KeyRun::hash).toArray()).hasSize(9).isSorted();
    }

    private SecondPass again(FirstPass first, int from, int to) throws IOException {
        CandidateSearch search = new CandidateSearch(AuditPolicy.standard(), () -> false);
        search.search(first.families(), first.links(), first.notes(), 100);
        return new SecondPass(audit, run, first, search, from, to);
    }

    /** Of nine rows the second and the ninth are one person, the fourth and the seventh another. */
    private static List<RowText> nine() {
        String[] days = {"01", "02", "03", "04", "05", "06", "04", "08", "02"};
        List<RowText> rows = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            rows.add(row(i, "", ZUEV, days[i - 1] + ".04.2013"));
        }
        return rows;
    }

    private SecondPass againOfNine(int from, int to) throws IOException {
        FirstPass first = first(NAMES);
        for (RowText row : nine()) {
            first.row(row);
        }
        return again(first, from, to);
    }

    @Test
    void aud_56_only_rows_that_share_a_key_are_wanted_again() throws IOException {
        SecondPass all = againOfNine(0, 4);
        assertThat(List.of(all.nextWanted(1), all.nextWanted(2), all.nextWanted(3), all.nextWanted(5)))
                .containsExactly(2L, 2L, 4L, 7L);
        assertThat(all.nextWanted(9)).isEqualTo(9);
        assertThat(all.nextWanted(10)).isEqualTo(Long.MAX_VALUE);
        SecondPass part = againOfNine(0, 1);
        assertThat(List.of(part.nextWanted(1), part.nextWanted(3))).containsExactly(2L, 9L);
    }

    @Test
    void aud_56_rows_are_held_by_circles_those_of_the_batch_only() throws IOException {
        assertThat(held(againOfNine(0, 4))).containsExactly(List.of(2L, 9L), List.of(4L, 7L));
        assertThat(held(againOfNine(0, 1))).containsExactly(List.of(2L, 9L));
        assertThat(held(againOfNine(1, 4))).containsExactly(List.of(4L, 7L));
    }

    private static List<List<Long>> held(SecondPass pass) throws IOException {
        for (RowText row : nine()) {
            pass.row(row);
        }
        return pass.circles().stream()
                .map(circle -> circle.stream().map(c -> c.ref().row()).toList())
                .toList();
    }

    @Test
    void aud_21_another_sum_is_another_roster() throws IOException {
        FirstPass first = first(NAMES);
        first.end(0, 77);
        SecondPass same = again(first, 0, 0);
        same.end(0, 77);
        assertThatCode(same::requireSameRows).doesNotThrowAnyException();
        SecondPass other = again(first, 0, 0);
        other.end(0, 78);
        assertThatThrownBy(other::requireSameRows).isInstanceOf(RosterChangedException.class);
    }

    private static List<Finding> audit(AuditPolicy policy, String csv) throws IOException {
        List<Finding> findings = new ArrayList<>();
        RosterAudit.standard()
                .withPolicy(policy)
                .audit(RosterSource.csv(csv.getBytes(UTF_8), RosterFormat.detected()), findings::add);
        return findings;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ФИО;ДР;Роль;Дети\nЗуев Пётр;03.04.2013;Ученик;\nРоз Яна;05.06.1985;Мама;77\n",
                "ИД;ФИО;ДР;Роль\n1;Зуев Пётр;03.04.2013;Ученик\n2;Роз Яна;05.06.1985;Мама\n",
            })
    void aud_66_without_ids_or_children_links_are_not_checked(String csv) throws IOException {
        AuditPolicy usual = AuditPolicy.standard();
        AuditPolicy all =
                new AuditPolicy(usual.key(), usual.witnesses(), EnumSet.allOf(LinkFault.class), usual.groupCap());
        assertThat(audit(all, csv)).isEmpty();
    }

    @Test
    void aud_65_rows_of_a_crowd_that_are_looked_at_for_their_id_do_not_show_the_crowd_again() throws IOException {
        StringBuilder csv = new StringBuilder("ИД;ФИО;ДР\n");
        for (int i = 1; i <= 230; i++) {
            csv.append(i == 101 ? 100 : i).append(";Тестов Тест Тестович;05.05.2011\n");
        }
        csv.append("100;Роз Яна Львовна;05.06.1985\n");
        assertThat(audit(AuditPolicy.standard(), csv.toString()))
                .extracting(f -> f.getClass().getSimpleName())
                .containsExactlyInAnyOrder("OversizeGroup", "InvalidField", "InvalidField");
    }
}
