package io.github.eposcases.validation.internal;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.validation.IdentityField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The oblique cases of the parts of a name (T8, CON-119). */
final class Declension {
    /** The oblique cases, by the columns of the table. */
    static final List<String> CASES = List.of("genitive", "dative", "accusative", "instrumental", "prepositional");

    private static final List<TextTable.Row> ROWS = TextTable.read(
                    Declension.class.getResourceAsStream("declension.tsv"))
            .rows();

    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";
    private static final Set<String> FLEETING = Set.of("ец", "ок", "ек", "ел", "ев", "ень", "оть", "ей");

    private Declension() {}

    /** Returns whether {@code oblique} is a folded {@code nominative} in one case; of a double value the first may stay. */
    static boolean isForm(
            IdentityField part, boolean feminine, String grammaticalCase, String nominative, String oblique) {
        String[] from = nominative.split("[ -]", -1);
        String[] to = oblique.split("[ -]", -1);
        if (from.length != to.length) {
            return false;
        }
        for (int i = 0; i < from.length; i++) {
            boolean stays = i == 0 && from.length > 1 && from[i].equals(to[i]);
            if (!stays && !forms(part, feminine, grammaticalCase, from[i]).contains(to[i])) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> forms(IdentityField part, boolean feminine, String grammaticalCase, String nominative) {
        Set<String> forms = new HashSet<>();
        for (TextTable.Row row : ROWS) {
            String ending = row.get("nominative");
            if (applies(row, part, feminine) && endsWith(nominative, ending)) {
                int cut = nominative.length() - (ending.equals("*") ? 0 : ending.length());
                for (String stem : stems(nominative, nominative.substring(0, cut))) {
                    row.list(grammaticalCase).forEach(oblique -> forms.add(stem + oblique));
                }
            }
        }
        return forms;
    }

    private static boolean applies(TextTable.Row row, IdentityField part, boolean feminine) {
        String parts = row.get("part");
        String gender = row.get("gender");
        return (parts.equals("any")
                        || parts.equals("surname") && part == IdentityField.SURNAME
                        || parts.equals("given") && part == IdentityField.GIVEN)
                && (gender.equals("both") || gender.equals("f") == feminine);
    }

    private static boolean endsWith(String nominative, String ending) {
        return ending.equals("*")
                ? !nominative.isEmpty() && CONSONANTS.indexOf(nominative.charAt(nominative.length() - 1)) >= 0
                : nominative.endsWith(ending) && nominative.length() > ending.length();
    }

    /** The stem, and the stem without its fleeting vowel, which may leave a soft sign or «й» behind. */
    private static List<String> stems(String nominative, String stem) {
        for (String fleeting : FLEETING) {
            int vowel = nominative.length() - fleeting.length();
            if (nominative.endsWith(fleeting) && vowel > 0 && vowel < stem.length()) {
                String before = stem.substring(0, vowel);
                String after = stem.substring(vowel + 1);
                return List.of(stem, before + after, before + "ь" + after, before + "й" + after);
            }
        }
        return List.of(stem);
    }
}
