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
    /** The spellings of single letters, from «а» to «ё». */
    private static final List<List<String>> OF_LETTER = new ArrayList<>();

    private static final BitSet FIRST_OF_TWO = new BitSet();
    /** No name is longer, and the readings of a long text are many. */
    private static final int LONGEST_TEXT = 256;

    static {
        for (TextTable.Row row : TextTable.read(Romanization.class.getResourceAsStream("romanization.tsv"))
                .rows()) {
            List<String> spellings = new ArrayList<>();
            row.list("latin").forEach(s -> spellings.add(s.equals("*") ? "" : s));
            LATIN.put(row.get("russian"), spellings);
            if (row.get("russian").length() > 1) {
                FIRST_OF_TWO.set(row.get("russian").charAt(0));
            }
        }
        for (char c = 'а'; c <= 'ё'; c++) {
            OF_LETTER.add(LATIN.getOrDefault(Character.toString(c), List.of()));
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
        // How much of the Latin text may be read when i, i + 1 and i + 2 Russian letters have been.
        BitSet here = new BitSet();
        BitSet next = new BitSet();
        BitSet second = new BitSet();
        here.set(0);
        for (int i = 0; i < from.length() && !(here.isEmpty() && next.isEmpty()); i++) {
            char letter = from.charAt(i);
            read(ofLetter(letter), to, here, next);
            if (i + 1 < from.length() && FIRST_OF_TWO.get(letter)) {
                read(LATIN.getOrDefault(from.substring(i, i + 2), List.of()), to, here, second);
            }
            BitSet done = here;
            here = next;
            next = second;
            second = done;
            second.clear();
        }
        return here.get(to.length());
    }

    private static List<String> ofLetter(char letter) {
        int place = letter - 'а';
        return place >= 0 && place < OF_LETTER.size() ? OF_LETTER.get(place) : List.of();
    }

    private static void read(List<String> spellings, String latin, BitSet from, BitSet to) {
        for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
            for (int i = 0; i < spellings.size(); i++) {
                if (latin.startsWith(spellings.get(i), at)) {
                    to.set(at + spellings.get(i).length());
                }
            }
        }
    }

    private static String bare(String text) {
        int at = 0;
        while (at < text.length() && isBare(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            if (!Signs.isBlank(cp) && !Signs.isDash(cp) && !Signs.isApostrophe(cp)) {
                out.appendCodePoint(Character.toLowerCase(cp));
            }
        }
        return out.toString();
    }

    private static boolean isBare(char c) {
        return c >= 'a' && c <= 'z' || c >= 'а' && c <= 'ё';
    }
}
