package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of SCH-19 to SCH-24 on calendars of every kind. */
class WorkingCalendarProperties {
    record Case(WorkingCalendar calendar, LocalDate a, LocalDate b) {}

    @Provide
    Arbitrary<Case> cases() {
        return Generators.calendars()
                .flatMap(c ->
                        Generators.datesOf(c).flatMap(a -> Generators.datesOf(c).map(b -> new Case(c, a, b))));
    }

    @Provide
    Arbitrary<Case> neighbours() {
        return Generators.calendars()
                .flatMap(c -> Generators.datesOf(c)
                        .flatMap(a -> Generators.dates(a.minusDays(40), a.plusDays(40))
                                .map(b -> new Case(c, a, b))));
    }

    @Property
    void next_and_previous_find_the_nearest_working_day(@ForAll("neighbours") Case law) { // SCH-19
        WorkingCalendar c = law.calendar();
        LocalDate d = law.a();
        assertThat(c.next(d)).isAfter(d);
        assertThat(c.previous(d)).isBefore(d);
        assertThat(c.isWorkingDay(c.next(d))).isTrue();
        assertThat(c.isWorkingDay(c.previous(d))).isTrue();
        assertThat(d.plusDays(1).datesUntil(c.next(d))).noneMatch(c::isWorkingDay);
        assertThat(c.previous(d).plusDays(1).datesUntil(d)).noneMatch(c::isWorkingDay);
        assertThat(c.nextOrSame(d)).isEqualTo(c.isWorkingDay(d) ? d : c.next(d));
        assertThat(c.previousOrSame(d)).isEqualTo(c.isWorkingDay(d) ? d : c.previous(d));
    }

    @Property
    void all_verbs_are_monotone(@ForAll("neighbours") Case law) { // SCH-20
        WorkingCalendar c = law.calendar();
        LocalDate a = law.a().isBefore(law.b()) ? law.a() : law.b();
        LocalDate b = law.a().isBefore(law.b()) ? law.b() : law.a();
        assertThat(c.next(a)).isBeforeOrEqualTo(c.next(b));
        assertThat(c.nextOrSame(a)).isBeforeOrEqualTo(c.nextOrSame(b));
        assertThat(c.previous(a)).isBeforeOrEqualTo(c.previous(b));
        assertThat(c.previousOrSame(a)).isBeforeOrEqualTo(c.previousOrSame(b));
        assertThat(c.previousOrSame(c.next(a))).isEqualTo(c.next(a));
    }

    @Property
    void shift_is_next_many_times_and_can_be_undone(
            @ForAll("cases") Case law,
            @ForAll @IntRange(min = -30, max = 30) int m,
            @ForAll @IntRange(min = -30, max = 30) int n) { // SCH-21
        WorkingCalendar c = law.calendar();
        LocalDate d = law.a();
        LocalDate step = d;
        for (int i = 0; i < Math.abs(n); i++) {
            step = n > 0 ? c.next(step) : c.previous(step);
        }
        assertThat(c.shift(d, n)).isEqualTo(step);
        LocalDate working = c.nextOrSame(d);
        assertThat(c.shift(c.shift(working, n), -n)).isEqualTo(working);
        assertThat(c.shift(c.shift(working, m), n)).isEqualTo(c.shift(working, m + n));
        if (n >= 0) {
            assertThat(c.daysBetween(working, c.shift(working, n))).isEqualTo(n);
        }
    }

    @Property
    void counts_add_up(@ForAll("neighbours") Case law, @ForAll @IntRange(min = 0, max = 400) int more) { // SCH-22
        WorkingCalendar c = law.calendar();
        LocalDate a = law.a().isBefore(law.b()) ? law.a() : law.b();
        LocalDate b = law.a().isBefore(law.b()) ? law.b() : law.a();
        LocalDate end = b.plusDays(more);
        assertThat(c.daysBetween(a, end)).isEqualTo(c.daysBetween(a, b) + c.daysBetween(b, end));
        assertThat(c.workingDays(a, end).count()).isEqualTo(c.daysBetween(a, end));
        assertThat(c.daysBetween(a, a)).isZero();
    }

