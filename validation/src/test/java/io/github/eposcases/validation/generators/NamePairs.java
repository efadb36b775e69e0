package io.github.eposcases.validation.generators;

import static io.github.eposcases.validation.generators.Names.pick;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Plants one error into a part of a name (CON-161, CON-162); null where the value does not allow it. */
final class NamePairs {
    private static final String RU = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String EN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String TWINS_RU = "АВСЕНКМОРТХасеорху";
    private static final String TWINS_EN = "ABCEHKMOPTXaceopxy";
    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщыьэюя";
    private static final List<String> ROWS = List.of("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю");

    private static final Map<String, Planter> PLANTERS = new TreeMap<>();

    /** Returns the values of Gosuslugi and EPOS. */
    interface Planter {
        String[] plant(String field, Random random);
    }

    static {
        PLANTERS.put("MISSING", (f, r) -> of(Names.value(f, r), pick(r, List.of("", "-", "нет", " ", "Нет", "—"))));
        PLANTERS.put("UNICODE_FORM", (f, r) -> {
            String v = Names.value(f, r);
            return of(v, Normalizer.normalize(v, Normalizer.Form.NFD));
        });
        PLANTERS.put("INVISIBLE_CHARACTER", (f, r) -> {
            String v = Names.value(f, r);
            return of(
                    v,
                    inserted(
                            v,
                            r.nextInt(v.length() + 1),
                            pick(r, List.of("\u200B", "\u00AD", "\uFEFF", "\u200E", "\u2060"))));
        });
        PLANTERS.put("WHITESPACE", (f, r) -> {
            String v = r.nextInt(4) == 0 ? Names.doubled(f, r).replace('-', ' ') : Names.value(f, r);
            String blank = pick(r, List.of(" ", "\u00A0", "  ", "\t", "\u2009"));
            int at = v.indexOf(' ');
            return of(v, at > 0 ? inserted(v, at, blank) : r.nextBoolean() ? v + blank : blank + v);
        });
        PLANTERS.put("EDGE_PUNCTUATION", (f, r) -> {
            String v = Names.value(f, r);
            String sign = pick(r, List.of(".", ",", "*", "\"", "_", ";", "-", "?"));
            return of(v, r.nextBoolean() ? v + sign : r.nextBoolean() ? sign + v : "«" + v + "»");
        });
        PLANTERS.put("LETTER_CASE", (f, r) -> {
            String v = r.nextInt(4) == 0 ? Names.doubled(f, r) : Names.value(f, r);
            return of(v, r.nextBoolean() ? v.toUpperCase(Locale.ROOT) : v.toLowerCase(Locale.ROOT));
        });
        PLANTERS.put("HYPHEN_FORM", (f, r) -> {
            String v = Names.doubled(f, r);
            return of(v, v.replace("-", pick(r, List.of("–", "—", " - ", "\u2011", " – ", "- ", "\u2212"))));
        });
        PLANTERS.put("APOSTROPHE_FORM", (f, r) -> {
            String v = pick(r, List.of("О'Нил", "Д'Артаньян", "О'Коннор", "д'Эстен", "Сан'я", "Н'Диай", "Ша'ар"));
            return of(v, v.replace("'", pick(r, List.of("’", "ʼ", "`", "´", "‘", "′"))));
        });
        PLANTERS.put("YO", (f, r) -> {
            String v = Names.value(f, r);
            return of(v, v.replace('ё', 'е'));
        });
        PLANTERS.put("LOOKALIKE_LETTER", (f, r) -> {
            String v = Names.value(f, r);
            int at = r.nextInt(v.length());
            int twin = TWINS_RU.indexOf(v.charAt(at));
            return twin < 0 ? null : of(v, replaced(v, at, TWINS_EN.charAt(twin)));
        });
        PLANTERS.put("LOOKALIKE_DIGIT", (f, r) -> {
            String v = Names.value(f, r);
            int at = r.nextInt(v.length());
            int digit = "ОЗЧозбч".indexOf(v.charAt(at));
            return digit < 0 || at == 0 == digit > 2 ? null : of(v, replaced(v, at, "0340364".charAt(digit)));
        });
        PLANTERS.put("PART_SEPARATOR", (f, r) -> {
            String v = Names.doubled(f, r);
            return of(v, v.replace("-", r.nextBoolean() ? " " : ""));
        });
        PLANTERS.put("KEYBOARD_LAYOUT", (f, r) -> {
            String v = Names.value(f, r);
            return of(v, typed(v));
        });
        PLANTERS.put("TRANSLITERATION", (f, r) -> {
            String v = Names.value(f, r);
            return of(v, Translit.of(v, r));
        });
        PLANTERS.put("TURKIC_SUFFIX_VARIANT", NamePairs::turkicVariant);
        PLANTERS.put("TURKIC_SUFFIX_MISSING", (f, r) -> {
            String base = pick(r, Names.TURKIC);
            String suffix = pick(r, List.of("оглы", "кызы", "гызы", "оглу"));
            return of(
                    base + pick(r, f.equals("PATRONYMIC") ? List.of(" ", "-", "") : List.of(" ", "-")) + suffix, base);
        });
        PLANTERS.put("NAME_VARIANT", Variants::variant);
        PLANTERS.put("SHORT_FORM", Variants::shortForm);
        PLANTERS.put("INITIAL", (f, r) -> {
            String v = Names.value(f, r);
            return of(v, v.substring(0, 1) + (r.nextBoolean() ? "." : ""));
        });
        PLANTERS.put("PART_OF_DOUBLE", (f, r) -> {
            String v = f.equals("PATRONYMIC") ? pick(r, Names.DOUBLE_PATRONYMIC) : Names.doubled(f, r);
            return of(v, v.split("-")[r.nextInt(2)]);
        });
        PLANTERS.put("DOUBLE_REORDERED", (f, r) -> {
            String v = f.equals("PATRONYMIC") ? pick(r, Names.DOUBLE_PATRONYMIC) : Names.doubled(f, r);
            return of(v, v.split("-")[1] + (r.nextInt(4) == 0 ? " " : "-") + v.split("-")[0]);
        });
        PLANTERS.put("GENDER_FORM", Variants::gender);
        PLANTERS.put("TYPO", (f, r) -> typo(Names.value(f, r), r));
        PLANTERS.put("TRUNCATED", (f, r) -> {
            String v = Names.value(f, r);
            return v.length() < 6 ? null : of(v, v.substring(0, 4 + r.nextInt(v.length() - 5)));
        });
        PLANTERS.put("SOUNDS_ALIKE", (f, r) -> Variants.soundsAlike(Names.value(f, r), r));
        PLANTERS.put("DIFFERENT", (f, r) -> of(Names.value(f, r), Names.value(f, r)));
    }

