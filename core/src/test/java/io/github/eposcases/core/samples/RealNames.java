package io.github.eposcases.core.samples;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Invented ФИО in the forms of real ones (ID-44, ID-64), drawn with a seed so that every run tries the same people. */
public final class RealNames {
    private static final List<String> SONS = List.of("оглы", "оглу", "огли", "угли", "улы", "уулу");
    private static final List<String> DAUGHTERS = List.of("кызы", "гызы", "кизи", "кызы", "гызы", "кизи");
    private static final Map<String, Map<String, List<String>>> WORDS = new TreeMap<>();

    static {
        for (TextTable.Row row : TextTable.read(RealNames.class.getResourceAsStream("real-names.tsv"))
                .rows()) {
            WORDS.computeIfAbsent(row.get("origin"), origin -> new TreeMap<>()).put(row.get("kind"), row.list("words"));
        }
    }

    private final SplittableRandom random;
    private final List<String> origins = List.copyOf(WORDS.keySet());

    /** A person: the parts (patronymic empty if there is none) and the gender they were made with. */
    public record Sample(String origin, String surname, String given, String patronymic, Gender gender) {
        public String full() {
            return patronymic.isEmpty() ? surname + " " + given : surname + " " + given + " " + patronymic;
        }
    }

    public RealNames(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Three of five people are Slavs, 8 of 100 have no patronymic, more of them among Germans and Koreans. */
    public Sample next() {
        String origin = chance(60) ? "slavic" : pick(origins);
        Map<String, List<String>> words = WORDS.get(origin);
        boolean male = chance(50);
        String given = pick(words.get(male ? "male" : "female"));
        if (chance(3) && origin.equals("slavic")) {
            given += (chance(50) ? "-" : " ") + pick(words.get(male ? "male" : "female"));
        }
        String surname = surname(words, male);
        if (chance(3)) {
            surname += "-" + surname(words, male);
        }
        if (chance(1)) {
            surname += " (" + surname(words, male) + ")";
        }
        int without = origin.equals("german") || origin.equals("korean") ? 25 : 6;
        String patronymic = chance(without) ? "" : patronymic(words, male);
        return new Sample(origin, yo(surname), yo(given), yo(patronymic), male ? Gender.MALE : Gender.FEMALE);
    }

    private String surname(Map<String, List<String>> words, boolean male) {
        boolean pair = words.containsKey("pair") && chance(75);
        return pair ? half(pick(words.get("pair")), male) : pick(words.get("same"));
    }

    private String patronymic(Map<String, List<String>> words, boolean male) {
        if (words.containsKey("father") && (!words.containsKey("son") || chance(40))) {
            return half(pick(words.get("father")), male);
        }
        String suffix = pick(male ? SONS : DAUGHTERS);
        String father = pick(words.get("son"));
        return switch (random.nextInt(5)) {
            case 0 -> father + " " + suffix;
            case 1 -> father + "-" + suffix;
            case 2 -> father + suffix;
            case 3 -> father + " " + suffix.substring(0, 1).toUpperCase(Locale.ROOT) + suffix.substring(1);
            default -> pick(words.get("son")) + " " + father + " " + suffix;
        };
    }

    private static String half(String pair, boolean first) {
        int slash = pair.indexOf('/');
        return first ? pair.substring(0, slash) : pair.substring(slash + 1);
    }

    /** ё is written in three of a hundred names that have it (ID-44); here in half of them. */
    private String yo(String text) {
        return chance(50) ? text.replace('ё', 'е').replace('Ё', 'Е') : text;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
