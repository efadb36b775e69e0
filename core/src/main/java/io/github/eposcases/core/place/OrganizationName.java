package io.github.eposcases.core.place;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.NormalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A name of an organisation, split for comparing (DOM-331 to DOM-334). */
final class OrganizationName {
    private static final List<String> ENDINGS = List.of(
            "ого", "его", "ому", "ыми", "ами", "ах", "ях", "ом", "ем", "ов", "ый", "ий", "ой", "ая", "ое", "ые", "ие",
            "ых", "ую", "а", "я", "о", "е", "и", "ы", "у", "ю", "й", "ь");
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ADJECTIVES =
            List.of("ой", "ых", "их", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий");
    private static final Map<String, List<Phrase>> PHRASES = phrases();
    private static final Map<String, Sameness> TYPES = types();
    private static final Set<String> CENTRES = centres();

    private final List<Word> words;
    final Set<String> legalForms = new TreeSet<>();
    final List<String> types = new ArrayList<>();
    final List<String> numbers = new ArrayList<>();
    final Set<String> properName = new TreeSet<>();
    final Set<String> localities = new TreeSet<>();
    final List<String> dedication = new ArrayList<>();
    final List<String> profile = new ArrayList<>();

    OrganizationName(String name) {
        words = shortened(cut(NormalText.fold(name)));
        split();
    }

    private enum Role {
        FORM,
        TYPE,
        UNIT,
        DEDICATION,
        PROFILE,
        AREA,
        NUMBER,
        WORD
    }

    /** What words of a name may be: other ways to write one short word. */
    private record Phrase(Role role, String shortForm, List<String> words) {
        boolean fits(List<Word> given, int at) {
            if (at + words.size() > given.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String wanted = words.get(i);
                String word = given.get(at + i).text;
                boolean fits = wanted.endsWith("*")
                        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                        : word.equals(wanted);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A word, a number, or a phrase made short; {@code joined}: a hyphen stands before it. */
    private record Word(Role role, String text, boolean joined) {
        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (TextTable.Row row : TextTable.read(OrganizationName.class.getResourceAsStream("organization-words.tsv"))
                .rows()) {
            List<String> ways = new ArrayList<>(row.list("long"));
            ways.add(row.get("short"));
            for (String way : ways) {
                List<String> words = List.of(way.split(" ", -1));
                phrases.computeIfAbsent(words.get(0).substring(0, 1), k -> new ArrayList<>())
                        .add(new Phrase(Role.valueOf(row.get("role")), row.get("short"), words));
            }
        }
        phrases.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
        return phrases;
    }

    private static Map<String, Sameness> types() {
        Map<String, Sameness> types = new HashMap<>();
        for (TextTable.Row row : TextTable.read(OrganizationName.class.getResourceAsStream("organization-types.tsv"))
                .rows()) {
            types.put(row.get("a") + " " + row.get("b"), Sameness.valueOf(row.get("result")));
            types.put(row.get("b") + " " + row.get("a"), Sameness.valueOf(row.get("result")));
        }
        return types;
    }

    private static Set<String> centres() {
        Set<String> stems = new HashSet<>();
        for (Territory t : Territories.permKrai().all()) {
            t.centre()
                    .ifPresent(
                            centre -> Declension.forms(NormalText.fold(centre).replace('-', ' '))
                                    .forEach(form -> stems.add(stems(form))));
        }
        return stems;
    }

    private static List<Word> cut(String text) {
        List<Word> words = new ArrayList<>();
        boolean hyphen = false;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && kind(text.charAt(end)) == kind(text.charAt(i)) && kind(text.charAt(i)) > 0) {
                end++;
            }
            if (end > i) {
                words.add(new Word(Role.WORD, text.substring(i, end), hyphen));
                hyphen = false;
                i = end;
            } else {
                char c = text.charAt(i++);
                hyphen = c == '-';
                if (c == '№' || c == '#') {
                    words.add(new Word(Role.NUMBER, "№", false));
                }
            }
        }
        return words;
    }

    private static int kind(char c) {
        if (c >= '0' && c <= '9') {
            return 2;
        }
        return Character.isLetter(c) ? 1 : 0;
    }

    /** Step 9: long forms and types become short ones. */
    private static List<Word> shortened(List<Word> given) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < given.size(); ) {
            Word word = given.get(i);
            Phrase phrase = phraseAt(given, i);
            if (phrase == null) {
                words.add(word);
                i++;
            } else {
                words.add(new Word(phrase.role, phrase.shortForm, word.joined));
                i += phrase.words.size();
            }
        }
        return words;
    }

    private static @Nullable Phrase phraseAt(List<Word> given, int at) {
        Word word = given.get(at);
        if (word.role != Role.WORD || word.isNumber()) {
            return null;
        }
        for (Phrase phrase : PHRASES.getOrDefault(word.text.substring(0, 1), List.of())) {
            if (phrase.fits(given, at)) {
                return phrase;
            }
        }
        return null;
    }

