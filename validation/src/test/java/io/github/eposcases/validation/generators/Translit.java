package io.github.eposcases.validation.generators;

import java.util.Locale;
import java.util.Random;

/** Latin spellings by whole systems, so that each pair is one a clerk could have typed. */
final class Translit {
    private static final String RU = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] ICAO =
            ("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia").split(" ");
    private static final String[] BGN =
            ("a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y ' e yu ya").split(" ");
    private static final String[] GOST =
            ("a b v g d e yo zh z i j k l m n o p r s t u f x cz ch sh shh '' y ' e yu ya").split(" ");
    private static final String[] COMMON =
            ("a b v g d e e zh z i y k l m n o p r s t u f h c ch sh sch _ y _ e yu ya").split(" ");

    private Translit() {}

    static String of(String russian, Random random) {
        String[][] systems = {ICAO, BGN, GOST, COMMON};
        String[] system = systems[random.nextInt(systems.length)];
        StringBuilder out = new StringBuilder();
        for (char c : russian.toCharArray()) {
            int at = RU.indexOf(Character.toLowerCase(c));
            String latin = at < 0 ? "" + c : system[at].replace("_", "");
            out.append(
                    Character.isUpperCase(c) && !latin.isEmpty()
                            ? latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1)
                            : latin);
        }
        return out.toString();
    }
}
