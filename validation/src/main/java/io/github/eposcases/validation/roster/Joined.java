package io.github.eposcases.validation.roster;

import java.util.stream.IntStream;

/** Numbers that belong together, each set named by its smallest number: that of its first row. */
final class Joined {
    private final int[] parent;

    Joined(int count) {
        parent = IntStream.range(0, count).toArray();
    }

    int root(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void unite(int a, int b) {
        int one = root(a);
        int two = root(b);
        parent[Math.max(one, two)] = Math.min(one, two);
    }

    int count() {
        return parent.length;
    }
}
