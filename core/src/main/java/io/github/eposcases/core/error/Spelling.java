package io.github.eposcases.core.error;

/**
 * Reduces a word to what is heard of it, so that «опят», «болше», «загружаеца» and «одново» are the words they mean, and so are
 * those written with Latin letters (DOM-502).
 */
final class Spelling {
    /** What each letter of the alphabet of {@link WordTrie} sounds like; -1 for the signs, which have no sound. */
    private static final byte[] SOUND = new byte[WordTrie.ALPHABET];

    private static final byte A = letter('а');
    private static final byte C = letter('ц');
    private static final byte E = letter('е');
    private static final byte G = letter('г');
    private static final byte S = letter('с');
    private static final byte T = letter('т');
    private static final byte V = letter('в');

    static {
        for (int i = 0; i < SOUND.length; i++) {
            SOUND[i] = (byte) i;
        }
        String[] alike = {"оа", "яа", "юу", "эе", "йи", "ыи", "щш"};
        for (String pair : alike) {
            SOUND[letter(pair.charAt(0))] = letter(pair.charAt(1));
        }
        SOUND[letter('ь')] = -1;
        SOUND[letter('ъ')] = -1;
    }

    private Spelling() {}

    private static byte letter(char c) {
        return (byte) WordTrie.letter(c);
    }

    /** Writes the sounds of a word, which are never more than its letters, to {@code out}; returns their number. */
    static int sounds(byte[] letters, int from, int to, byte[] out) {
        int n = 0;
        for (int i = from; i < to; i++) {
            byte sound = SOUND[letters[i]];
            if (sound == S && n > 0 && out[n - 1] == T) {
                out[--n] = C;
                sound = C;
                if (n > 0 && out[n - 1] == C) {
                    continue;
                }
                n++;
            } else if (sound >= 0 && !(n > 0 && out[n - 1] == sound)) {
                out[n++] = sound;
            }
        }
        if (n > 3 && out[n - 1] == A && out[n - 2] == G && (out[n - 3] == A || out[n - 3] == E)) {
            out[n - 2] = V;
        }
        return n;
    }
}
