package io.github.eposcases.core.error;

import java.util.stream.IntStream;

/** Reads «пятьсот вторая», «триста семь» and «пять ноль два» as the numbers they are. */
final class SpokenNumbers {
    private static final int[] HUNDREDS = {500, 400, 300};
    private static final int DIGITS = 10;

    private final int[] hundreds = new int[HUNDREDS.length];
    private final int[] digits = new int[DIGITS];
    private final int any;

    SpokenNumbers(PatternLanguage language) {
        for (int i = 0; i < hundreds.length; i++) {
            hundreds[i] = language.group("сотни-" + HUNDREDS[i] / 100);
        }
        for (int i = 0; i < DIGITS; i++) {
            digits[i] = language.group("цифра-" + i);
        }
        any = language.group("число-словом");
    }

    /** Whether a word of a message may be a part of a number. */
    boolean areIn(Message message) {
        return message.holds(any);
    }

    /** Joins the words of every number to one token. */
    void join(Message message) {
        if (!areIn(message)) {
            return;
        }
        int kept = 0;
        for (int i = 0, length; i < message.count(); i += length) {
            length = 1;
            int value = -1;
            for (int h = 0; h < HUNDREDS.length; h++) {
                if (message.is(i, hundreds[h])) {
                    int unit = digitAfter(message, i + 1);
                    value = HUNDREDS[h] + Math.max(unit, 0);
                    length = unit < 0 ? 1 : 2;
                }
            }
            int first = digit(message, i);
            if (first >= 3 && digitAfter(message, i + 1) == 0 && digitAfter(message, i + 2) >= 0) {
                value = first * 100 + digitAfter(message, i + 2);
                length = 3;
            }
            message.keep(kept++, i, length, value);
        }
        message.shorten(kept);
    }

    private int digit(Message message, int token) {
        return IntStream.range(0, DIGITS)
                .filter(i -> message.is(token, digits[i]))
                .findFirst()
                .orElse(-1);
    }

    private int digitAfter(Message message, int token) {
        return message.breakBefore(token) == Message.NONE ? digit(message, token) : -1;
    }
}
