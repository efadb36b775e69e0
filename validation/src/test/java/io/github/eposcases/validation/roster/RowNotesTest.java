package io.github.eposcases.validation.roster;

import static io.github.eposcases.validation.roster.AuditPolicy.LinkFault.NOT_A_PUPIL;
import static io.github.eposcases.validation.roster.AuditPolicy.LinkFault.OTHER_TERRITORY;
import static io.github.eposcases.validation.roster.AuditPolicy.LinkFault.PARENT_TOO_YOUNG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** AUD-66: what is kept of two records is enough to judge a link between them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowNotesTest {
    private final WorkSpace space = new WorkSpace(1_000_000, Optional.empty());
    private final RowNotes notes = new RowNotes(space);

    private void add(long row, @Nullable UserRole role, @Nullable LocalDate date, @Nullable String territory)
            throws IOException {
        notes.add(row, Optional.ofNullable(role), date == null ? 0 : PersonKeys.number(date), territory);
    }

    private Set<LinkFault> faults(int parent, int child) {
        Set<LinkFault> faults = EnumSet.noneOf(LinkFault.class);
        for (LinkFault fault : LinkFault.values()) {
            if (notes.has(fault, parent, child)) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private Set<LinkFault> found(LinkFault... faults) {
        return faults.length == 0 ? EnumSet.noneOf(LinkFault.class) : EnumSet.of(faults[0], faults);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-03-04,2013-03-04,false",
        "2001-03-04,2013-03-04,false",
        "2001-03-05,2013-03-04,true",
        "2001-04-04,2013-03-04,true",
        "2001-03-04,2013-03-03,true",
        "2002-01-01,2013-12-31,true",
        "2013-03-04,2013-03-04,true",
        "2013-03-04,1980-03-04,true",
        "1900-01-02,1912-01-02,false",
        "1900-01-02,1912-01-01,true",
        "1930-01-02,1950-01-01,false",
        "2050-01-02,2098-01-01,false",
        ",2013-03-04,false",
        ",1905-03-04,false",
        "1980-03-04,,false",
        "2013-03-04,,false",
        ",,false"
    })
    void a_parent_is_twelve_years_older(@Nullable LocalDate parent, @Nullable LocalDate child, boolean tooYoung)
            throws IOException {
        add(1, null, parent, null);
        add(2, null, child, null);
        add(3, UserRole.STUDENT, parent, "Пермь");
        add(4, UserRole.STUDENT, child, "Пермь");
        assertThat(faults(1, 2)).isEqualTo(tooYoung ? found(PARENT_TOO_YOUNG) : found());
        assertThat(faults(3, 4)).isEqualTo(tooYoung ? found(PARENT_TOO_YOUNG) : found());
    }

    @ParameterizedTest
    @EnumSource(UserRole.class)
    void a_child_is_a_pupil_unless_its_role_is_another_one(UserRole role) throws IOException {
        add(1, UserRole.PARENT, LocalDate.of(1980, 1, 2), "Пермь");
        add(2, role, LocalDate.of(2013, 1, 2), "Пермь");
        add(3, null, LocalDate.of(2013, 1, 2), "Пермь");
        assertThat(faults(1, 2)).isEqualTo(role == UserRole.STUDENT ? found() : found(NOT_A_PUPIL));
        assertThat(faults(1, 3)).isEmpty();
        assertThat(notes.isPupil(2)).isEqualTo(role == UserRole.STUDENT);
        assertThat(notes.isPupil(3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Пермь,Пермь,false",
        "Пермь,' ПЕРМЬ ',false",
        "Пермь,Кунгур,true",
        "Пермь,' ',false",
        "' ',Пермь,false",
        "' ',-,false",
        "Пермь,,false",
        ",Пермь,false",
        ",,false"
    })
    void a_territory_is_compared_where_both_are_known(@Nullable String parent, @Nullable String child, boolean other)
            throws IOException {
        add(1, null, null, parent);
        add(2, UserRole.STUDENT, null, child);
        assertThat(faults(1, 2)).isEqualTo(other ? found(OTHER_TERRITORY) : found());
    }

    @Test
    void a_record_that_lists_itself_has_no_other_fault() throws IOException {
        add(1, UserRole.PARENT, LocalDate.of(2013, 1, 2), "Пермь");
        assertThat(faults(1, 1)).isEqualTo(found(LinkFault.SELF));
    }

    /** 4,095 territories are more than the country has; those beyond are unknown and change nothing else. */
    @Test
    void territories_beyond_the_limit_are_unknown() throws IOException {
        for (int i = 1; i <= 4_100; i++) {
            add(i, i % 2 == 0 ? null : UserRole.PARENT, LocalDate.of(1980, 1, 2), "Округ " + i);
        }
        for (int i = 2; i <= 4_095; i++) {
            assertThat(notes.has(OTHER_TERRITORY, 1, i)).isTrue();
        }
        for (int i = 4_096; i <= 4_100; i++) {
            assertThat(notes.has(OTHER_TERRITORY, 1, i)).isFalse();
        }
        add(5_000, null, null, "Округ 1");
        assertThat(notes.has(OTHER_TERRITORY, 1, 5_000)).isFalse();
        assertThat(notes.has(OTHER_TERRITORY, 2, 5_000)).isTrue();
        for (int i = 4_090; i <= 4_100; i++) {
            assertThat(notes.has(NOT_A_PUPIL, 1, i)).isEqualTo(i % 2 != 0);
            assertThat(notes.isPupil(i)).isFalse();
        }
    }

    @Test
    void nothing_is_known_of_rows_that_were_not_noted() throws IOException {
        add(70_000, UserRole.TEACHER, LocalDate.of(2013, 1, 2), "Пермь");
        for (int row : new int[] {1, 65_535, 131_072, 1_000_000}) {
            assertThat(faults(70_000, row)).isEmpty();
            assertThat(notes.isPupil(row)).isFalse();
        }
        assertThat(faults(1, 70_000)).isEqualTo(found(NOT_A_PUPIL));
    }

    /** AUD-58: the notes of 65,536 rows take four bytes each, at once. */
    @Test
    void notes_count_as_memory_that_is_used() throws IOException {
        KeyRun run = space.run();
        run.add(1, 1);
        add(200_000, null, null, null);
        assertThat(space.spilledBytes()).isPositive();
        space.close();
    }
}
