package io.github.eposcases.core.identity;

/** The rules of {@link EmailSyntax#MAILBOX} for an address in ASCII, in one pass that allocates nothing. */
final class EmailScan {
    static final int REFUSED = -1;
    /** Set in the result if the local part leaves the alphabet that Gosuslugi is known to take (ID-28). */
    static final int OUTSIDE = 1 << 16;

    static final int LONGEST = 254;
    static final int LONGEST_LOCAL = 64;
    static final int LONGEST_LABEL = 63;
    static final int LONGEST_DOMAIN = 253;

    private static final int LOCAL = 1;
    private static final int RARE = 2;
    private static final int LABEL = 4;
    private static final int DIGIT = 8;
    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            KINDS[c] = KINDS[c - 'a' + 'A'] = LOCAL | LABEL;
        }
        for (char c = '0'; c <= '9'; c++) {
            KINDS[c] = LOCAL | LABEL | DIGIT;
        }
        for (char c : "_-+".toCharArray()) {
            KINDS[c] = LOCAL;
        }
        for (char c : "!#$%&'*/=?^`{|}~".toCharArray()) {
            KINDS[c] = LOCAL | RARE;
        }
    }

    private EmailScan() {}

    /** Returns whether a character may stand between the dots of a local part. */
    static boolean isLocal(int c) {
        return c < 128 && (KINDS[c] & LOCAL) != 0;
    }

    /** Returns whether a character for which {@link #isLocal} holds is one that Gosuslugi is not known to take. */
    static boolean isRare(int c) {
        return (KINDS[c] & RARE) != 0;
    }

    /** Returns the index of the {@code @} (and {@link #OUTSIDE}), or {@link #REFUSED}. */
    static int scan(CharSequence s) {
        int length = s.length();
        if (length > LONGEST) {
            return REFUSED;
        }
        int result = local(s, length);
        // What is refused leaves no domain.
        return isDomain(s, (result & OUTSIDE - 1) + 1, length) ? result : REFUSED;
    }

    private static int local(CharSequence s, int length) {
        int outside = 0;
        char last = '.';
        for (int i = 0; i < length; i++) {
            char c = s.charAt(i);
            int kind = c < 128 ? KINDS[c] : 0;
            if ((kind & LOCAL) != 0) {
                outside |= kind & RARE;
            } else if (c == '@') {
                return last == '.' || i > LONGEST_LOCAL ? REFUSED : outside == 0 ? i : i | OUTSIDE;
            } else if (c != '.' || last == '.') {
                return REFUSED;
            }
            last = c;
        }
        return REFUSED;
    }

    private static boolean isDomain(CharSequence s, int from, int length) {
        int start = from;
        boolean numeric = true;
        char last = '.';
        for (int i = from; i < length; i++) {
            char c = s.charAt(i);
            int kind = c < 128 ? KINDS[c] : 0;
            if ((kind & LABEL) != 0) {
                numeric &= (kind & DIGIT) != 0;
            } else if (c == '-' && last != '.') {
                numeric = false;
            } else if (c == '.' && last != '.' && last != '-' && i - start <= LONGEST_LABEL) {
                start = i + 1;
                numeric = true;
            } else {
                return false;
            }
            last = c;
        }
        int lastLabel = length - start;
        return start > from && lastLabel >= 2 && lastLabel <= LONGEST_LABEL && last != '-' && !numeric;
    }
}
