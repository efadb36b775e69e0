package io.github.eposcases.validation.internal;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.TurkicSuffix;
import io.github.eposcases.validation.IdentityField;
import java.util.List;

/** Values that differ in gender only (T7, CON-118). */
final class GenderPairs {
    private static final int SHORTEST_STEM = 2;
    private static final List<TextTable.Row> ROWS = TextTable.read(
                    GenderPairs.class.getResourceAsStream("gender-pairs.tsv"))
            .rows();

    private GenderPairs() {}

    /** Returns whether folded {@code man} and {@code woman} are the masculine and the feminine form of one value. */
    static boolean arePair(IdentityField part, String man, String woman) {
        List<String> men = Components.of(man);
        List<String> women = Components.of(woman);
        if (part == IdentityField.PATRONYMIC && areTurkicPair(man, woman)) {
            return true;
        }
        if (men.size() != women.size() || men.equals(women)) {
            return false;
        }
        for (int i = 0; i < men.size(); i++) {
            if (!men.get(i).equals(women.get(i)) && !isPair(part, men.get(i), women.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areTurkicPair(String man, String woman) {
        return TurkicSuffix.of(man, true)
                .filter(m -> !m.feminine())
                .flatMap(m -> TurkicSuffix.of(woman, true)
                        .filter(w -> w.feminine() && w.base().equals(m.base())))
                .isPresent();
    }

    private static boolean isPair(IdentityField part, String man, String woman) {
        for (TextTable.Row row : ROWS) {
            String masculine = row.get("masculine");
            String feminine = row.get("feminine");
            boolean holds = switch (row.get("part")) {
                case "surname" -> part == IdentityField.SURNAME && share(man, masculine, woman, feminine);
                case "patronymic" -> part == IdentityField.PATRONYMIC && share(man, masculine, woman, feminine);
                case "given" -> part == IdentityField.GIVEN && share(man, masculine, woman, feminine);
                default -> part == IdentityField.GIVEN && man.equals(masculine) && woman.equals(feminine);
            };
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private static boolean share(String man, String masculine, String woman, String feminine) {
        int stem = man.length() - masculine.length();
        return stem >= SHORTEST_STEM
                && stem == woman.length() - feminine.length()
                && man.endsWith(masculine)
                && woman.endsWith(feminine)
                && man.regionMatches(0, woman, 0, stem);
    }
}
