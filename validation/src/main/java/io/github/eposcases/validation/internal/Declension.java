package io.github.eposcases.validation.internal;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.validation.IdentityField;
import java.util.List;
import java.util.Map;

/** The oblique cases of the parts of a name (T8, CON-119). */
final class Declension {
    private static final List<String> CASES =
            List.of("genitive", "dative", "accusative", "instrumental", "prepositional");
    private static final int MAN = 1;
    private static final int WOMAN = MAN << CASES.size();
    private static final Map<String, Integer> GENDERS = Map.of("m", MAN, "f", WOMAN);
    private static final int EVERY = (WOMAN << CASES.size()) - 1;

    private static final List<Row> ROWS =
            TextTable.read(Declension.class.getResourceAsStream("declension.tsv")).rows().stream()
                    .map(Row::new)
                    .toList();

    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";
    private static final List<String> FLEETING =
            List.of("ец", "ок", "ек", "ел", "ев", "ень", "онь", "оль", "ель", "оть", "ей");

    private Declension() {}

    /** What becomes of an ending, case by case; {@code *} is any consonant, which stays. */
    private record Row(String part, int genders, String ending, List<List<String>> cases) {
        Row(TextTable.Row row) {
            this(
                    row.get("part"),
                    GENDERS.getOrDefault(row.get("gender"), MAN | WOMAN),
                    row.get("nominative"),
                    CASES.stream().map(row::list).toList());
        }

        boolean isOf(IdentityField field) {
            return part.equals("any") || part.equalsIgnoreCase(field.name());
        }

        boolean ends(String nominative) {
            return ending.equals("*")
                    ? CONSONANTS.indexOf(nominative.charAt(nominative.length() - 1)) >= 0
                    : nominative.endsWith(ending);
        }

        String stem(String nominative) {
            return nominative.substring(0, nominative.length() - (ending.equals("*") ? 0 : ending.length()));
        }
    }

    /**
     * Returns in which cases of a man or a woman {@code oblique} is the form of a folded {@code nominative}, one bit for
     * each; of a double value the first may stay.
     */
    static int cases(IdentityField part, String nominative, String oblique) {
        List<String> from = Components.of(nominative);
        List<String> to = Components.of(oblique);
        int cases = from.size() == to.size() ? EVERY : 0;
        for (int i = 0; i < from.size() && cases != 0; i++) {
            if (i > 0 || !from.get(i).equals(to.get(i))) {
                cases &= casesOfWord(part, from.get(i), to.get(i));
            }
        }
        return cases;
    }

    private static int casesOfWord(IdentityField part, String nominative, String oblique) {
        int cases = 0;
        for (Row row : ROWS) {
            if (row.isOf(part) && row.ends(nominative)) {
                List<String> stems = stems(nominative, row.stem(nominative));
                for (int i = 0; i < CASES.size(); i++) {
                    for (String ending : row.cases().get(i)) {
                        cases |= isForm(stems, ending, oblique) ? row.genders() << i : 0;
                    }
                }
            }
        }
        return cases;
    }

    private static boolean isForm(List<String> stems, String ending, String oblique) {
        return oblique.endsWith(ending) && stems.contains(oblique.substring(0, oblique.length() - ending.length()));
    }

    /** The stem, and the stem without its fleeting vowel, which may leave a soft sign or «й» behind. */
    private static List<String> stems(String nominative, String stem) {
        for (String fleeting : FLEETING) {
            int vowel = nominative.length() - fleeting.length();
            if (nominative.endsWith(fleeting)) {
                String before = stem.substring(0, vowel);
                String after = stem.substring(vowel + 1);
                return List.of(stem, before + after, before + "ь" + after, before + "й" + after);
            }
        }
        return List.of(stem);
    }
}
