package io.github.eposcases.core.error;

import java.util.HashMap;
import java.util.Map;

/** Reads Russian written with Latin letters: «nashlos», «pol'zovatel'», in the ways people type it. */
final class Transliteration {
    private static final int LONGEST = 4;
    private static final Map<Integer, byte[]> LETTERS = new HashMap<>();

    static {
        String[] table = {
            "tsya=тся tsja=тся shch=щ sch=щ zh=ж kh=х ts=ц tz=ц ch=ч sh=ш yo=е jo=е yu=ю ju=ю iu=ю ya=я ja=я ye=е je=е",
            "a=а b=б c=ц d=д e=е f=ф g=г h=х i=и j=й k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=х y=ы z=з"
        };
        for (String pair : String.join(" ", table).split(" ", -1)) {
            int eq = pair.indexOf('=');
            int key = 0;
            for (int i = 0; i < eq; i++) {
                key = key(key, (byte) WordTrie.letter(pair.charAt(i)));
            }
            byte[] letters = new byte[pair.length() - eq - 1];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = (byte) WordTrie.letter(pair.charAt(eq + 1 + i));
            }
            LETTERS.put(key, letters);
        }
    }

    private Transliteration() {}

    private static int key(int key, byte letter) {
        return key * 64 + letter + 1;
    }

    /** Rewrites a word in place and returns its new end; what is no Latin letter stays. */
    static int toCyrillic(byte[] letters, int from, int to) {
        int out = from;
        for (int i = from; i < to; ) {
            int best = 1;
            byte[] cyrillic = {letters[i]};
            int key = 0;
            for (int n = 1; n <= LONGEST && i + n <= to; n++) {
                key = key(key, letters[i + n - 1]);
                byte[] found = LETTERS.get(key);
                if (found != null) {
                    best = n;
                    cyrillic = found;
                }
            }
            for (byte letter : cyrillic) {
                letters[out++] = letter;
            }
            i += best;
        }
        return out;
    }
}
