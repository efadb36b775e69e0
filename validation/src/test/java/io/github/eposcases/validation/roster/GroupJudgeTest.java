package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.roster.GroupJudge.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about records with an equal key, for an engine that brings them together itself (AUD-24). */
class GroupJudgeTest {
    private final GroupJudge judge = GroupJudge.of(AuditPolicy.standard());

    private static RosterRow person(String given, String role, String... children) {
        IdentityRecord identity = new IdentityRecord("Зуев", given, "Ильич", "03.04.2013", "");
        return new RosterRow("id", identity, role, "", "Лицей", List.of(children));
    }

    private static Member member(int row, String given, Integer... parents) {
        return new Member(row, person(given, "Обучающийся"), Arrays.asList(parents));
    }

    private static String brief(List<Finding> findings) {
        List<String> brief = new ArrayList<>();
        for (Finding f : findings) {
            brief.add(f.getClass().getSimpleName() + " " + f.certainty() + " "
                    + f.rows().stream().map(RowRef::row).toList() + " " + f.reason());
        }
        return String.join(", ", brief);
    }

    @Test
    void aud_24_findings_come_in_their_order_in_whatever_order_the_records_come() {
        List<Member> group = List.of(member(4, "Павел"), member(3, "ПАВЕЛ"), member(2, "Пётт"), member(1, "Пётр"));
        assertThat(brief(judge.judge(group)))
                .isEqualTo("NearPerson REVIEW [1, 2] TYPO, SamePerson CERTAIN [3, 4] LETTER_CASE");
    }

    @Test
    void aud_24_the_findings_are_those_of_the_local_audit() {
        List<Member> group = new ArrayList<>();
        List<RosterRow> rows = new ArrayList<>();
        for (String given : List.of("Пётр", "Петр", "Пёр", "Павел", "Пётр Зуев", "Зоя")) {
            rows.add(person(given, "Обучающийся"));
            group.add(new Member(rows.size(), rows.get(rows.size() - 1), List.of()));
        }
        List<Finding> pairs = RosterAudit.standard().audit(rows).findings().stream()
                .filter(f -> f.rows().size() > 1)
                .toList();
        assertThat(brief(judge.judge(group))).isEqualTo(brief(pairs)).contains("[1, 2, 5] YO", "[1, 2, 5, 3] TYPO");
    }

    @Test
    void aud_63_twins_are_known_by_the_parent_records_that_list_them() {
        assertThat(brief(judge.judge(List.of(member(1, "Алина", 9, 5), member(2, "Арина", 5)))))
                .isEmpty();
        assertThat(brief(judge.judge(List.of(member(1, "Алина", 9), member(2, "Арина", 5)))))
                .isEqualTo("NearPerson REVIEW [1, 2] TYPO");
        assertThat(brief(judge.judge(List.of(member(1, "Алина", 5), member(2, "АЛИНА", 7, 5)))))
                .isEqualTo("SamePerson REVIEW [1, 2] LETTER_CASE");
    }

    @Test
    void aud_64_a_parent_in_two_records_is_split() {
        List<Finding> found = judge.judge(List.of(
                new Member(1, person("Пётр", "Родитель", "7"), List.of()),
                new Member(2, person("Пётр", "Родитель", "8"), List.of())));
        assertThat(brief(found)).isEqualTo("SplitParent CERTAIN [1, 2] EXACT");
        assertThat(found.get(0).rows().get(0).recordId()).isEqualTo("id");
        assertThat(found.get(0).rows().get(0).organization()).isEqualTo("Лицей");
    }

    @Test
    void aud_24_one_record_or_none_has_no_findings() {
        assertThat(judge.judge(List.of())).isEmpty();
        assertThat(judge.judge(List.of(member(1, "Пётр")))).isEmpty();
    }

    @Test
    void aud_24_a_row_is_counted_from_one_and_shown_without_its_record() {
        assertThat(member(1, "Пётр")).hasToString("Member[row 1]");
        assertThatThrownBy(() -> member(0, "Пётр"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row: not positive");
    }
}
