package io.github.eposcases.core.internal;

import io.github.eposcases.core.TextTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads Latin text as Russian by any mixture of the systems in use (T3, CON-113). */
public final class Romanization {
    private static final Map<String, List<String>> LATIN = new HashMap<>();
    private static final int LONGEST_GROUP = 2;
    /** No name is longer, and the readings of a long text are many. */
    private static final int LONGEST_TEXT = 256;

    static {
        for (TextTable.Row row : TextTable.read(Romanization.class.getResourceAsStream("romanization.tsv"))
                .rows()) {
            List<String> spellings = new ArrayList<>();
            row.list("latin").forEach(s -> spellings.add(s.equals("*") ? "" : s));
            LATIN.put(row.get("russian"), spellings);
        }
    }

    private Romanization() {}

    /** Returns whether {@code latin} spells {@code russian}; separators and case do not matter. */
    public static boolean matches(String russian, String latin) {
        String from = bare(russian);
        String to = bare(latin);
        if (from.isEmpty() || from.length() > LONGEST_TEXT || to.length() > 4 * from.length()) {
            return false;
        }
        BitSet[] reached = new BitSet[from.length() + LONGEST_GROUP];
        for (int i = 0; i < reached.length; i++) {
            reached[i] = new BitSet();
        }
        reached[0].set(0);
        for (int i = 0; i < from.length(); i++) {
            for (int n = 1; n <= LONGEST_GROUP && i + n <= from.length() && !reached[i].isEmpty(); n++) {
                for (String spelling : LATIN.getOrDefault(from.substring(i, i + n), List.of())) {
                    for (int at = reached[i].nextSetBit(0); at >= 0; at = reached[i].nextSetBit(at + 1)) {
                        if (to.startsWith(spelling, at)) {
                            reached[i + n].set(at + spelling.length());
                        }
                    }
                }
            }
        }
        return reached[from.length()].get(to.length());
    }

    private static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(cp -> !Signs.isBlank(cp) && !Signs.isDash(cp) && !Signs.isApostrophe(cp))
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
