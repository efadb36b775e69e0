package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the one-line parts of a device and remembers what is wrong with them. */
final class DeviceText {
    private static final int LONGEST = 100;

    private final List<Problem> problems = new ArrayList<>();

    static void require(String part, Optional<String> value) {
        requireNonNull(value, part).ifPresent(text -> PlainText.ONE_LINE.require(part, text, LONGEST));
    }

    static Optional<Problem> missing(String part, Optional<String> value, SupportProblem code) {
        return value.isPresent() ? Optional.empty() : Optional.of(Problem.error(code, part));
    }

    Optional<String> read(String part, String typed, SupportProblem ifMissing) {
        Optional<String> value = read(part, typed);
        if (typed.isBlank()) {
            problems.add(Problem.error(ifMissing, part));
        }
        return value;
    }

    Optional<String> read(String part, String typed) {
        if (requireNonNull(typed, part).isBlank()) {
            return Optional.empty();
        }
        problems.addAll(PlainText.ONE_LINE.problems(part, typed, LONGEST));
        return Optional.of(typed);
    }

    /** The maker is asked only if every part is right. */
    <T> Parsed<T> parsed(Supplier<T> maker) {
        return problems.isEmpty() ? Parsed.of(maker.get()) : Parsed.invalid(problems);
    }
}
