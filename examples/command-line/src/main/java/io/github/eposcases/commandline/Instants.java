package io.github.eposcases.commandline;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Moments as people type them: an ISO 8601 instant, or a date and time with an offset. */
final class Instants {
    private Instants() {}

    /** Returns the moment, or throws the problem. */
    static Instant of(String text) {
        try {
            return text.endsWith("Z") || text.endsWith("z")
                    ? Instant.parse(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new ProblemsException(List.of(Problem.error(InputProblem.INSTANT, "")));
        }
    }
}
