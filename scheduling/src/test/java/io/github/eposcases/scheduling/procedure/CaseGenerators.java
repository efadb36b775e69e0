package io.github.eposcases.scheduling.procedure;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.FilingChannel;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.core.support.UserRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Cases with histories in any order of kinds. */
final class CaseGenerators {
    private static final Instant THURSDAY = Script.at("19 09:00");

    private CaseGenerators() {}

    /** Four days of quarter hours, so that effects, rechecks and equal instants are met. */
    static Arbitrary<Instant> near() {
        return Arbitraries.integers().between(0, 4 * 24 * 4).map(n -> THURSDAY.plus(Duration.ofMinutes(15L * n)));
    }

    /** The ends of time, and instants of which a calendar knows nothing. */
    static Arbitrary<Instant> far() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Instant.MIN,
                        Instant.MAX,
                        Instant.MAX.minusNanos(1),
                        Instant.EPOCH,
                        Instant.parse("-999999999-01-01T00:00:00Z"),
                        Instant.parse("+999999999-12-31T00:00:00Z")),
                Arbitraries.longs()
                        .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
                        .map(Instant::ofEpochSecond));
    }

    static Arbitrary<SupportCase> cases(Arbitrary<Instant> times) {
        return Combinators.combine(
                        Arbitraries.of(ErrorCategory.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just("full")),
                                Tuple.of(1, Arbitraries.of("none", "two", "childless", "full+admin"))),
                        events(times))
                .as(CaseGenerators::supportCase);
    }

    static SupportCase supportCase(ErrorCategory category, String data, List<CaseEvent> events) {
        SupportCaseBuilder builder = Script.builder(category, data);
        events.stream().sorted(Comparator.comparing(CaseEvent::at)).forEach(builder::event);
        return builder.build().orThrow();
    }

    static Arbitrary<List<CaseEvent>> events(Arbitrary<Instant> times) {
        return Combinators.combine(kinds(), times).as(Function::apply).list().ofMaxSize(9);
    }

    private static Arbitrary<Function<Instant, CaseEvent>> kinds() {
        Arbitrary<Function<Instant, CaseEvent>> plain = Arbitraries.of(
                CaseEvent.Reported::new,
                CaseEvent.DataCollected::new,
                at -> new CaseEvent.Checked(at, true),
                at -> new CaseEvent.Checked(at, false),
                CaseEvent.Corrected::new,
                at -> new CaseEvent.Retried(at, false),
                at -> new CaseEvent.Retried(at, false),
                at -> new CaseEvent.Retried(at, false),
                CaseEvent.ReworkSent::new,
                CaseEvent.Answered::new);
        Arbitrary<Function<Instant, CaseEvent>> last =
                Arbitraries.of(CaseEvent.Resolved::new, at -> new CaseEvent.Retried(at, true));
        return Arbitraries.frequencyOf(
                Tuple.of(12, plain), Tuple.of(1, last), Tuple.of(8, selfChecks()), Tuple.of(1, filings()));
    }

    private static Arbitrary<Function<Instant, CaseEvent>> selfChecks() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(number -> Arbitraries.of(Arrays.stream(SelfCheckOutcome.values())
                                .filter(o -> o.answers(number))
                                .toList())
                        .map(outcome -> at -> new CaseEvent.SelfChecked(at, number, outcome)));
    }

    private static Arbitrary<Function<Instant, CaseEvent>> filings() {
        return Combinators.combine(Arbitraries.of(UserRole.class), Arbitraries.of(FilingChannel.class))
                .as((by, channel) -> at -> new CaseEvent.TicketFiled(at, by, channel));
    }
}
