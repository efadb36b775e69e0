package io.github.eposcases.core.place;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.NormalText;
import io.github.eposcases.core.internal.OneEdit;
import io.github.eposcases.core.place.Territory.Kind;
import io.github.eposcases.core.place.TerritoryMatch.Ambiguous;
import io.github.eposcases.core.place.TerritoryMatch.Resolved;
import io.github.eposcases.core.place.TerritoryMatch.Unknown;
import io.github.eposcases.core.place.TerritoryMatch.Via;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every name and code of a list, in every form, and the reading of texts made of them (DOM-318 to DOM-322). */
final class TerritoryIndex {
    private static final int LONGEST_PHRASE = 3;
    private static final int MOST_WORDS = 40;
    private static final int CODE = 8;
    private static final int LONG_CODE = 11;
    private static final int SHORTEST_FORGIVEN = 6;
    private static final Map<String, Unit> UNITS = units();

    private final List<Territory> all;
    private final Map<String, Territory> byCode = new HashMap<>();
    private final Map<String, Entry> fullNames = new HashMap<>();
    private final Map<String, Set<Entry>> names = new HashMap<>();

    TerritoryIndex(List<Territory> all) {
        this.all = all;
        for (Territory t : all) {
            t.code().ifPresent(code -> byCode.put(code, t));
            Declension.forms(normal(t.officialName()))
                    .forEach(f -> fullNames.put(f, new Entry(t, Via.OFFICIAL, false)));
            add(normal(t.shortName()), new Entry(t, Via.SHORT, false));
            t.centre().ifPresent(centre -> add(normal(centre), new Entry(t, Via.CENTRE, false)));
            add(bare(t.officialName()), new Entry(t, Via.OFFICIAL, false));
            t.aliases().forEach(alias -> add(bare(alias), new Entry(t, Via.ALIAS, false)));
        }
        for (Territory t : all) {
            for (Territory.FormerName former : t.formerNames()) {
                fullNames.putIfAbsent(normal(former.name()), new Entry(t, Via.FORMER, true));
                former.code().ifPresent(code -> byCode.putIfAbsent(code, t));
                String bare = bare(former.name());
                if (!names.containsKey(bare)) {
                    add(bare, new Entry(t, Via.FORMER, true));
                }
            }
        }
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        for (TextTable.Row row : TextTable.read(TerritoryIndex.class.getResourceAsStream("territory-units.tsv"))
                .rows()) {
            row.list("forms").forEach(form -> units.put(form, Unit.valueOf(row.get("means"))));
        }
        return units;
    }

    private void add(String name, Entry entry) {
        for (String form : Declension.forms(name)) {
            Set<Entry> entries = names.computeIfAbsent(form, f -> new LinkedHashSet<>());
            if (entry.via == Via.CENTRE || entries.stream().noneMatch(e -> e.territory.equals(entry.territory))) {
                entries.add(entry);
            }
        }
    }

    /** Words divided by single blanks; full stops, commas, brackets and quotation marks count as blanks. */
    private static String normal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        NormalText.fold(text).codePoints().forEach(cp -> {
            boolean kept = Character.isLetterOrDigit(cp)
                    || cp == '-' && out.length() > 0 && out.charAt(out.length() - 1) != ' ';
            if (kept) {
                out.appendCodePoint(cp);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    private static String bare(String name) {
        return String.join(" ", new Phrase(normal(name)).words);
    }

    /** Returns what is wrong with the list: names that do not lead to their own row. */
    List<String> strayNames() {
        List<String> stray = new ArrayList<>();
        for (Territory t : all) {
            List<String> own = new ArrayList<>(t.aliases());
            own.add(t.officialName());
            t.centre().ifPresent(own::add);
            t.formerNames().forEach(f -> own.add(f.name()));
            own.removeIf(name -> resolve(name) instanceof Resolved r
                    && (r.territory().equals(t) || r.district().equals(Optional.of(t))));
            stray.addAll(own);
        }
        return stray;
    }

    TerritoryMatch resolve(String text) {
        String normal = normal(text);
        Entry full = fullNames.get(normal);
        if (full != null) {
            return new Phrase(normal).resolved(whole(full.territory), List.of(full));
        }
        Phrase phrase = new Phrase(normal);
        List<Set<Entry>> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < phrase.words.size(); ) {
            int length = nameAt(phrase.words, i, found);
            if (length == 0) {
                unknown.add(phrase.words.get(i));
            }
            i += Math.max(length, 1);
        }
        if (!unknown.isEmpty() || found.isEmpty()) {
            return new Unknown(suggestions(unknown, found), phrase.region && unknown.isEmpty());
        }
        return decide(phrase, found);
    }

    private int nameAt(List<String> words, int at, List<Set<Entry>> found) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
            Set<Entry> entries = names.get(String.join(" ", words.subList(at, at + length)));
            if (entries != null) {
                found.add(entries);
                return length;
            }
        }
        Entry coded = byCode(words.get(at));
        if (coded == null) {
            return 0;
        }
        found.add(Set.of(coded));
        return 1;
    }

