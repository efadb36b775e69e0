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
    private static final String TWINS = "0o1l1iil5s";

    private static final ProviderTable TABLE = ProviderTable.STANDARD;
    private static final List<ProviderTable.Entry> PROVIDERS = TABLE.providers();
    private static final long[] LETTERS = PROVIDERS.stream()
            .mapToLong(e -> letters(e.domain(), 0, e.domain().length()))
            .toArray();
    private static final int[] NAME_LENGTHS =
            PROVIDERS.stream().mapToInt(e -> e.name().length()).toArray();

    private DomainSlips() {}

    /** Returns whether {@link #intended} is worth asking about an ASCII domain; allocates nothing. */
    static boolean isNearProvider(CharSequence text, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return false;
        }
        int limit = length >= LONG_DOMAIN - 2 ? 2 : 1;
        long letters = letters(text, from, to);
        for (int i = 0; i < LETTERS.length; i++) {
            // An edit adds one letter to the set and takes one from it at most.
            if (Long.bitCount(letters ^ LETTERS[i]) <= 2 * limit
                    || hasName(text, from, to, PROVIDERS.get(i).domain(), NAME_LENGTHS[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasName(CharSequence text, int from, int to, String domain, int nameLength) {
        if (to - from <= nameLength || text.charAt(from + nameLength) != '.') {
            return to - from == nameLength && startsWith(text, from, domain, nameLength);
        }
        return startsWith(text, from, domain, nameLength);
    }

    private static boolean startsWith(CharSequence text, int from, String domain, int length) {
        for (int i = 0; i < length; i++) {
            if (EndingTable.fold(text.charAt(from + i)) != domain.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static long letters(CharSequence text, int from, int to) {
        long set = 0;
        for (int i = from; i < to; i++) {
            set |= 1L << (EndingTable.fold(text.charAt(i)) - '-');
        }
        return set;
    }

    /** Returns the one nearest provider's domain, or null if there is none or several are. */
    static @Nullable String intended(String domain) {
        if (domain.length() > LONGEST || TABLE.find(domain, 0, domain.length()) != null) {
            return null;
        }
        String typed = domain.toLowerCase(Locale.ROOT);
        int dot = typed.indexOf('.');
        String name = dot < 0 ? typed : typed.substring(0, dot);
        String rest = dot < 0 ? "" : typed.substring(dot + 1);
        boolean named = PROVIDERS.stream().anyMatch(e -> e.name().equals(name) && name.length() > SHORT_NAME);
        ProviderTable.Entry best = null;
        int least = FAR;
        boolean tie = false;
        long letters = letters(typed, 0, typed.length());
        for (int i = 0; i < LETTERS.length; i++) {
            ProviderTable.Entry e = PROVIDERS.get(i);
            // An edit adds one letter to the set and takes one from it at most.
            int edits = (Long.bitCount(letters ^ LETTERS[i]) + 1) / 2;
            int cost = named && !e.name().equals(name) ? FAR : cost(e, typed, name, rest, edits);
            if (cost < least) {
                best = e;
                least = cost;
                tie = false;
            } else if (cost == least && cost != FAR) {
                tie |= dot >= 0 || !isOneMailbox(best, e);
            }
        }
        return best == null || tie ? null : best.domain();
    }

    /** A name without any last label may be that of a family all of whose domains are the same mailbox. */
    private static boolean isOneMailbox(ProviderTable.@Nullable Entry best, ProviderTable.Entry other) {
        MailProvider a = best == null ? null : best.provider();
        MailProvider b = other.provider();
        return a != null && b != null && a.oneMailbox() && a.family().equals(b.family());
    }

    private static int cost(ProviderTable.Entry e, String typed, String name, String rest, int fewestEdits) {
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
        boolean isNear = fewestEdits <= edits && Math.abs(typed.length() - domain.length()) <= edits;
        int cost = isNear ? within(distance(typed, domain), edits * EDIT) : FAR;
        if (cost != FAR || !sameName) {
            return cost;
        }
        // "mail.ru.ru" doubles the label; of "mail.ru.com" nobody knows what it was.
        return rest.indexOf('.') < 0 || rest.equals(lastLabel + "." + lastLabel) ? OTHER_LAST_LABEL : FAR;
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
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j * EDIT;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i * EDIT;
            for (int j = 1; j <= b.length(); j++) {
                char x = a.charAt(i - 1);
                char y = b.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + substitution(x, y), Math.min(last[j], row[j - 1]) + EDIT);
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
                    row[j] = Math.min(row[j], before[j - 2] + EDIT);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static int substitution(char x, char y) {
        if (x == y) {
            return 0;
        }
        return KeyboardLayout.touch(x, y) || areTwins(x, y) ? EASY_EDIT : EDIT;
    }

    private static boolean areTwins(char x, char y) {
        for (int i = 0; i < TWINS.length(); i += 2) {
            char a = TWINS.charAt(i);
            char b = TWINS.charAt(i + 1);
            if (x == a && y == b || x == b && y == a) {
                return true;
            }
        }
        return false;
    }
}
