package io.github.eposcases.validation.generators;

import io.github.eposcases.validation.LabelledPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Labelled pairs of every (field, kind), from a seed (CON-161). */
public final class PairGenerator {
    private static final int TRIES = 200;

    private PairGenerator() {}

    /** Returns {@code each} pairs of every (field, kind) that exists. */
    public static List<LabelledPair> pairs(long seed, int each) {
        Map<String, Map<String, NamePairs.Planter>> fields = new LinkedHashMap<>();
        fields.put("SURNAME", NamePairs.planters());
        fields.put("GIVEN", NamePairs.planters());
        fields.put("PATRONYMIC", NamePairs.planters());
        fields.put("PERSON", PersonPairs.planters());
        fields.put("BIRTH_DATE", DatePairs.planters());
        fields.put("EMAIL", MailPairs.planters());
        Random random = new Random(seed);
        List<LabelledPair> pairs = new ArrayList<>();
        fields.forEach((field, planters) -> planters.forEach((kind, planter) -> {
            int found = 0;
            for (int i = 0; i < each * TRIES && found < each; i++) {
                String[] values = planter.plant(field, random);
                if (values != null && Filter.accepts(field, kind, values[0], values[1])) {
                    boolean mirrored = random.nextInt(4) == 0;
                    pairs.add(new LabelledPair(
                            field, kind, values[mirrored ? 1 : 0], values[mirrored ? 0 : 1], "generated"));
                    found++;
                }
            }
        }));
        return pairs;
    }
}
