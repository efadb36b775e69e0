package io.github.eposcases.scheduling;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import io.github.eposcases.scheduling.EffectPolicy.Reading;
import io.github.eposcases.scheduling.EffectPolicy.UpdateWindow;
import io.github.eposcases.scheduling.ProductionCalendar.OutsideCoverage;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A policy as one line of text (SCH-59). */
final class PolicySpec {
    private static final Map<String, Supplier<EffectPolicy>> IDS = Map.of(
            "letter-2024", EffectPolicy::letter2024,
            "letter-2023", EffectPolicy::letter2023,
            "production", EffectPolicy::production,
            "strict", EffectPolicy::strict);

    private final List<Problem> problems = new ArrayList<>();
    private LocalTime from = EffectPolicy.letter2024().window().from();
    private LocalTime until = EffectPolicy.letter2024().window().until();
    private ZoneId zone = EffectPolicy.letter2024().window().zone();
    private ProductionCalendar official = WorkingCalendars.russia();

    private PolicySpec() {}

    static String write(EffectPolicy policy) {
        UpdateWindow window = policy.window();
        StringBuilder out = new StringBuilder(policy.id());
        out.append(";window=").append(window.from()).append('-').append(window.until());
        out.append(";zone=").append(window.zone());
        if (policy.readings().plainOfficial() instanceof ProductionCalendar p) {
            out.append(";outside=").append(p.mode());
            out.append(";special=").append(p.specialDaysOff() ? "OFF" : "WORKING");
            out.append(";data=").append(p.dataVersion());
        } else {
            out.append(";calendar=").append(policy.readings().plainOfficial().id());
        }
        if (policy.reading() == Reading.CUSTOM) {
            out.append(";calendar=").append(policy.calendar().id());
        }
        policy.readings().overlays().forEach(overlay -> out.append(";overlay=").append(overlay.id()));
        return out.toString();
    }

    static Parsed<EffectPolicy> parse(String spec) {
        PolicySpec parsed = new PolicySpec();
        Set<String> keys = new HashSet<>();
        int start = spec.indexOf(';') < 0 ? spec.length() : spec.indexOf(';');
        String id = spec.substring(0, start);
        EffectPolicy policy = IDS.getOrDefault(id, EffectPolicy::letter2024).get();
        if (!IDS.containsKey(id)) {
            parsed.problem(
                    id.equals("custom") ? SchedulingProblem.POLICY_CALENDAR : SchedulingProblem.POLICY_ID, spec, 0);
        }
        while (start < spec.length()) {
            int end = spec.indexOf(';', start + 1) < 0 ? spec.length() : spec.indexOf(';', start + 1);
            String part = spec.substring(start + 1, end);
            String key = part.contains("=") ? part.substring(0, part.indexOf('=')) : part;
            Optional<SchedulingProblem> wrong = keys.add(key) || key.equals("overlay")
                    ? parsed.read(key, part.substring(Math.min(part.length(), key.length() + 1)))
                    : Optional.of(SchedulingProblem.POLICY_VALUE);
            int at = start + 1;
            wrong.ifPresent(code -> parsed.problem(code, spec, at));
            start = end;
        }
        if (!parsed.from.isBefore(parsed.until)) {
            parsed.problem(SchedulingProblem.POLICY_VALUE, spec, 0);
            return Parsed.invalid(parsed.problems);
        }
        UpdateWindow window = new UpdateWindow(parsed.from, parsed.until, parsed.zone);
        return Parsed.of(policy.withOfficial(parsed.official).withWindow(window), parsed.problems);
    }

    private Optional<SchedulingProblem> read(String key, String value) {
        try {
            switch (key) {
                case "window" -> {
                    int dash = value.indexOf('-');
                    from = LocalTime.parse(value.substring(0, Math.max(0, dash)));
                    until = LocalTime.parse(value.substring(dash + 1));
                }
                case "zone" -> zone = ZoneId.of(value);
                case "outside" -> official = official.withOutsideCoverage(OutsideCoverage.valueOf(value));
                case "special" -> {
                    if (!value.equals("OFF") && !value.equals("WORKING")) {
                        return Optional.of(SchedulingProblem.POLICY_VALUE);
                    }
                    official = official.withSpecialDaysOff(value.equals("OFF"));
                }
                case "data" -> {
                    return value.equals(official.dataVersion())
                            ? Optional.empty()
                            : Optional.of(SchedulingProblem.POLICY_DATA);
                }
                case "calendar" -> {
                    return Optional.of(SchedulingProblem.POLICY_CALENDAR);
                }
                case "overlay" -> {
                    return Optional.of(SchedulingProblem.POLICY_OVERLAY);
                }
                default -> {
                    return Optional.of(SchedulingProblem.POLICY_KEY);
                }
            }
            return Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.of(SchedulingProblem.POLICY_VALUE);
        }
    }

    private void problem(SchedulingProblem code, String spec, int index) {
        Severity severity = code == SchedulingProblem.POLICY_DATA ? Severity.WARNING : Severity.ERROR;
        problems.add(Problem.of(code, "", severity).at(spec, index));
    }
}
