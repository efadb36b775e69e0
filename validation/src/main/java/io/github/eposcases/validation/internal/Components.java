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

    /** Returns whether a value may have several pieces. */
    private static boolean isDivided(String value) {
        for (int i = 1; i < value.length() - 1; i++) {
            if (SEPARATORS.indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code part} is a shorter unbroken run of the pieces of {@code whole}. */
    static boolean isPart(String whole, String part) {
        if (!isDivided(whole)) {
            return false;
        }
        List<String> all = of(whole);
        List<String> some = of(part);
        return all.size() >= 2
                && !some.isEmpty()
                && some.size() < all.size()
                && Collections.indexOfSubList(all, some) >= 0;
    }

    /** Returns whether both have the same pieces in another order. */
    static boolean areReordered(String one, String other) {
        if (!isDivided(one)) {
            return false;
        }
        List<String> left = of(one);
        List<String> right = of(other);
        boolean another = left.size() >= 2 && !left.equals(right);
        Collections.sort(left);
        Collections.sort(right);
        return another && left.equals(right);
    }
}