    /** Returns the name after steps 1–9. */
    String normalized() {
        StringBuilder out = new StringBuilder();
        for (Word word : words) {
            boolean glued = out.length() == 0 || out.charAt(out.length() - 1) == '№';
            out.append(glued ? "" : word.joined ? "-" : " ").append(word.text);
        }
        return out.toString();
    }

    private void split() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            switch (word.role) {
                case FORM -> legalForms.add(word.text);
                case TYPE -> types.add(word.text);
                case UNIT -> i = locality(i);
                case DEDICATION -> i = tail(i, dedication, true);
                case PROFILE -> i = tail(i, profile, false);
                case AREA, NUMBER -> {}
                case WORD -> other(i);
            }
        }
    }

    private void other(int i) {
        Word word = words.get(i);
        if (word.isNumber()) {
            numbers.add(word.text.replaceFirst("^0+(?=.)", ""));
        } else if (isRole(i + 1, Role.AREA)
                || word.joined && i > 0 && words.get(i - 1).isNumber()) {
            return;
        } else if (isLast(i) && i > 0 && CENTRES.contains(stems(word.text))) {
            localities.add(stems(word.text));
        } else if (isLast(i + 1) && i > 0 && isCentre(word, i + 1)) {
            localities.add(stems(word.text + " " + words.get(i + 1).text));
        } else if (i == 0 || !isCentreEndingAt(i)) {
            properName.add(stems(word.text));
        }
    }

    private boolean isCentre(Word word, int next) {
        return isRole(next, Role.WORD) && CENTRES.contains(stems(word.text + " " + words.get(next).text));
    }

    private boolean isCentre(int i) {
        return isRole(i, Role.WORD) && CENTRES.contains(stems(words.get(i).text));
    }

    private boolean isCentreEndingAt(int i) {
        return isLast(i) && i > 1 && isRole(i - 1, Role.WORD) && isCentre(words.get(i - 1), i);
    }

    private boolean isRole(int i, Role role) {
        return i < words.size() && words.get(i).role == role;
    }

    /** Whether only a district or the region follows. */
    private boolean isLast(int i) {
        for (int k = i + 1; k < words.size(); k++) {
            if (words.get(k).role != Role.AREA && !isRole(k + 1, Role.AREA)) {
                return false;
            }
        }
        return i < words.size();
    }

    /** Reads the name after «г.» or «с.»; a lone letter that no name follows is an initial. */
    private int locality(int unit) {
        int i = unit + 1;
        if (!isRole(i, Role.WORD)
                || words.get(i).isNumber()
                || words.get(i).text.length() < SHORTEST_STEM) {
            properName.add(words.get(unit).text);
            return unit;
        }
        StringBuilder name = new StringBuilder(words.get(i).text);
        while (isRole(i + 1, Role.WORD)
                && !words.get(i + 1).isNumber()
                && (words.get(i + 1).joined || isAdjective(words.get(i).text) && !isRole(i + 2, Role.AREA))) {
            name.append(' ').append(words.get(++i).text);
        }
        localities.add(stems(name.toString()));
        return i;
    }

    private static boolean isAdjective(String word) {
        return ADJECTIVES.stream().anyMatch(word::endsWith);
    }

    /** Reads «им. …» or «с УИОП …», up to the locality. */
    private int tail(int from, List<String> into, boolean initials) {
        into.add(words.get(from).text);
        int i = from + 1;
        for (; i < words.size(); i++) {
            boolean unit = words.get(i).role == Role.UNIT
                    && isRole(i + 1, Role.WORD)
                    && words.get(i + 1).text.length() >= SHORTEST_STEM;
            boolean initial = initials
                    && words.get(i).text.length() == 1
                    && (i == from + 1
                            || words.get(i - 1).text.length() == 1
                            || !words.get(i).text.equals("г") && !isCentre(i + 1));
            if (unit && !initial || words.get(i).role == Role.FORM || words.get(i).role == Role.NUMBER) {
                break;
            }
            boolean afterInitial = words.get(i - 1).text.length() == 1;
            if (!afterInitial
                    && isLast(i)
                    && words.get(i).role == Role.WORD
                    && CENTRES.contains(stems(words.get(i).text))) {
                break;
            }
            into.add(words.get(i).text);
        }
        return i - 1;
    }

    /** The words without their endings, so that «Перми» and «Пермь» agree. */
    static String stems(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String stem = word;
            for (String ending : ENDINGS) {
                if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM - 1) {
                    stem = word.substring(0, word.length() - ending.length());
                    break;
                }
            }
            out.append(out.length() == 0 ? "" : " ").append(stem);
        }
        return out.toString();
    }

    Optional<String> number() {
        return numbers.stream().findFirst();
    }

    OrganizationTraits traits(Optional<Territory> territory) {
        return new OrganizationTraits(types, number(), properName, localities, territory);
    }

    /** DOM-333 without the territories. */
    static Sameness compare(OrganizationName a, OrganizationName b) {
        return a.traits(Optional.empty()).compare(b.traits(Optional.empty()));
    }

    static Sameness compareTypes(String first, String second) {
        return first.equals(second) ? Sameness.SAME : TYPES.getOrDefault(first + " " + second, Sameness.DIFFERENT);
    }
}
