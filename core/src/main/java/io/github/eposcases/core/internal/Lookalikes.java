package io.github.eposcases.core.internal;

import io.github.eposcases.core.TextTable;
import java.util.HashMap;
import java.util.Map;

/** Letters of other alphabets that look like Russian ones, and Cyrillic ones that look Latin (T1, CON-111). */
public final class Lookalikes {
    private static final Map<Integer, Integer> TO_RUSSIAN = new HashMap<>();
    private static final Map<Integer, Integer> TO_LATIN = new HashMap<>();

    static {
        for (TextTable.Row row : TextTable.read(Lookalikes.class.getResourceAsStream("lookalikes.tsv"))
                .rows()) {
            Map<Integer, Integer> map = row.get("reading").equals("russian") ? TO_RUSSIAN : TO_LATIN;
            int[] from = row.get("from").codePoints().toArray();
            int[] to = row.get("to").codePoints().toArray();
            for (int i = 0; i < from.length; i++) {
                map.put(from[i], to[i]);
            }
        }
    }

    private Lookalikes() {}

    /** Returns the Russian letter that {@code cp} is taken for, or {@code cp} itself. */
    public static int toRussian(int cp) {
        return TO_RUSSIAN.getOrDefault(cp, cp);
    }

    /** Returns the Latin letter that {@code cp} is taken for, or {@code cp} itself. */
    public static int toLatin(int cp) {
        return TO_LATIN.getOrDefault(cp, cp);
    }
}
