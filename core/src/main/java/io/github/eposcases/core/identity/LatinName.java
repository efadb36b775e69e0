package io.github.eposcases.core.identity;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a name wholly in Latin letters came about, and how it should read: twins of Russian letters, the wrong keyboard
 * layout, or a romanised name (ID-54, ID-55).
 *
 * @param code which of the three
 * @param russian the one reading, if there is exactly one
 */
record LatinName(NameProblem code, Optional<String> russian) {
    private static final Map<String, String> READINGS = new HashMap<>();
    /** By the Latin letters with which they may begin. */
    private static final Map<Character, List<String>> GIVEN_NAMES = new HashMap<>();

    private static final int LONGEST_SPELLING = 7;
    private static final int LONGEST_READ = 180;
    private static final Pattern RUSSIAN = Pattern.compile("[А-Яа-яЁё -]*");
    /** Keys of Russian letters; behind a word such a sign is only a sign: "Smith,". */
    private static final Pattern SIGN_FOR_LETTER = Pattern.compile("[\\[\\];,{}<>:][A-Za-z]");

    static {
        for (TextTable.Row row : TextTable.read(LatinName.class.getResourceAsStream("romanized-readings.tsv"))
                .rows()) {
            READINGS.put(row.get("latin"), row.get("russian"));
        }
        Map<Character, Set<Character>> initials = new HashMap<>();
        NameTables.eachGivenName(name -> initials.computeIfAbsent(name.charAt(0), LatinName::initials)
                .forEach(initial -> GIVEN_NAMES
                        .computeIfAbsent(initial, c -> new ArrayList<>())
                        .add(name)));
    }

    private static Set<Character> initials(char russian) {
        Set<Character> initials = new TreeSet<>();
        READINGS.keySet().stream()
                .filter(spelling -> NameFold.isRomanized(Character.toString(russian), spelling))
                .forEach(spelling -> initials.add(spelling.charAt(0)));
        return initials;
    }

    /** Reads a part, a line or a word without a Cyrillic letter. */
    static LatinName of(String latin) {
        String twins = FoldStep.LOOKALIKE_WORD.apply(TracedText.of(latin)).text();
        if (NameTables.givenName(twins, 0, twins.length()) != null) {
            return new LatinName(NameProblem.FOREIGN_LETTER, Optional.of(twins));
        }
        String keys = NameFold.keyboardReading(latin);
        Optional<String> romanized = latin.length() > LONGEST_READ ? Optional.empty() : words(latin);
        boolean struck = hasKnownWord(keys)
                || romanized.isEmpty() && SIGN_FOR_LETTER.matcher(latin).find();
        return struck && RUSSIAN.matcher(keys).matches()
                ? new LatinName(NameProblem.KEYBOARD_LAYOUT, Optional.of(keys))
                : new LatinName(NameProblem.LATIN_SCRIPT, romanized);
    }

    private static boolean hasKnownWord(String text) {
        return Stream.of(text.split("[ -]")).anyMatch(word -> isKnown(word, 0, word.length()));
    }

    private static boolean isKnown(String text, int from, int to) {
        return NameTables.givenName(text, from, to) != null
                || NameTables.surname(text, from, to) != null
                || NameTables.patronymic(text, from, to) != null;
    }

    /** Reads every word, whatever stands between; there is no reading of the whole unless each has exactly one. */
    private static Optional<String> words(String latin) {
        StringBuilder out = new StringBuilder(latin.length());
        for (int from = 0, to; from < latin.length(); from = to) {
            to = from;
            while (to < latin.length() && isLetter(latin.charAt(to))) {
                to++;
            }
            if (to == from) {
                out.append(latin, from, ++to);
                continue;
            }
            Set<String> readings = readings(latin.substring(from, to));
            if (readings.size() != 1) {
                return Optional.empty();
            }
            out.append(readings.iterator().next());
        }
        return Optional.of(out.toString());
    }

    private static Set<String> readings(String word) {
        Set<String> readings = new TreeSet<>();
        String small = word.toLowerCase(Locale.ROOT);
        for (String name : GIVEN_NAMES.getOrDefault(small.charAt(0), List.of())) {
            if (NameFold.isRomanized(name, small)) {
                readings.add(capitalized(name));
            }
        }
        String usual = usual(small);
        if (isKnown(usual, 0, usual.length())) {
            readings.add(capitalized(usual));
        }
        return readings;
    }

    private static boolean isLetter(int cp) {
        return Signs.isLatin(cp) || cp == '\'';
    }

    private static String capitalized(String name) {
        TracedText titled = NameCase.titled(TracedText.of(name));
        return titled.text();
    }

    private static String usual(String word) {
        String marked = word + "$";
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int n = Math.min(LONGEST_SPELLING, marked.length() - i);
            while (n > 1 && !READINGS.containsKey(marked.substring(i, i + n))) {
                n--;
            }
            boolean afterVowel = i > 0 && "aeiou".indexOf(word.charAt(i - 1)) >= 0;
            String spelling = marked.substring(i, i + n);
            out.append(spelling.equals("y") && afterVowel ? "й" : READINGS.getOrDefault(spelling, spelling));
            i += n;
        }
        return out.toString();
    }
}
