package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Brings findings into one order, whatever was read together: findings that share a record stand together, in the place
 * of the first record of them all (AUD-72).
 */
final class FindingQueue {
    private static final Comparator<Placed> ORDER =
            Comparator.comparingLong(Placed::place).thenComparing(Placed::finding, FindingOrder.INSTANCE);

    private final FindingSink sink;
    private final PriorityQueue<Placed> waiting = new PriorityQueue<>(ORDER);

    FindingQueue(FindingSink sink) {
        this.sink = sink;
    }

    private record Placed(long place, Finding finding) {}

    /** Takes the findings about some records of which no later ones have findings. */
    void add(List<Finding> findings) {
        Map<Long, Long> parent = new HashMap<>();
        for (Finding finding : findings) {
            long first = finding.rows().get(0).row();
            for (RowRef ref : finding.rows()) {
                unite(parent, first, ref.row());
            }
        }
        for (Finding finding : findings) {
            waiting.add(new Placed(root(parent, finding.rows().get(0).row()), finding));
        }
    }

    private static long root(Map<Long, Long> parent, long row) {
        long at = row;
        List<Long> path = new ArrayList<>();
        while (parent.getOrDefault(at, at) != at) {
            path.add(at);
            at = parent.getOrDefault(at, at);
        }
        for (long passed : path) {
            parent.put(passed, at);
        }
        return at;
    }

    private static void unite(Map<Long, Long> parent, long a, long b) {
        long one = root(parent, a);
        long two = root(parent, b);
        parent.put(Math.max(one, two), Math.min(one, two));
    }

    /** Delivers what stands before a row; later findings are all about rows from there on. */
    void deliverBefore(long row) throws IOException {
        while (!waiting.isEmpty() && waiting.peek().place() < row) {
            sink.accept(waiting.remove().finding());
        }
    }
}
