package io.github.eposcases.core.error;

import java.util.List;

/** Tells a status of HTTP from the number of a room, a bus, a sum or a phone (DOM-505, DOM-507). */
final class StatusNumbers {
    private static final int REDIRECT = 307;
    private static final int FIRST = 400;
    private static final int LAST = 599;
    private static final int FIRST_LONE = 500;
    private static final int LAST_LONE = 509;
    private static final int MOST_REPEATED = 5;
    /** Endings of what is counted: «502 листа», «500 листов». */
    private static final List<String> OF_FEW = List.of("а", "я", "и", "ы", "ых", "их");

    private static final List<String> OF_MANY = List.of("ов", "ев", "ей", "ий", "ых", "их", "ек", "ок", "ен");
    private static final int LONGEST_ABBREVIATION = 4;
    private static final String ARITHMETIC = "+=*×÷−^";
    private static final String UNIT_SIGNS = "%₽$€°";

    private final PatternLanguage language;
    private final int status;
    private final int lone;
    private final int any;
    private final int error;
    private final int link;
    private final int owner;
    private final int measure;
    private final int place;
    private final int times;
    private final int ordinal;

    StatusNumbers(PatternLanguage language) {
        this.language = language;
        status = language.group("статус");
        lone = language.group("одинокий-статус");
        any = language.group("число");
        error = language.group("слово-ошибка");
        link = language.group("связка-с-номером");
        owner = language.group("чей-номер");
        measure = language.group("мера");
        place = language.group("место");
        times = language.group("умножить");
        ordinal = language.group("конец-порядкового");
    }

    private static boolean isInRange(int value) {
        return value == REDIRECT || value >= FIRST && value <= LAST;
    }

    /** Returns whether a token was found to be a status. */
    boolean isStatus(Message message, int token) {
        return message.is(token, status);
    }

    /** Gives every number of a message its atoms. */
    void mark(Message message) {
        for (int i = 0; i < message.count(); i++) {
            int value = message.number(i);
            if (value < 0) {
                continue;
            }
            message.set(i, any);
            boolean inRange = message.size(i) == 3 && isInRange(value);
            if (inRange && !isVetoed(message, i)) {
                message.set(i, status);
                if (isAlone(message)) {
                    message.set(i, lone);
                }
            } else if (inRange) {
                continue;
            }
            for (int atom : language.numberAtoms(value)) {
                message.set(i, atom);
            }
        }
    }

    /** Whether the message is nothing but a 50x, maybe repeated. */
    private static boolean isAlone(Message message) {
        for (int i = 0; i < Math.min(message.count(), MOST_REPEATED + 1); i++) {
            if (i == MOST_REPEATED || message.number(i) < FIRST_LONE || message.number(i) > LAST_LONE) {
                return false;
            }
        }
        return true;
    }

    private boolean isVetoed(Message m, int i) {
        boolean direct = followsError(m, i);
        return isSign(m, m.gapFrom(i), m.gapTo(i), ARITHMETIC)
                || isSign(m, m.gapFrom(i + 1), m.gapTo(i + 1), ARITHMETIC + UNIT_SIGNS)
                || touches(m, i - 1, i, false)
                || touches(m, i + 1, i, direct)
                || !direct && (hasNumberSign(m, i) || continuesList(m, i))
                || !direct && (hasOwner(m, i) || isGlued(m, i))
                || isMeasured(m, i, direct);
    }

    private static boolean isSign(Message m, int from, int to, String signs) {
        for (int k = from; k < to; k++) {
            if (signs.indexOf(m.charAt(k)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A neighbouring number makes a phone, a date, a decimal or a sum of this one, unless both are statuses. */
    private boolean touches(Message m, int other, int i, boolean direct) {
        if (other < 0 || other >= m.count()) {
            return false;
        }
        if (m.number(other) < 0) {
            int beyond = other + other - i;
            return m.is(other, times) && beyond >= 0 && beyond < m.count() && m.number(beyond) >= 0;
        }
        boolean bothStatuses = m.size(other) == 3 && isInRange(m.number(other));
        int later = Math.max(i, other);
        boolean apart = false;
        boolean hyphen = false;
        for (int k = m.gapFrom(later); k < m.gapTo(later); k++) {
            char c = m.charAt(k);
            apart |= c != ' ' && c != '(' && c != ')' && k + 1 < m.gapTo(later) && m.charAt(k + 1) == ' ';
            apart |= c == '!' || c == '?' || c == ';' || c == '«' || c == '»' || c == '"';
            hyphen |= c == '-' || c == ':';
        }
        return !apart && (hyphen || !bothStatuses && !direct);
    }

    private boolean hasNumberSign(Message m, int i) {
        return isSign(m, m.gapFrom(i), m.gapTo(i), "№#");
    }

    /** «задание 404, 502»: what the first number of a list is not, the next one is not either. */
    private boolean continuesList(Message m, int i) {
        boolean namesError = i + 1 < m.count() && m.is(i + 1, error);
        return !namesError
                && m.inSentence(i)
                && i > 0
                && m.size(i - 1) == m.size(i)
                && isInRange(m.number(i - 1))
                && !isStatus(m, i - 1);
    }

    private boolean followsError(Message m, int i) {
        int before = wordBefore(m, i);
        return before >= 0 && m.is(before, error) && m.breakBefore(before + 1) != Message.SENTENCE;
    }

    /** The word that a number belongs to, past «№», «номер», «под». */
    private int wordBefore(Message m, int i) {
        int k = i - 1;
        while (k >= 0 && m.is(k, link) && m.breakBefore(k + 1) != Message.SENTENCE) {
            k--;
        }
        return k >= 0 && m.number(k) < 0 ? k : -1;
    }

    private boolean hasOwner(Message m, int i) {
        int before = wordBefore(m, i);
        return i > 0 && m.is(i - 1, owner) && isJoined(m, i - 1)
                || before >= 0 && m.is(before, owner) && isJoined(m, before);
    }

    /** «school500»; but for «ошибка404». */
    private static boolean isGlued(Message m, int i) {
        return i > 0 && m.gapFrom(i) == m.gapTo(i);
    }

    /** Whether the word after a number is one that the patterns do not know and has the ending of a thing counted. */
    private static boolean isCounted(Message m, int i) {
        int unit = m.number(i) % 10;
        boolean teen = m.number(i) / 10 % 10 == 1;
        return !m.isKnown(i + 1) && m.endsWith(i + 1, unit >= 2 && unit <= 4 && !teen ? OF_FEW : OF_MANY);
    }

    /** A full stop after a short word is that of an abbreviation: «каб. 404». */
    private static boolean isJoined(Message m, int word) {
        return m.breakBefore(word + 1) != Message.SENTENCE || m.size(word) <= LONGEST_ABBREVIATION;
    }

    private boolean isMeasured(Message m, int i, boolean direct) {
        int next = i + 1;
        if (next >= m.count()) {
            return false;
        }
        boolean blank = true;
        boolean glued = true;
        for (int k = m.gapFrom(next); k < m.gapTo(next); k++) {
            blank &= m.charAt(k) == ' ';
            glued &= m.charAt(k) == '-';
        }
        if (glued && m.is(next, ordinal)) {
            int noun = next + 1;
            return !direct && !(noun < m.count() && m.is(noun, error));
        }
        return blank && (m.is(next, measure) || !direct && (m.is(next, place) || isCounted(m, i)));
    }
}
