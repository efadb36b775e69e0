package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import io.github.eposcases.validation.roster.Finding.BrokenLink;
import io.github.eposcases.validation.roster.Finding.InvalidField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** AUD-43, AUD-66: what is said of ids and links of rows that are read again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkSearchTest {
    private static final int CAP = 3;

    private final WorkSpace space = new WorkSpace(Long.MAX_VALUE, Optional.empty());
    private final Links links = new Links(space, 3);
    private final RowNotes notes = new RowNotes(space);
    private final List<Candidate> rows = new ArrayList<>();

    private long key(String id) {
        return links.key(id.toCharArray(), 0, id.length());
    }

    private void record(String id, UserRole role, int year, String territory, String... children) throws IOException {
        long row = rows.size() + 1;
        notes.add(row, Optional.of(role), PersonKeys.number(LocalDate.of(year, 1, 2)), territory);
        if (!id.isEmpty()) {
            links.addId(key(id), row);
        }
        for (String child : children) {
            links.addChild(key(child), row);
        }
        IdentityRecord person = new IdentityRecord("", "", "", "", "");
        rows.add(new Candidate(
                new RosterRow(id, person, "", "", "", List.of(children)),
                new RowRef(row, row, id, "", Optional.empty(), Optional.empty()),
                Optional.of(role),
                new int[0],
                new long[0]));
    }

    private List<String> findings(Set<LinkFault> asked) throws IOException {
        AuditPolicy standard = AuditPolicy.standard();
        AuditPolicy policy = new AuditPolicy(standard.key(), standard.witnesses(), asked, CAP);
        CandidateSearch search = new CandidateSearch(policy, () -> false);
        Map<KeyFamily, KeyRun> none = new EnumMap<>(KeyFamily.class);
        search.search(none, links, notes, 1);
        List<String> told = new ArrayList<>();
        for (Finding f : new LinkSearch(links, search, policy).findings(rows)) {
            String what = f instanceof BrokenLink link ? link.childId() : "";
            assertThat(f instanceof InvalidField || f instanceof BrokenLink).isTrue();
            told.add(f.rows().get(0).row() + " " + f.reason() + " " + f.certainty() + " " + what);
        }
        return told;
    }

    @Test
    void every_fault_of_a_link_has_its_reason_and_certainty() throws IOException {
        record("11", UserRole.PARENT, 1980, "Пермь", "11", "12", "13", "14", "15", "99");
        record("12", UserRole.STUDENT, 2013, "Пермь");
        record("13", UserRole.TEACHER, 2013, "Пермь");
        record("14", UserRole.STUDENT, 1985, "Пермь");
        record("15", UserRole.STUDENT, 2013, "Кунгур");
        record("16", UserRole.STUDENT, 2013, "Пермь");
        assertThat(findings(EnumSet.allOf(LinkFault.class)))
                .containsExactlyInAnyOrder(
                        "1 link.self CERTAIN 11",
                        "1 link.not-a-pupil REVIEW 13",
                        "1 link.parent-too-young REVIEW 14",
                        "1 link.other-territory REVIEW 15",
                        "1 link.unknown-child CERTAIN 99",
                        "6 link.no-parent REVIEW 16");
    }

    @Test
    void only_what_was_asked_for_is_told() throws IOException {
        record("11", UserRole.PARENT, 1980, "Пермь", "11", "99");
        record("12", UserRole.STUDENT, 2013, "Пермь");
        assertThat(findings(EnumSet.of(LinkFault.SELF))).containsExactly("1 link.self CERTAIN 11");
    }

    @Test
    void an_id_is_told_from_its_second_row_on_and_an_absent_one_never() throws IOException {
        for (String id : List.of("7", "", "", "8", "7", "7", "9")) {
            record(id, UserRole.TEACHER, 1980, "Пермь");
        }
        assertThat(findings(EnumSet.noneOf(LinkFault.class)))
                .containsExactly("5 id.not-unique REVIEW ", "6 id.not-unique REVIEW ");
    }

    @Test
    void the_rows_of_an_id_that_a_crowd_has_are_told_one_by_one() throws IOException {
        for (int i = 0; i <= CAP; i++) {
            record("7", UserRole.TEACHER, 1980, "Пермь");
        }
        rows.subList(0, CAP).clear();
        assertThat(findings(EnumSet.noneOf(LinkFault.class))).containsExactly(CAP + 1 + " id.not-unique REVIEW ");
    }
}
