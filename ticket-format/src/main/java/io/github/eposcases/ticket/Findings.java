package io.github.eposcases.ticket;

import io.github.eposcases.core.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems in any order and gives them back in the order of the fields (TKT-2). */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    private record Finding(TicketField field, int index, Problem problem) {}

    void add(TicketField field, int index, Problem problem) {
        all.add(new Finding(field, index, problem));
    }

    void add(TicketField field, Problem problem) {
        add(field, 0, problem);
    }

    void addAll(TicketField field, List<Problem> problems) {
        problems.forEach(problem -> add(field, problem));
    }

    void addAll(Findings others) {
        all.addAll(others.all);
    }

    List<Problem> inOrder() {
        return all.stream()
                .sorted(Comparator.comparing(Finding::field).thenComparingInt(Finding::index))
                .map(Finding::problem)
                .toList();
    }
}
