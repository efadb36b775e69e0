package io.github.eposcases.validation.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pieces of a value between blanks, hyphens and brackets (CON-40). */
final class Components {
    private static final String SEPARATORS = " -()[]";

    private Components() {}

    static List<String> of(String value) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || SEPARATORS.indexOf(value.charAt(i)) >= 0) {
                if (i > from) {
                    pieces.add(value.substring(from, i));
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /** Returns whether {@code part} is a shorter unbroken run of the pieces of {@code whole}. */
    static boolean isPart(List<String> whole, List<String> part) {
        return part.size() < whole.size() && Collections.indexOfSubList(whole, part) >= 0;
    }

    /** Returns whether both have the same pieces in another order. */
    static boolean areReordered(List<String> one, List<String> other) {
        return !one.equals(other) && one.containsAll(other) && sorted(one).equals(sorted(other));
    }

    private static List<String> sorted(List<String> pieces) {
        return pieces.stream().sorted().toList();
    }
}