    private @Nullable Entry byCode(String word) {
        if (word.length() != CODE && word.length() != LONG_CODE) {
            return null;
        }
        String code = word.substring(0, CODE);
        Territory t = byCode.get(code);
        return t == null ? null : new Entry(t, Via.CODE, !t.code().equals(Optional.of(code)));
    }

    private TerritoryMatch decide(Phrase phrase, List<Set<Entry>> found) {
        List<Entry> meant = new ArrayList<>();
        Set<Territory> common = new LinkedHashSet<>();
        Set<Territory> candidates = new LinkedHashSet<>();
        for (Set<Entry> entries : found) {
            List<Entry> fitting = phrase.fitting(entries);
            meant.addAll(fitting);
            Set<Territory> here = new LinkedHashSet<>();
            fitting.forEach(e -> here.add(whole(e.territory)));
            candidates.addAll(here);
            if (entries == found.get(0)) {
                common.addAll(here);
            } else {
                common.retainAll(here);
            }
        }
        if (common.size() != 1) {
            return new Ambiguous(all.stream()
                    .filter(t -> (common.isEmpty() ? candidates : common).contains(t))
                    .toList());
        }
        Territory territory = common.iterator().next();
        meant.removeIf(e -> !whole(e.territory).equals(territory));
        return phrase.resolved(territory, meant);
    }

    private Territory whole(Territory t) {
        Territory parent = t.parentCode().map(byCode::get).orElse(null);
        return parent == null ? t : parent;
    }

    /** Names one typing error away, and the territories that other words of the text name. */
    private List<String> suggestions(List<String> unknown, List<Set<Entry>> found) {
        Set<Territory> near = new LinkedHashSet<>();
        found.forEach(entries -> entries.forEach(e -> near.add(whole(e.territory))));
        for (String word : unknown.subList(0, Math.min(unknown.size(), MOST_WORDS))) {
            if (word.length() >= SHORTEST_FORGIVEN) {
                names.forEach((name, entries) -> {
                    if (OneEdit.within(word, name)) {
                        entries.forEach(e -> near.add(whole(e.territory)));
                    }
                });
            }
        }
        return all.stream().filter(near::contains).map(Territory::officialName).toList();
    }

    private enum Unit {
        MUNICIPAL_OKRUG,
        URBAN_OKRUG,
        CITY_DISTRICT,
        SETTLEMENT,
        NONE,
        REGION;

        boolean fits(Kind kind) {
            return kind.name().startsWith(name());
        }
    }

    /** A territory under one of its names. */
    private record Entry(Territory territory, Via via, boolean outdated) {}

    /** A text without the words that say the kind. */
    private static final class Phrase {
        final List<String> words = new ArrayList<>();
        final EnumSet<Unit> kinds = EnumSet.noneOf(Unit.class);
        boolean region;
        boolean settlement;

        Phrase(String normal) {
            List<String> given = Arrays.asList(normal.split(" ", -1));
            for (int i = 0; i < given.size() && !normal.isEmpty(); ) {
                Unit unit = null;
                int length = Math.min(2, given.size() - i);
                for (; length > 0; length--) {
                    unit = UNITS.get(String.join(" ", given.subList(i, i + length)));
                    if (unit != null) {
                        break;
                    }
                }
                if (unit == null) {
                    words.add(given.get(i++));
                } else {
                    note(unit);
                    i += length;
                }
            }
        }

        private void note(Unit unit) {
            switch (unit) {
                case REGION -> region = true;
                case SETTLEMENT -> settlement = true;
                case NONE -> {}
                default -> kinds.add(unit);
            }
        }

        /** Leaves those whose kind, now or once, is the written one; all, if there is none. */
        List<Entry> fitting(Set<Entry> entries) {
            List<Entry> now =
                    entries.stream().filter(e -> isOfKind(e.territory.kind())).toList();
            if (!now.isEmpty() || kinds.isEmpty()) {
                return now.isEmpty() ? List.copyOf(entries) : now;
            }
            List<Entry> once = entries.stream()
                    .filter(e -> e.territory.formerNames().stream()
                            .anyMatch(f -> new Phrase(normal(f.name())).kinds.equals(kinds)))
                    .toList();
            return once.isEmpty() ? List.copyOf(entries) : once;
        }

        private boolean isOfKind(Kind kind) {
            return kinds.stream().anyMatch(k -> k.fits(kind));
        }

        Resolved resolved(Territory territory, List<Entry> meant) {
            Optional<Territory> district = meant.stream()
                    .map(Entry::territory)
                    .filter(t -> t.kind() == Kind.CITY_DISTRICT)
                    .findFirst();
            Via via = meant.get(0).via;
            if (settlement && meant.stream().anyMatch(e -> e.via == Via.CENTRE)) {
                via = Via.CENTRE;
            }
            boolean otherKind = kinds.stream()
                    .anyMatch(k -> !k.fits(territory.kind()) && !(district.isPresent() && k == Unit.CITY_DISTRICT));
            boolean outdated = meant.stream().allMatch(Entry::outdated);
            return new Resolved(territory, district, via, outdated || otherKind);
        }
    }
}
