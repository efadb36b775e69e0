package io.github.eposcases.validation;

import io.github.eposcases.core.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of discrepancies and verdicts (CON-100…103). */
final class Wording {
    private static final Texts TEXTS = Texts.of(Wording.class.getResourceAsStream("words.tsv"));
    private static final String RULES = "S0-17, S0-18";

    private Wording() {}

    static String sentence(Verdict verdict, Locale locale) {
        return TEXTS.text("verdict." + verdict, locale);
    }

    static String basis(Locale locale) {
        return TEXTS.format("basis", locale, Map.of("rules", RULES));
    }

    static String message(Discrepancy d, Locale locale) {
        String field = TEXTS.text("field." + d.field(), locale);
        return field + ": " + TEXTS.format(key(d), locale, places(d, locale)) + " " + TEXTS.text(tail(d), locale);
    }

    static String instruction(String correction, Locale locale) {
        return correction.isEmpty()
                ? TEXTS.text("clear", locale)
                : TEXTS.format("type", locale, Map.of("correction", correction));
    }

    private static String key(Discrepancy d) {
        String key = d.kind().name();
        if (d.edits().isEmpty() && TEXTS.has(key + ".nowhere")) {
            return key + ".nowhere";
        }
        String two = d.edits().size() > 1 ? ".two" : "";
        return key + two + (d.finding().remark() ? ".remark" : "");
    }

    private static Map<String, String> places(Discrepancy d, Locale locale) {
        Map<String, String> values = new HashMap<>();
        values.put("where", TEXTS.text("where." + d.fixSide(), locale));
        List<Integer> places = d.finding().places();
        for (int i = 0; i < places.size(); i++) {
            values.put(i == 0 ? "n" : "n2", Integer.toString(places.get(i)));
        }
        List<Edit> edits = d.edits();
        for (int i = 0; i < edits.size(); i++) {
            values.put(i == 0 ? "op" : "op2", TEXTS.text("op." + edits.get(i).operation(), locale));
        }
        values.put("a", d.finding().actual());
        values.put("b", d.finding().expected());
        return values;
    }

    private static String tail(Discrepancy d) {
        if (d.kind() == DiscrepancyKind.OTHER_PERSON || d.kind() == DiscrepancyKind.ROLE_SWAP) {
            return "tail.whose";
        }
        if (d.grade() == Grade.DIFFERENT) {
            return d.field() == IdentityField.EMAIL ? "tail.ask" : "tail.document";
        }
        return switch (d.fixSide()) {
            case UNDECIDED -> "tail.undecided";
            case GOSUSLUGI -> "tail.gosuslugi";
            case BOTH -> "tail.both";
            case EPOS -> d.grade() == Grade.COSMETIC ? "tail.cosmetic" : "tail.likely";
        };
    }
}
