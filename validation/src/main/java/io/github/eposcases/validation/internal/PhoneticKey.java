package io.github.eposcases.validation.internal;

import io.github.eposcases.core.TextTable;
import java.util.List;

/** A key that is equal for Russian names that sound the same (T10, CON-121). */
final class PhoneticKey {
    private static final List<Rule> RULES =
            TextTable.read(PhoneticKey.class.getResourceAsStream("phonetic.tsv")).rows().stream()
                    .map(row -> new Rule(row.get("from"), row.get("to")))
                    .toList();

    private static final String VOICED = "бвгджз";
    private static final String UNVOICED = "пфктшс";
    private static final String DEAFENING = UNVOICED + "хцчщ";

    private PhoneticKey() {}

    private record Rule(String from, String to) {}

    private static String letters(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'а' && c <= 'я') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Returns the key of a folded value. */
    static String of(String folded) {
        String key = letters(folded);
        for (Rule rule : RULES) {
            key = key.replace(rule.from(), rule.to());
        }
        StringBuilder out = new StringBuilder(key);
        for (int i = out.length() - 1; i >= 0; i--) {
            int voiced = VOICED.indexOf(out.charAt(i));
            if (voiced >= 0 && (i == out.length() - 1 || DEAFENING.indexOf(out.charAt(i + 1)) >= 0)) {
                out.setCharAt(i, UNVOICED.charAt(voiced));
            }
        }
        for (int i = out.length() - 1; i > 0; i--) {
            if (out.charAt(i) == out.charAt(i - 1)) {
                out.deleteCharAt(i);
            }
        }
        return out.toString();
    }
}
