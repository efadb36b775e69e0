package io.github.eposcases.core;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a text from people: a value, perhaps with warnings, or every problem at once.
 *
 * <p>Immutable if the value is; thread-safe likewise.
 *
 * <pre>{@code
 * switch (EmailAddress.parse("ivanov@mail,ru")) {
 *     case Valid<EmailAddress> v -> use(v.value());
 *     case Invalid<EmailAddress> i -> i.problems().forEach(p -> show(p.message(locale)));
 * }
 * }</pre>
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public sealed interface Parsed<T> {
    /**
     * Returns a value without warnings.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the valid result
     */
    static <T> Parsed<T> of(T value) {
        return new Valid<>(value, List.of());
    }

    /**
     * Returns the value with its warnings, or, if one of the problems is an error, the problems alone.
     *
     * @param <T> the type of the value
     * @param value the value, not looked at if there is an error
     * @param problems all problems in order
     * @return the result
     */
    static <T> Parsed<T> of(T value, List<Problem> problems) {
        return !problems.isEmpty() && problems.stream().anyMatch(Problem::isError)
                ? new Invalid<>(problems)
                : new Valid<>(value, problems);
    }

    /**
     * Returns a refusal.
     *
     * @param <T> the type the value would have had
     * @param problems all problems in order, at least one an error
     * @return the invalid result
     * @throws IllegalArgumentException if none of the problems is an error
     */
    static <T> Parsed<T> invalid(List<Problem> problems) {
        return new Invalid<>(problems);
    }

    /**
     * Returns a refusal with one problem.
     *
     * @param <T> the type the value would have had
     * @param problem an error
     * @return the invalid result
     * @throws IllegalArgumentException if the problem is a warning
     */
    static <T> Parsed<T> invalid(Problem problem) {
        return new Invalid<>(List.of(problem));
    }

    /**
     * Returns the problems: the warnings of a valid result, all problems of an invalid one.
     *
     * @return an unmodifiable list, in the stable order of the type that was parsed
     */
    List<Problem> problems();

    /**
     * Returns the value, if there is one.
     *
     * @return the value, or empty if the result is invalid
     */
    Optional<T> toOptional();

    /**
     * Returns the value or throws.
     *
     * @return the value
     * @throws ProblemsException if the result is invalid; it carries the problems
     */
    T orThrow();

    /**
     * Changes the value and keeps the problems.
     *
     * @param <R> the type of the changed value
     * @param f the change
     * @return the result with the changed value, or this refusal
     */
    <R> Parsed<R> map(Function<? super T, ? extends R> f);

    /**
     * Returns whether there is a value.
     *
     * @return true for {@link Valid}
     */
    default boolean isValid() {
        return this instanceof Valid;
    }

    /**
     * A value and its warnings.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param problems the warnings, none of them an error
     * @since 0.1
     */
    record Valid<T>(T value, List<Problem> problems) implements Parsed<T> {
        /**
         * Checks the parts.
         *
         * @param value the value
         * @param problems the warnings
         * @throws IllegalArgumentException if one of the problems is an error
         */
        public Valid {
            requireNonNull(value, "value");
            problems = List.copyOf(problems);
            if (!problems.isEmpty() && problems.stream().anyMatch(Problem::isError)) {
                throw new IllegalArgumentException("problems: an error does not go with a value");
            }
        }

        @Override
        public Optional<T> toOptional() {
            return Optional.of(value);
        }

        @Override
        public T orThrow() {
            return value;
        }

        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> f) {
            return new Valid<>(f.apply(value), problems);
        }

        /** Returns {@code VALID} and the codes of the warnings, never the value. */
        @Override
        public String toString() {
            return problems.isEmpty() ? "VALID" : "VALID " + problems;
        }
    }

    /**
     * Every problem of a text that gives no value.
     *
     * @param <T> the type the value would have had
     * @param problems all problems, at least one an error
     * @since 0.1
     */
    record Invalid<T>(List<Problem> problems) implements Parsed<T> {
        /**
         * Checks the parts.
         *
         * @param problems all problems
         * @throws IllegalArgumentException if none of the problems is an error
         */
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(Problem::isError)) {
                throw new IllegalArgumentException("problems: a refusal needs an error");
            }
        }

        @Override
        public Optional<T> toOptional() {
            return Optional.empty();
        }

        @Override
        public T orThrow() {
            throw new ProblemsException(problems);
        }

        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> f) {
            return new Invalid<>(problems);
        }

        /** Returns the codes of the problems. */
        @Override
        public String toString() {
            return "INVALID " + problems;
        }
    }
}
