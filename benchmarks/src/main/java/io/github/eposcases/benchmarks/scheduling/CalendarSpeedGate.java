package io.github.eposcases.benchmarks.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Fails on ratios to Strata and on bytes per call, never on nanoseconds (SCH-77, SCH-78). */
public final class CalendarSpeedGate {
    private static final String BENCHMARKS =
            "scheduling.*(nextOurs|nextStrata|effectOurs|effectStrata|shiftOurs|countOurs)$";

    private final Map<String, Double> nanoseconds = new HashMap<>();
    private final List<String> failures = new ArrayList<>();

    public static void main(String[] args) throws RunnerException {
        CalendarSpeedGate gate = new CalendarSpeedGate();
        new Runner(new OptionsBuilder()
                        .include(BENCHMARKS)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run()
                .forEach(gate::take);
        gate.atLeast(1.5, "nextStrata", "nextOurs");
        gate.atLeast(10, "effectStrata", "effectOurs");
        gate.atLeast(1 / 1.5, "shiftOurs20", "shiftOurs200");
        gate.atLeast(1 / 1.5, "countOurs20", "countOurs200");
        gate.failures.forEach(System.out::println);
        System.exit(gate.failures.isEmpty() ? 0 : 1);
    }

    private void take(RunResult run) {
        String label = run.getParams().getBenchmark();
        String amount = run.getParams().getParam("amount");
        String name = label.substring(label.lastIndexOf('.') + 1) + (amount == null ? "" : amount);
        nanoseconds.put(name, run.getPrimaryResult().getScore());
        run.getSecondaryResults().forEach((key, result) -> takeBytes(name, key, result));
    }

    private void takeBytes(String name, String key, Result<?> result) {
        if (name.contains("Ours") && key.contains("alloc.rate.norm") && result.getScore() > 0.5) {
            failures.add(name + " allocates " + result.getScore() + " bytes a call");
        }
    }

    private void atLeast(double ratio, String slow, String fast) {
        double measured = nanoseconds.get(slow) / nanoseconds.get(fast);
        System.out.printf("%s / %s = %.2f, at least %.2f wanted%n", slow, fast, measured, ratio);
        if (measured < ratio) {
            failures.add(slow + " / " + fast + " is below " + ratio);
        }
    }
}
