package io.github.eposcases.scheduling;

import static io.github.eposcases.scheduling.WorkingCalendarTest.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.scheduling.CalendarDay.Kind;
import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)

/** SCH-16. */
class PairedCalendarTest {
    @Test
    void both_cover_what_both_know() {
        WorkingCalendar later = WorkingCalendars.builder("later")
                .coverage(date("2025-01-01"), date("2030-12-31"))
                .build();
        WorkingCalendar both = RUSSIA.combinedWith(later);
        assertThat(both.coverage()).isEqualTo(new Coverage(date("2025-01-01"), date("2027-12-31")));
        assertThat(both.id()).isEqualTo("russia & later");
        assertThatThrownBy(() -> both.isWorkingDay(date("2024-12-31"))).isInstanceOf(OutsideCoverageException.class);
        WorkingCalendar old = WorkingCalendars.builder("old")
                .coverage(date("1990-01-01"), date("2017-12-31"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.combinedWith(old))
                .withMessage("other: no day is covered by both calendars");
        assertThatIllegalArgumentException().isThrownBy(() -> RUSSIA.linkedWith(old));
    }

    @Test
    void the_part_that_decides_says_why() {
        WorkingCalendar strict = EffectPolicy.strict().calendar();
        assertThat(strict.day(date("2024-12-28")).kind()).isEqualTo(Kind.WEEKEND);
        assertThat(strict.day(date("2024-12-30")).kind()).isEqualTo(Kind.TRANSFERRED_OFF);
        assertThat(strict.day(date("2024-02-22")).shortened()).isTrue();
        assertThat(strict.day(date("2024-11-04")).kind()).isEqualTo(Kind.HOLIDAY);
        assertThat(WEEK.linkedWith(RUSSIA).day(date("2024-12-28")).kind()).isEqualTo(Kind.TRANSFERRED_WORKING);
        assertThat(RUSSIA.combinedWith(WEEK).day(date("2020-04-01")).kind()).isEqualTo(Kind.SPECIAL);
    }

    @Test
    void a_callers_calendar_pairs_too() {
        WorkingCalendar mine = new ByDay(RUSSIA);
        WorkingCalendar pair = mine.combinedWith(WEEK);
        assertThat(pair).hasToString("Working calendar russia & Mon-Fri, covering 2018-01-01 to 2027-12-31.");
        for (LocalDate d : List.of(date("2024-12-27"), date("2024-12-30"), date("2025-05-01"))) {
            assertThat(pair.next(d)).isEqualTo(EffectPolicy.strict().calendar().next(d));
            assertThat(WEEK.linkedWith(mine).next(d))
                    .isEqualTo(WEEK.linkedWith(RUSSIA).next(d));
        }
        assertThat(pair).isEqualTo(new ByDay(RUSSIA).combinedWith(WEEK));
        assertThatThrownBy(() -> pair.day(date("2028-01-03"))).isInstanceOf(OutsideCoverageException.class);
        assertThatThrownBy(() -> pair.next(date("2027-12-30"))).isInstanceOf(OutsideCoverageException.class);
    }
}
