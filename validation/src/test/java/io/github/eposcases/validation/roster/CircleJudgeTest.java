package io.github.eposcases.validation.roster;

import static io.github.eposcases.validation.roster.CandidateTest.candidate;
import static io.github.eposcases.validation.roster.CandidateTest.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.validation.roster.Finding.NearPerson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-72, AUD-102: circles are judged by whoever has time, and what is found is handed over in their order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(20)
class CircleJudgeTest {
    private static final int ROWS = CircleJudge.ROWS;
    private static final BooleanSupplier NEVER = () -> false;

    private final List<Long> judged = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> taken = new ArrayList<>();
    private final List<SecondThread> threads = new ArrayList<>();
    private final CountDownLatch opened = new CountDownLatch(1);

    @AfterEach
    void every_second_thread_ends() {
        opened.countDown();
        threads.forEach(SecondThread::close);
    }

    private SecondThread second() {
        SecondThread second = new SecondThread();
        threads.add(second);
        return second;
    }

    /** A second thread that does nothing before the end of the test. */
    private SecondThread idle() {
        SecondThread second = second();
        second.execute(() -> await(opened));
        return second;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A circle of so many rows, which is told by the number of its first row. */
    private static List<Candidate> circle(int number, int rows) {
        Candidate c = candidate(number, person("Зуев,Пётр,Ильич,03.04.2013"), "", "", "");
        return Collections.nCopies(rows, c);
    }

    private static long number(List<Candidate> circle) {
        return circle.get(0).ref().row();
    }

    private List<Finding> judge(List<Candidate> circle) {
        judged.add(number(circle));
        return List.of(new NearPerson(List.of(circle.get(0).ref()), Optional.empty(), "TYPO"));
    }

    private void take(List<Candidate> circle, List<Finding> found) {
        assertThat(found.get(0).rows().get(0).row()).isEqualTo(number(circle));
        taken.add(number(circle));
    }

    private static List<Long> to(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void alone_every_so_many_rows_are_judged_and_handed_over() throws IOException {
        CircleJudge judge = new CircleJudge(this::judge, this::take, NEVER, null);
        for (int i = 1; i < ROWS / 2; i++) {
            judge.add(circle(i, 2));
        }
        assertThat(judged).isEmpty();
        judge.add(circle(ROWS / 2, 2));
        assertThat(taken).isEqualTo(to(ROWS / 2));
        judge.add(circle(ROWS / 2 + 1, 2));
        assertThat(judged).isEqualTo(taken);
        judge.add(circle(ROWS / 2 + 2, ROWS));
        assertThat(taken).isEqualTo(to(ROWS / 2 + 2));
        judge.add(circle(ROWS / 2 + 3, 2));
        judge.finish();
        assertThat(taken).isEqualTo(to(ROWS / 2 + 3));
        assertThat(judged).isEqualTo(taken);
    }

    @Test
    void nothing_to_judge_is_nothing_to_hand_over() throws IOException {
        new CircleJudge(this::judge, this::take, NEVER, null).finish();
        new CircleJudge(this::judge, this::take, NEVER, second()).finish();
        assertThat(taken).isEmpty();
    }

    @Test
    void with_a_second_thread_each_circle_is_judged_once_and_handed_over_in_order() throws IOException {
        CircleJudge judge = new CircleJudge(this::judge, this::take, NEVER, second());
        for (int i = 1; i <= 3_000; i++) {
            judge.add(circle(i, 2 + i % 7));
        }
        judge.finish();
        assertThat(taken).isEqualTo(to(3_000));
        assertThat(judged).containsExactlyInAnyOrderElementsOf(taken);
    }

    @Test
    void the_second_thread_judges_in_advance() throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        CircleJudge judge = new CircleJudge(
                circle -> {
                    assertThat(Thread.currentThread().getName()).isEqualTo("roster-audit");
                    done.countDown();
                    return judge(circle);
                },
                this::take,
                NEVER,
                second());
        judge.add(circle(1, ROWS));
        await(done);
        assertThat(taken).isEmpty();
        judge.finish();
        assertThat(taken).containsExactly(1L);
    }

    @Test
    void only_so_much_waits_and_what_is_known_is_handed_over_at_once() throws IOException {
        CircleJudge judge = new CircleJudge(this::judge, this::take, NEVER, idle());
        for (int i = 1; i <= CircleJudge.AHEAD; i++) {
            judge.add(circle(i, ROWS));
        }
        assertThat(judged).isEmpty();
        judge.add(circle(CircleJudge.AHEAD + 1, ROWS));
        assertThat(judged).isEqualTo(taken).containsExactly(1L);
        judge.finish();
        assertThat(taken).isEqualTo(to(CircleJudge.AHEAD + 1));
        assertThat(judged).isEqualTo(taken);
    }

    /** Lets the second thread begin with the first circle and end it when the given event has come. */
    private CircleJudge busyUntil(CountDownLatch event, BooleanSupplier stop) throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        Function<List<Candidate>, List<Finding>> rule = circle -> {
            if (number(circle) == 1) {
                begun.countDown();
                await(event);
            } else {
                event.countDown();
            }
            return judge(circle);
        };
        CircleJudge judge = new CircleJudge(rule, this::take, stop, second());
        judge.add(circle(1, ROWS));
        await(begun);
        return judge;
    }

