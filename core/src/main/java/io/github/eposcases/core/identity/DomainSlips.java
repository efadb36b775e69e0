package io.github.eposcases.core.identity;

import io.github.eposcases.core.internal.KeyboardLayout;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which provider's domain a typed one was meant to be (ID-31). */
final class DomainSlips {
    private static final int EDIT = 10;
    /** Edits that fingers and eyes make by themselves rank before others of the same number. */
    private static final int EASY_EDIT = 9;

    private static final int EXACT = 0;
    private static final int OTHER_LAST_LABEL = 3 * EDIT;
    private static final int FAR = Integer.MAX_VALUE;
    private static final int LONG_DOMAIN = 9;
    private static final int SHORT_NAME = 2;
    private static final int LONGEST = 40;
    private static final String TWINS = "0oo01ll11ii1illi5ss5";

    private static final ProviderTable TABLE = ProviderTable.STANDARD;
    private static final List<ProviderTable.Entry> PROVIDERS = TABLE.providers();
    private static final long[] LETTERS = PROVIDERS.stream()
            .mapToLong(e -> letters(e.domain(), 0, e.domain().length()))
            .toArray();

    private DomainSlips() {}

    /** Returns whether {@link #intended} is worth asking about an ASCII domain; allocates nothing. */
    static boolean isNearProvider(String text, int from, int to) {
        // An edit adds one letter to the set and takes one from it at most.
        int limit = to - from >= LONG_DOMAIN - 1 ? 4 : 2;
        long letters = letters(text, from, to);
        for (int i = 0; i < LETTERS.length; i++) {
            ProviderTable.Entry e = PROVIDERS.get(i);
            if (Long.bitCount(letters ^ LETTERS[i]) <= limit
                    || text.regionMatches(true, from, e.domain(), 0, e.name().length() + 1)) {
                return true;
            }
        }
        return false;
    }

    private static long letters(String text, int from, int to) {
        long set = 0;
        for (int i = from; i < to; i++) {
            set |= 1L << EndingTable.fold(text.charAt(i)); // modulo 64: some signs share a bit
        }
        return set;
    }

    /** Returns the one nearest provider's domain, or null if there is none or several are. */
    static @Nullable String intended(String domain) {
        if (domain.length() > LONGEST || TABLE.find(domain, 0, domain.length()) != null) {
            return null;
        }
        String typed = domain.toLowerCase(Locale.ROOT);
        String[] halves = typed.split("\\.", 2);
        String name = halves[0];
        boolean hasDot = halves.length > 1;
        String rest = hasDot ? halves[1] : "";
        boolean named = PROVIDERS.stream().anyMatch(e -> e.name().equals(name));
        ProviderTable.Entry best = null;
        int least = FAR;
        boolean tie = false;
        for (ProviderTable.Entry e : PROVIDERS) {
            int cost = named && !e.name().equals(name) ? FAR : cost(e, typed, name, rest);
            if (cost < least) {
                best = e;
                least = cost;
                tie = false;
            } else if (cost == least) {
                // A name without any last label may be that of a family all of whose domains are the same mailbox.
                tie |= hasDot || best == null || !best.mailboxDomain().equals(e.mailboxDomain());
            }
        }
        return best == null || tie ? null : best.domain();
    }

    private static int cost(ProviderTable.Entry e, String typed, String name, String rest) {
        if (e.spellings().contains(name) && e.domain().endsWith("." + latin(rest))) {
            return EXACT;
        }
        String domain = e.domain();
        boolean sameName = e.name().equals(name);
        String lastLabel = domain.substring(e.name().length() + 1);
        if (e.name().length() <= SHORT_NAME) {
            return sameName ? within(distance(rest, lastLabel), EDIT) : FAR;
        }
        int edits = Math.max(typed.length(), domain.length()) >= LONG_DOMAIN ? 2 : 1;
        boolean isNear = Math.abs(typed.length() - domain.length()) <= edits;
        int cost = isNear ? within(distance(typed, domain), edits * EDIT) : FAR;
        // "mail.ru.ru" doubles the label; of "mail.ru.com" nobody knows what it was.
        boolean isOtherLabel = sameName && (!rest.contains(".") || rest.equals(lastLabel + "." + lastLabel));
        return cost == FAR && isOtherLabel ? OTHER_LAST_LABEL : cost;
    }

    private static int within(int cost, int limit) {
        return cost <= limit ? cost : FAR;
    }

    private static String latin(String lastLabel) {
        return switch (lastLabel) {
            case "ру" -> "ru";
            case "ком" -> "com";
            default -> lastLabel;
        };
    }

    /** Restricted Damerau-Levenshtein distance, in tenths of an edit. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j * EDIT;
        }
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = i * EDIT;
            for (int j = 1; j <= b.length(); j++) {
                char x = a.charAt(i - 1);
                char y = b.charAt(j - 1);
                cost[i][j] = Math.min(
                        cost[i - 1][j - 1] + substitution(x, y), Math.min(cost[i - 1][j], cost[i][j - 1]) + EDIT);
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + EDIT);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int substitution(char x, char y) {
        if (x == y) {
            return 0;
        }
        return KeyboardLayout.touch(x, y) || areTwins(x, y) ? EASY_EDIT : EDIT;
    }

    private static boolean areTwins(char x, char y) {
        for (int i = 0; i < TWINS.length(); i += 2) {
            if (x == TWINS.charAt(i) && y == TWINS.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