    @Property
    void every_verb_agrees_with_a_search_day_by_day(
            @ForAll("neighbours") Case law, @ForAll @IntRange(min = -60, max = 60) int n) { // SCH-23
        WorkingCalendar fast = law.calendar();
        WorkingCalendar slow = new ByDay(fast);
        LocalDate d = law.a();
        assertThat(fast.isWorkingDay(d)).isEqualTo(slow.isWorkingDay(d));
        assertThat(fast.next(d)).isEqualTo(slow.next(d));
        assertThat(fast.nextOrSame(d)).isEqualTo(slow.nextOrSame(d));
        assertThat(fast.previous(d)).isEqualTo(slow.previous(d));
        assertThat(fast.previousOrSame(d)).isEqualTo(slow.previousOrSame(d));
        assertThat(fast.shift(d, n)).isEqualTo(slow.shift(d, n));
        LocalDate end = d.plusDays(Math.abs(n));
        assertThat(fast.daysBetween(d, end)).isEqualTo(slow.daysBetween(d, end));
        assertThat(fast.workingDays(d, end))
                .containsExactlyElementsOf(slow.workingDays(d, end).toList());
    }

    @Property
    void adjusters_are_the_verbs(@ForAll("cases") Case law, @ForAll @IntRange(min = -9, max = 9) int n) { // SCH-23
        WorkingCalendar c = law.calendar();
        LocalDate d = law.a();
        LocalDateTime local = d.atTime(LocalTime.NOON);
        ZonedDateTime zoned = local.atZone(Generators.PERM);
        assertThat(d.with(c.toNext())).isEqualTo(c.next(d));
        assertThat(local.with(c.toNextOrSame())).isEqualTo(c.nextOrSame(d).atTime(LocalTime.NOON));
        assertThat(zoned.with(c.toPrevious()).toLocalDate()).isEqualTo(c.previous(d));
        assertThat(d.with(c.toPreviousOrSame())).isEqualTo(c.previousOrSame(d));
        assertThat(zoned.with(c.shiftedBy(n)).toLocalDate()).isEqualTo(c.shift(d, n));
    }

    record Three(WorkingCalendar a, WorkingCalendar b, WorkingCalendar c, LocalDate date) {}

    @Provide
    Arbitrary<Three> threes() {
        Arbitrary<WorkingCalendar> some = Generators.calendars();
        return some.flatMap(a -> some.flatMap(b ->
                some.flatMap(c -> Generators.dates(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 12, 1))
                        .map(date -> new Three(a, b, c, date)))));
    }

    @Property(tries = 500)
    void both_and_either_are_and_and_or(@ForAll("threes") Three law) { // SCH-16, SCH-24
        WorkingCalendar a = law.a();
        WorkingCalendar b = law.b();
        LocalDate d = law.date();
        WorkingCalendar either = a.linkedWith(b);
        assertThat(either.isWorkingDay(d)).isEqualTo(a.isWorkingDay(d) || b.isWorkingDay(d));
        assertThat(either.day(d).working()).isEqualTo(either.isWorkingDay(d));
        assertThat(either.next(d)).isBeforeOrEqualTo(a.next(d)).isBeforeOrEqualTo(b.next(d));
        assertThat(either.next(d)).isEqualTo(b.linkedWith(a).next(d));
        assertThat(a.linkedWith(a).next(d)).isEqualTo(a.next(d));
        assertThat(either.linkedWith(law.c()).next(d))
                .isEqualTo(a.linkedWith(b.linkedWith(law.c())).next(d));
        WorkingCalendar both;
        try {
            both = a.combinedWith(b).combinedWith(law.c());
        } catch (IllegalArgumentException e) {
            return; // weeks without a common day
        }
        assertThat(both.isWorkingDay(d))
                .isEqualTo(a.isWorkingDay(d) && b.isWorkingDay(d) && law.c().isWorkingDay(d));
        assertThat(both.day(d).working()).isEqualTo(both.isWorkingDay(d));
        assertThat(both.next(d)).isAfterOrEqualTo(a.next(d)).isAfterOrEqualTo(b.next(d));
        assertThat(both.next(d))
                .isEqualTo(law.c().combinedWith(b).combinedWith(a).next(d));
        assertThat(both.next(d)).isEqualTo(new ByDay(both).next(d));
        assertThat(a.combinedWith(a).next(d)).isEqualTo(a.next(d));
    }
}
