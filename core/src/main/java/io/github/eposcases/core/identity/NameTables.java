package io.github.eposcases.core.identity;

import io.github.eposcases.core.TextTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the tables of names say about words. The words are given as stretches of a text, in any case. */
final class NameTables {
    private static final EndingTable<Gender> GIVEN = given();
    private static final EndingTable<Suffix> SUFFIXES =
            table("patronymic-suffixes.tsv", "suffix", row -> true, Suffix::of);
    private static final EndingTable<Ending> SURNAMES =
            table("surname-endings.tsv", "ending", row -> row.get("kind").equals("whole"), Ending::of);
    private static final EndingTable<Ending> SURNAME_ENDS =
            table("surname-endings.tsv", "ending", row -> row.get("kind").equals("ending"), Ending::of);
    private static final Map<String, Set<String>> PARTICLES = particles();
    private static final int SHORTEST_STEM = 2;
    private static final int SHORTEST_TURKIC_STEM = 3;

    private NameTables() {}

    /** The end of a patronymic. */
    record Suffix(String end, Gender gender, String kind, boolean surname) {
        static Suffix of(TextTable.Row row) {
            return new Suffix(
                    row.get("suffix"),
                    genderOf(row.get("gender")),
                    row.get("kind"),
                    row.get("surname").equals("yes"));
        }
    }

    /** The end of a surname. */
    record Ending(String end, Gender gender) {
        static Ending of(TextTable.Row row) {
            return new Ending(row.get("ending"), genderOf(row.get("gender")));
        }
    }

    private static Gender genderOf(String letter) {
        return switch (letter) {
            case "M" -> Gender.MALE;
            case "F" -> Gender.FEMALE;
            case "B", "-" -> Gender.UNDECIDED;
            default -> throw new IllegalArgumentException("gender: no such letter: " + letter);
        };
    }

    private static List<TextTable.Row> rows(String resource) {
        return TextTable.read(NameTables.class.getResourceAsStream(resource)).rows();
    }

    private static <T> EndingTable<T> table(
            String resource, String key, Predicate<TextTable.Row> wanted, Function<TextTable.Row, T> value) {
        Map<String, T> entries = new HashMap<>();
        rows(resource).stream().filter(wanted).forEach(row -> entries.put(row.get(key), value.apply(row)));
        return new EndingTable<>(entries);
    }

    private static EndingTable<Gender> given() {
        Map<String, Gender> entries = new HashMap<>();
        for (TextTable.Row row : rows("given-names.tsv")) {
            row.list("names").forEach(name -> entries.put(EndingTable.folded(name), genderOf(row.get("gender"))));
        }
        return new EndingTable<>(entries);
    }

    private static Map<String, Set<String>> particles() {
        Map<String, Set<String>> entries = new HashMap<>();
        rows("name-particles.tsv").forEach(row -> entries.put(row.get("place"), Set.copyOf(row.list("words"))));
        return entries;
    }

    /** Returns the gender of a given name of the table (UNDECIDED: borne by both), or null if it is not there. */
    static @Nullable Gender givenName(String text, int from, int to) {
        Gender whole = GIVEN.get(text, from, to);
        if (whole != null) {
            return whole;
        }
        Gender all = null;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && text.charAt(i) != '-' && text.charAt(i) != ' ') {
                continue;
            }
            Gender piece = GIVEN.get(text, start, i);
            if (piece == null) {
                return null;
            }
            all = all == null || all == Gender.UNDECIDED || all == piece
                    ? piece
                    : piece == Gender.UNDECIDED ? all : Gender.UNDECIDED;
            start = i + 1;
        }
        return all;
    }

    static void eachGivenName(Consumer<String> action) {
        GIVEN.forEach((name, gender) -> action.accept(name));
    }

    /** Returns the suffix that makes a stretch look like a patronymic, or null. */
    static @Nullable Suffix patronymic(String text, int from, int to) {
        int start = Math.max(text.lastIndexOf(' ', to - 1), text.lastIndexOf('-', to - 1)) + 1;
        boolean apart = start > from;
        start = Math.max(start, from);
        if (apart && isTurkicSuffix(text, start, to)) {
            return SUFFIXES.get(text, start, to);
        }
        Suffix end = SUFFIXES.longestEnd(text, start, to);
        if (end == null || end.kind.equals("apart")) {
            return null;
        }
        int stem = to - start - end.end.length();
        if (end.kind.equals("glued")) {
            return stem < SHORTEST_TURKIC_STEM || GIVEN.get(text, start, to) != null ? null : end;
        }
        return stem < SHORTEST_STEM ? null : end;
    }

    /** Returns whether a word means son or daughter («оглы»). */
    static boolean isTurkicSuffix(String text, int from, int to) {
        Suffix word = SUFFIXES.get(text, from, to);
        return word != null && !word.kind.equals("joined");
    }

    /** Returns the ending of one word of a surname, or null. */
    static @Nullable Ending surname(String text, int from, int to) {
        Ending word = SURNAMES.get(text, from, to);
        if (word != null) {
            return word;
        }
        Ending ending = SURNAME_ENDS.longestEnd(text, from, to);
        for (int i = from; ending != null && i < to - ending.end.length(); i++) {
            if (isVowel(text.charAt(i))) {
                return ending;
            }
        }
        return null;
    }

    private static boolean isVowel(char c) {
        return "аеиоуыэюя".indexOf(EndingTable.fold(c)) >= 0;
    }

    /** Returns whether a word may stay small before, after, or at an apostrophe. */
    static boolean isParticle(String place, String word) {
        return PARTICLES.getOrDefault(place, Set.of()).contains(EndingTable.folded(word));
    }

    /** Returns whether the whole text stands for no value: a word of the table, or nothing but signs. */
    static boolean isPlaceholder(String text) {
        return !hasLetterOrDigit(text) || NoValues.NAME.isWord(NameFold.fold(text));
    }

    private static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
