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

    /** How many words are looked at before and after a number to learn what is spoken of. */
    private static final int REACH = 12;

    private final PatternLanguage language;
    private final int status;
    private final int plain;
    private final int lone;
    private final int any;
    private final int error;
    private final int named;
    private final int answer;
    private final int link;
    private final int owner;
    private final int whole;
    private final int prefix;
    private final int landing;
    private final int measure;
    private final int place;
    private final int times;
    private final int ordinal;
    private final int between;
    private final int conjunction;
    private final int foreign;
    private final int talk;
    private final int site;
    private final int cry;

    StatusNumbers(PatternLanguage language) {
        this.language = language;
        status = language.group("статус");
        plain = language.group("чистый-статус");
        lone = language.group("одинокий-статус");
        any = language.group("число");
        error = language.group("имя-ошибки");
        named = language.group("ошибка");
        answer = language.group("слова-сервера");
        link = language.group("связка-с-номером");
        owner = language.group("чей-номер");
        whole = language.group("во-всей");
        prefix = language.group("предлог-номера");
        landing = language.group("чем-кончилось");
        measure = language.group("мера");
        place = language.group("место");
        times = language.group("умножить");
        ordinal = language.group("конец-порядкового");
        between = language.group("между-номерами");
        conjunction = language.group("союз");
        foreign = language.context("не-про-сайт");
        talk = language.context("про-сайт");
        site = language.group("сайт-или-ошибка");
        cry = language.group("возглас");
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
        boolean sums = hasSum(message);
        for (int i = 0, end; i < message.count(); i = end) {
            end = i + 1;
            int value = message.number(i);
            if (value < 0) {
                continue;
            }
            if (!isCandidate(message, i)) {
                message.set(i, any);
                if (!isPartOfMore(message, i) && !isNameOfClass(message, i) && !isOwned(message, i)) {
                    nameNumber(message, i);
                }
                continue;
            }
            end = endOfList(message, i);
            boolean vetoed = isListVetoed(message, i, end) || sums && !followsError(message, i);
            boolean alone = isAlone(message, i);
            boolean pure = isTalkOfSite(message, i, end);
            for (int k = i; k < end; k++) {
                if (message.number(k) >= 0) {
                    message.set(k, any);
                    if (!vetoed && !isPartOfMore(message, k)) {
                        message.set(k, status);
                        nameNumber(message, k);
                        if (pure) {
                            message.set(k, plain);
                        }
                        if (alone) {
                            message.set(k, lone);
                        }
                    }
                }
            }
        }
    }

    private void nameNumber(Message message, int token) {
        for (int atom : language.numberAtoms(message.number(token))) {
            message.set(token, atom);
        }
    }

    /** «2Б» and «2 "Б"» are classes. */
    private static boolean isNameOfClass(Message m, int i) {
        return i + 1 < m.count()
                && m.size(i + 1) == 1
                && (m.gapFrom(i + 1) == m.gapTo(i + 1) || isSign(m, m.gapFrom(i + 1), m.gapTo(i + 1), "«\""));
    }

    private static boolean isCandidate(Message m, int token) {
        return isInRange(m.number(token)) && (m.size(token) == 3 || !m.isFigure(token));
    }

    /** «404, 502 и 503» are read together: what one of them is not, the others are not either. */
    private int endOfList(Message m, int first) {
        int end = first + 1;
        while (m.inSentence(end)) {
            int next = m.is(end, between) ? end + 1 : end;
            if (!m.inSentence(next) || !isCandidate(m, next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** Whether something is reckoned up in the message. */
    private static boolean hasSum(Message m) {
        for (int i = 1; i < m.count(); i++) {
            if (m.number(i) >= 0 && m.number(i - 1) >= 0 && isSign(m, m.gapFrom(i), m.gapTo(i), "=")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence around a number is nothing but a 50x, maybe repeated, maybe with a cry. */
    private boolean isAlone(Message m, int i) {
        int first = i;
        while (!m.startsSentence(first) && first >= i - MOST_REPEATED) {
            first--;
        }
        for (int k = first; k == first || !m.startsSentence(k); k++) {
            boolean is50x = m.number(k) >= FIRST_LONE && m.number(k) <= LAST_LONE;
            if (k > first + MOST_REPEATED || !is50x && !m.is(k, cry)) {
                return false;
            }
        }
        return true;
    }

    private boolean isListVetoed(Message m, int first, int end) {
        boolean direct = followsError(m, first);
        int before = wordBefore(m, first);
        boolean isNamed = direct && m.is(before, named) || m.inSentence(end) && m.is(end, named);
        boolean isAnswer = m.inSentence(end) && m.is(end, answer);
        return !direct && !isAnswer && (hasNumberSign(m, first) || hasOwner(m, first) || isGlued(m, first))
                || isMeasured(m, end - 1, direct)
                || !isNamed && isElsewhere(m, first, end);
    }

    /** Whether a number is one part of a sum, a phone, a date or a decimal. */
    private boolean isPartOfMore(Message m, int i) {
        boolean direct = followsError(m, i);
        return isSign(m, m.gapFrom(i), m.gapTo(i), ARITHMETIC)
                || isSign(m, m.gapFrom(i + 1), m.gapTo(i + 1), ARITHMETIC + UNIT_SIGNS)
                || touches(m, i - 1, i, false)
                || touches(m, i + 1, i, direct);
    }

    /** Whether money, lessons or streets are spoken of nearer to a number than a site is. */
    private boolean isElsewhere(Message m, int first, int end) {
        for (int k = first - 1; k >= Math.max(0, first - REACH) && !m.is(k, site); k--) {
            if (m.is(k, foreign)) {
                return true;
            }
        }
        for (int k = end; k < end + REACH && isBound(m, k) && !m.is(k, conjunction) && !m.is(k, site); k++) {
            if (m.is(k, foreign)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether every word around a number, up to the next comma, is one that people use of a site. A number that stands alone
     * between commas is read with what is around them; alone in its sentence, it must be a 50x.
     */
    private boolean isTalkOfSite(Message m, int first, int end) {
        boolean alone = !isBound(m, first) && !isBound(m, end);
        if (m.startsSentence(first) && m.startsSentence(end)) {
            return m.number(first) >= FIRST_LONE && m.number(first) <= LAST_LONE;
        }
        int limit = alone ? Message.WORD : Message.COLON;
        for (int k = first - 1; m.breakBefore(k + 1) < limit && !m.is(k, conjunction); k--) {
            if (k < first - REACH || m.number(k) < 0 && !m.is(k, talk)) {
                return false;
            }
        }
        for (int k = end; m.breakBefore(k) < limit && !m.is(k, conjunction); k++) {
            if (k > end + REACH || m.number(k) < 0 && !m.is(k, talk)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no comma and no end of a sentence stands before a token. */
    private static boolean isBound(Message m, int token) {
        return m.breakBefore(token) < Message.COMMA;
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
        boolean bothStatuses = isCandidate(m, other);
        int later = Math.max(i, other);
        boolean apart = false;
        boolean hyphen = false;
        for (int k = m.gapFrom(later); k < m.gapTo(later); k++) {
            char c = m.charAt(k);
            apart |= c != ' ' && c != '(' && c != ')' && m.charAt(k + 1) == ' ';
            apart |= c == '!' || c == '?' || c == ';' || c == '«' || c == '»' || c == '"';
            hyphen |= c == '-' || c == ':';
        }
        return !apart && (hyphen || !bothStatuses && !direct);
    }

    private boolean hasNumberSign(Message m, int i) {
        return isSign(m, m.gapFrom(i), m.gapTo(i), "№#$€₽");
    }

    private boolean followsError(Message m, int i) {
        int before = wordBefore(m, i);
        return before >= 0 && m.is(before, error) && m.inSentence(before + 1);
    }

    /** The word that a number belongs to, past «№», «номер», «под». */
    private int wordBefore(Message m, int i) {
        int k = i - 1;
        while (k >= 0 && m.is(k, link) && m.inSentence(k + 1)) {
            k--;
        }
        return k;
    }

    /** «во всей школе 502» is no number of a school. */
    private boolean hasOwner(Message m, int i) {
        int before = wordBefore(m, i);
        if (m.inSentence(i) && m.is(i - 1, prefix)) {
            return !(i > 1 && m.is(i - 2, landing));
        }
        if (before > 0 && m.is(before - 1, whole)) {
            return false;
        }
        return isOwned(m, i) || before >= 0 && m.is(before, owner) && isJoined(m, before);
    }

    private boolean isOwned(Message m, int i) {
        return i > 0 && m.is(i - 1, owner) && isJoined(m, i - 1);
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
        return m.inSentence(word + 1) || m.size(word) <= LONGEST_ABBREVIATION;
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
            boolean stands = !isBound(m, noun) || m.is(noun, talk);
            return !direct && (!stands || noun < m.count() && m.is(noun, place));
        }
        return (blank || glued) && m.is(next, measure) || blank && !direct && (m.is(next, place) || isCounted(m, i));
    }
}
