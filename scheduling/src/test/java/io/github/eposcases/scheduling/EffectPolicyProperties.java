package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.scheduling.EffectPolicy.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of SCH-47 to SCH-56 and SCH-73. */
class EffectPolicyProperties {
    @Provide
    Arbitrary<EffectPolicy> policies() {
        return Generators.policies();
    }

    /** From -9999 to 9999, half of them in the years with data. */
    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(
                Generators.instants(Generators.FIRST, Generators.LAST),
                Generators.instants(LocalDate.of(2018, 1, 20), LocalDate.of(2027, 12, 1)));
    }

    @Provide
    Arbitrary<Instant> covered() {
        return Generators.instants(LocalDate.of(2018, 1, 20), LocalDate.of(2027, 12, 1));
    }

    /** The rule once more, day by day, through ZonedDateTime, in the plainest words. */
    private static Instant naive(EffectPolicy policy, Instant change) {
        ZonedDateTime day = change.atZone(Generators.PERM);
        do {
            day = day.plusDays(1);
        } while (!policy.calendar().day(day.toLocalDate()).working());
        return day.with(LocalTime.of(14, 0)).toInstant();
    }

    @Property
    void agrees_with_a_walk_day_by_day(@ForAll("policies") EffectPolicy policy, @ForAll("instants") Instant change) {
        Instant effect = policy.effectiveAt(change);
        assertThat(effect).isEqualTo(naive(policy, change)).isAfter(change); // SCH-55, SCH-48
        EffectiveMoment moment = policy.effectOf(change);
        assertThat(moment.instant()).isEqualTo(effect);
        assertThat(moment.windowStart()).isBefore(effect);
        assertThat(policy.effectOfDay(moment.changeDate())).returns(effect, EffectiveMoment::instant); // SCH-50
        assertThat(policy.effectiveAtEpochSecond(change.getEpochSecond())).isEqualTo(effect.getEpochSecond());
    }

    @Property
    void later_changes_never_take_effect_earlier(
            @ForAll("policies") EffectPolicy policy, @ForAll("instants") Instant a, @ForAll("instants") Instant b) {
        Instant first = a.isBefore(b) ? a : b;
        Instant second = a.isBefore(b) ? b : a;
        assertThat(policy.effectiveAt(first)).isBeforeOrEqualTo(policy.effectiveAt(second));
        assertThat(policy.effectOfAll(List.of(a, b)).instant()).isEqualTo(policy.effectiveAt(second)); // SCH-51
    }

    @Property
    void deadline_is_the_exact_inverse( // SCH-54
            @ForAll("policies") EffectPolicy policy,
            @ForAll("instants") Instant change,
            @ForAll("instants") Instant t) {
        for (Instant needed : List.of(
                t, policy.effectiveAt(change), policy.effectiveAt(change).minusNanos(1))) {
            Instant deadline = policy.deadlineFor(needed);
            assertThat(!policy.effectiveAt(change).isAfter(needed)).isEqualTo(change.isBefore(deadline));
            assertThat(policy.effectiveAt(deadline)).isAfter(needed);
            assertThat(policy.effectiveAt(deadline.minusNanos(1))).isBeforeOrEqualTo(needed);
        }
    }

    @Property
    void the_strict_reading_is_the_latest(@ForAll("covered") Instant change) { // SCH-55, SCH-56
        Instant literal = EffectPolicy.letter2024().effectiveAt(change);
        Instant production = EffectPolicy.production().effectiveAt(change);
        Instant strict = EffectPolicy.strict().effectiveAt(change);
        assertThat(strict).isAfterOrEqualTo(literal).isAfterOrEqualTo(production);
        assertThat(EffectPolicy.letter2023().effectiveAt(change)).isEqualTo(literal); // SCH-2
        assertThat(EffectPolicy.strict().deadlineFor(change))
                .isBeforeOrEqualTo(EffectPolicy.letter2024().deadlineFor(change))
                .isBeforeOrEqualTo(EffectPolicy.production().deadlineFor(change));
        for (EffectPolicy policy :
                List.of(EffectPolicy.letter2024(), EffectPolicy.production(), EffectPolicy.strict())) {
            EffectiveMoment moment = policy.effectOf(change);
            assertThat(moment.earliest()).contains(literal.isBefore(production) ? literal : production);
            assertThat(moment.guaranteedBy()).contains(strict);
            assertThat(moment.instant())
                    .isBetween(
                            moment.earliest().orElseThrow(),
                            moment.guaranteedBy().orElseThrow());
        }
    }

    @Property
    void status_only_advances( // SCH-52
            @ForAll("policies") EffectPolicy policy,
            @ForAll("instants") Instant change,
            @ForAll("instants") Instant a,
            @ForAll("instants") Instant b) {
        Instant first = a.isBefore(b) ? a : b;
        Instant second = a.isBefore(b) ? b : a;
        assertThat(policy.statusAt(change, first)).isLessThanOrEqualTo(policy.statusAt(change, second));
        assertThat(policy.statusAt(change, policy.effectiveAt(change))).isEqualTo(Status.IN_EFFECT);
        assertThat(policy.statusAt(change, change.minusNanos(1))).isEqualTo(Status.NOT_YET_MADE);
    }

    @Property
    void a_batch_is_the_single_answers( // SCH-73
            @ForAll("policies") EffectPolicy policy, @ForAll List<@net.jqwik.api.From("instants") Instant> changes) {
        List<Instant> single = changes.stream().map(policy::effectiveAt).toList();
        assertThat(policy.effectsOf(changes).stream().map(p -> p.orThrow().instant()))
                .isEqualTo(single);
        long[] seconds = changes.stream().mapToLong(Instant::getEpochSecond).toArray();
        long[] result = new long[seconds.length];
        assertThat(policy.effectiveAtEpochSeconds(seconds, result)).isZero();
        assertThat(result)
                .isEqualTo(single.stream().mapToLong(Instant::getEpochSecond).toArray());
        Arrays.sort(seconds);
        policy.effectiveAtEpochSeconds(seconds, seconds);
        assertThat(seconds).isSorted();
        assertThat(policy.groupByEffect(changes, c -> c).byEffect().keySet())
                .containsExactlyElementsOf(single.stream().sorted().distinct().toList());
        assertThat(policy.groupByEffect(changes, c -> c).byEffect().values().stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(changes.size());
    }

    @Example
    void the_day_and_its_inverse_hold_around_every_transition_of_every_zone() { // SCH-47, SCH-54, SCH-80, SCH-94
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            EffectPolicy policy = EffectPolicy.letter2024().withZone(zone);
            for (ZoneOffsetTransition transition : zone.getRules().getTransitions()) {
                Instant at = transition.getInstant();
                List<Instant> around = java.util.stream.Stream.of(
                                -172_800L, -86_400L, -3_600L, -1L, 0L, 1L, 1_800L, 86_400L)
                        .map(at::plusSeconds)
                        .toList();
                Instant before = null;
                LocalDate dayBefore = LocalDate.MIN;
                for (Instant change : around) {
                    LocalDate day = UpdateClock.dayOf(change, zone, "change");
                    assertThat(UpdateClock.startOfDay(day, zone)).isBeforeOrEqualTo(change);
                    assertThat(UpdateClock.startOfDay(day.plusDays(1), zone)).isAfter(change);
                    assertThat(day).isAfterOrEqualTo(dayBefore);
                    Instant effect = policy.effectiveAt(change);
                    assertThat(effect).isAfter(change);
                    assertThat(before == null || !effect.isBefore(before)).isTrue();
                    for (Instant needed : around) {
                        if (effect.isAfter(needed) == change.isBefore(policy.deadlineFor(needed))) {
                            throw new AssertionError(id + " " + change + " " + needed);
                        }
                    }
                    before = effect;
                    dayBefore = day;
                }
            }
        }
    }

    @Example
    void zone_and_locale_of_the_machine_do_not_matter() { // SCH-55
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        Instant change = Instant.parse("2024-12-27T06:15:00Z");
        EffectiveMoment before = EffectPolicy.letter2024().effectOf(change);
        String words = before.explain(Locale.ENGLISH);
        String ics = before.toIcs(Locale.ROOT, change);
        try {
            for (String id : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata")) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
                EffectiveMoment after = EffectPolicy.letter2024()
                        .withZone(ZoneId.of("Asia/Yekaterinburg"))
                        .effectOf(change);
                assertThat(after).isEqualTo(before);
                assertThat(after.explain(Locale.ENGLISH)).isEqualTo(words);
                assertThat(after.toIcs(Locale.ROOT, change)).isEqualTo(ics);
                assertThat(WorkingCalendars.russia().toString()).contains("2018 to 2027");
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
