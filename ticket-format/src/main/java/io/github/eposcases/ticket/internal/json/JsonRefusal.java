package io.github.eposcases.ticket.internal.json;

import io.github.eposcases.core.Problem;

/** Carries the first structural problem out of the recursion; each level adds its step of the path. */
final class JsonRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    JsonRefusal(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    JsonRefusal inside(String parent) {
        return new JsonRefusal(problem.inside(parent));
    }
}
