package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The algebra of SCH-68. */
class OverlayProperties {
    @Provide
    Arbitrary<Set<LocalDate>> dates() {
        return Generators.dates(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 6, 30))
                .set()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<WorkingCalendar> bases() {
        return Arbitraries.of(
                WorkingCalendars.mondayToFriday(), WorkingCalendars.russia(), new ByDay(WorkingCalendars.russia()));
    }

    @Property(tries = 300)
    void overlays_commute_and_change_nothing_but_their_days(
            @ForAll("bases") WorkingCalendar base, @ForAll("dates") Set<LocalDate> dates, @ForAll boolean off) {
        List<LocalDate> all = List.copyOf(dates);
        Overlay.Builder first = Overlay.builder("a", "order").outage(all.get(0), all.get(0), "works");
        Overlay.Builder second = Overlay.builder("b", "order").workingDay(all.get(1), "make-up");
        for (LocalDate date : all.subList(2, all.size())) {
            if (off) {
                first.dayOff(date, "off");
            } else {
                second.workingDay(date, "on");
            }
        }
        Overlay a = first.build();
        Overlay b = second.build();
        WorkingCalendar changed = base.with(a).with(b);
        assertThat(changed).isEqualTo(base.with(b).with(a));
        assertThat(changed.coverage()).isEqualTo(base.coverage());
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2024, 7, 10)).forEach(date -> {
            if (!dates.contains(date)) {
                assertThat(changed.day(date)).isEqualTo(base.day(date));
            }
            assertThat(changed.isWorkingDay(date)).isEqualTo(changed.day(date).working());
            assertThat(changed.next(date)).isEqualTo(new ByDay(changed).next(date));
            assertThat(changed.previous(date)).isEqualTo(base.with(b).with(a).previous(date));
        });
    }
}
