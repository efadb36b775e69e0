package io.github.eposcases.core;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by {@link Parsed#orThrow()} and by factories whose caller promised right values. The message holds codes and
 * paths, never a value.
 *
 * @since 0.1
 */
public final class ProblemsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param problems what is wrong
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return an unmodifiable list
     */
    public List<Problem> problems() {
        return problems;
    }
}