    private NamePairs() {}

    static Map<String, Planter> planters() {
        return PLANTERS;
    }

    static String[] of(String gosuslugi, String epos) {
        return new String[] {gosuslugi, epos};
    }

    static String inserted(String v, int at, String what) {
        return v.substring(0, at) + what + v.substring(at);
    }

    static String replaced(String v, int at, char c) {
        return v.substring(0, at) + c + v.substring(at + 1);
    }

    private static String typed(String v) {
        StringBuilder out = new StringBuilder();
        for (char c : v.toCharArray()) {
            int at = RU.indexOf(Character.toLowerCase(c));
            String key = at < 0 ? "" + c : "" + EN.charAt(at);
            out.append(at >= 0 && Character.isUpperCase(c) ? shifted(key) : key);
        }
        return out.toString();
    }

    private static String shifted(String key) {
        int at = "[];',.`".indexOf(key);
        return at < 0 ? key.toUpperCase(Locale.ROOT) : "{}:\"<>~".substring(at, at + 1);
    }

    private static String[] turkicVariant(String field, Random r) {
        List<String> group = r.nextBoolean()
                ? List.of("оглы", "оглу", "огли", "угли", "улы", "уулу")
                : List.of("кызы", "гызы", "кизи", "кзы");
        String base = pick(r, Names.TURKIC);
        boolean glued = field.equals("PATRONYMIC") && r.nextInt(4) == 0;
        return of(base + " " + pick(r, group), base + (glued ? "" : r.nextBoolean() ? " " : "-") + pick(r, group));
    }

    /** One edit, with the shares of CON-162. */
    static String[] typo(String v, Random r) {
        int share = r.nextInt(100);
        int at = 1 + r.nextInt(v.length() - 1);
        char c = v.charAt(at);
        char other = LETTERS.charAt(r.nextInt(LETTERS.length()));
        if (share < 30) {
            return of(v, inserted(v, at, "" + other));
        }
        if (share < 53) {
            for (String row : ROWS) {
                int key = row.indexOf(c);
                if (key > 0) {
                    return of(v, replaced(v, at, row.charAt(key - 1)));
                }
            }
            return null;
        }
        if (share < 73) {
            return of(v, replaced(v, at, other));
        }
        if (share < 84) {
            return of(v, v.substring(0, at) + v.substring(at + 1));
        }
        if (share < 94) {
            return of(v, inserted(v, at, "" + c));
        }
        return at + 1 == v.length() ? null : of(v, v.substring(0, at) + v.charAt(at + 1) + c + v.substring(at + 2));
    }
}
