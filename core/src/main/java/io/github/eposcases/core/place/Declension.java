package io.github.eposcases.core.place;

import java.util.ArrayList;
import java.util.List;

/** The cases of Russian place names, by their endings (DOM-320). */
final class Declension {
    /** Nominative, genitive, prepositional; where they differ, accusative, dative and instrumental. The first that fits. */
    private static final String[][] ENDINGS = {
        {"ский", "ского", "ском", "ский", "скому", "ским"},
        {"ый", "ого", "ом", "ый", "ому", "ым"},
        {"ий", "его", "ем"},
        {"ой", "ого", "ом", "ой", "ому", "ым"},
        {"ое", "ого", "ом", "ое", "ому", "ым"},
        {"ые", "ых", "ых", "ые", "ым", "ыми"},
        {"ая", "ой", "ой", "ую"},
        {"ь", "и", "и", "ь", "и", "ью"},
        {"ка", "ки", "ке", "ку", "ке", "кой"},
        {"га", "ги", "ге", "гу"},
        {"ха", "хи", "хе", "ху"},
        {"а", "ы", "е", "у", "е", "ой"},
        {"я", "и", "е", "ю"},
        {"ки", "ков", "ках", "ки", "кам", "ками"},
        {"ы", "", "ах", "ы", "ам", "ами"},
        {"о", "а", "е", "о", "у"},
        {"й", "я", "е", "й", "ю"},
        {"", "а", "е", "", "у", "ом"},
    };

    private Declension() {}

    /** Returns the forms of a normalised name of one word or several; the nominative is the first. */
    static List<String> forms(String name) {
        String[] words = name.split(" ", -1);
        List<String> forms = new ArrayList<>();
        for (int grammaticalCase = 0; grammaticalCase < ENDINGS[0].length; grammaticalCase++) {
            StringBuilder form = new StringBuilder();
            for (String word : words) {
                form.append(form.length() == 0 ? "" : " ").append(form(word, grammaticalCase));
            }
            if (!forms.contains(form.toString())) {
                forms.add(form.toString());
            }
        }
        return forms;
    }

    private static String form(String word, int grammaticalCase) {
        for (String[] endings : ENDINGS) {
            if (word.endsWith(endings[0])) {
                String stem = word.substring(0, word.length() - endings[0].length());
                return stem + endings[Math.min(grammaticalCase, endings.length - 1)];
            }
        }
        return word;
    }
}