    @Test
    void while_the_second_thread_judges_the_first_circle_the_caller_judges_later_ones() throws IOException {
        CircleJudge judge = busyUntil(new CountDownLatch(1), NEVER);
        judge.add(circle(2, ROWS));
        judge.finish();
        assertThat(taken).containsExactly(1L, 2L);
        assertThat(judged).containsExactlyInAnyOrder(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aud_25_a_stop_ends_judging_and_waiting_at_any_moment(int asked) throws IOException {
        AtomicInteger times = new AtomicInteger();
        CircleJudge judge = busyUntil(opened, () -> times.incrementAndGet() > asked);
        if (asked < 2) {
            judge.add(circle(2, ROWS));
        }
        judge.finish();
        assertThat(judged).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void aud_25_a_stop_is_obeyed_between_two_circles() throws IOException {
        CircleJudge judge = new CircleJudge(this::judge, this::take, () -> taken.size() == 2, null);
        for (int i = 1; i <= 5; i++) {
            judge.add(circle(i, 2));
        }
        judge.finish();
        assertThat(taken).containsExactly(1L, 2L);
    }

    @Test
    void an_interruption_stays_set_and_stops_if_the_caller_says_so() throws IOException {
        CircleJudge judge = busyUntil(opened, () -> Thread.currentThread().isInterrupted());
        Thread.currentThread().interrupt();
        judge.finish();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(taken).isEmpty();
    }

    @Test
    void an_interruption_that_does_not_stop_loses_nothing() throws IOException {
        CountDownLatch event = new CountDownLatch(1);
        int[] asked = new int[1];
        CircleJudge judge = busyUntil(event, () -> {
            // After some rounds of waiting the second thread may end.
            if (++asked[0] > 5) {
                event.countDown();
            }
            return false;
        });
        Thread.currentThread().interrupt();
        judge.finish();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(taken).containsExactly(1L);
    }

    @Test
    void what_a_rule_throws_reaches_the_caller_as_it_is() throws IOException {
        for (Throwable thrown : List.of(new IllegalStateException("rule"), new StackOverflowError("deep"))) {
            for (SecondThread second : new SecondThread[] {null, second(), idle()}) {
                taken.clear();
                CircleJudge judge = new CircleJudge(
                        circle -> number(circle) == 2 ? failing(thrown) : judge(circle), this::take, NEVER, second);
                assertThatThrownBy(() -> {
                            judge.add(circle(1, ROWS));
                            judge.add(circle(2, ROWS));
                            judge.finish();
                        })
                        .isSameAs(thrown);
                assertThat(taken).as("what was found before").containsExactly(1L);
            }
        }
    }

    private static List<Finding> failing(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    @Test
    void aud_25_what_the_taker_throws_reaches_the_caller_and_nothing_more_is_handed_over() throws IOException {
        for (SecondThread second : new SecondThread[] {null, idle()}) {
            IOException full = new IOException("disk full");
            CircleJudge judge = new CircleJudge(
                    this::judge,
                    (circle, found) -> {
                        throw full;
                    },
                    NEVER,
                    second);
            judge.add(circle(1, 2));
            judge.add(circle(2, 2));
            assertThatThrownBy(judge::finish).isSameAs(full);
        }
    }
}
