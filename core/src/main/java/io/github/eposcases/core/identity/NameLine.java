package io.github.eposcases.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a line can be divided into the parts of a name (ID-57…59).
 *
 * @param splits all divisions, the official order first
 * @param certain whether the first is the only one that can be meant
 * @param missing the part that the line lacks for sure; then there is no division
 */
record NameLine(List<Split> splits, boolean certain, Optional<NamePart> missing) {
    /** More words are no name, and the divisions of many are many. */
    private static final int MOST_UNITS = 12;

    /** The stretches of the parts; one of length 0 where there is none. */
    record Split(Stretch surname, Stretch given, Stretch patronymic) {}

    /** A stretch of the line. */
    record Stretch(int from, int to) {
        static final Stretch NONE = new Stretch(0, 0);

        boolean isEmpty() {
            return from == to;
        }

        Stretch upTo(Stretch last) {
            return new Stretch(from, last.to);
        }
    }

    /** A line that can be divided in many ways, or in none. */
    static final NameLine UNCERTAIN = new NameLine(List.of(), false, Optional.empty());

    /** Divides a line; of one with defects, the words between its blanks. */
    static NameLine of(String line) {
        int comma = line.indexOf(',');
        if (comma > 0) {
            NameLine divided = behindSurname(line, comma);
            if (divided != null) {
                return divided;
            }
        }
        List<Stretch> units = NameUnits.of(line, 0, line.length());
        int n = units.size();
        if (n < 2) {
            return missing(NamePart.GIVEN_NAME);
        }
        if (n > MOST_UNITS) {
            return UNCERTAIN;
        }
        Split initials = withInitials(line, units);
        if (initials != null) {
            return new NameLine(List.of(initials), true, Optional.empty());
        }
        if (n == 2
                && (NameUnits.isSurelyPatronymic(line, units.get(0))
                        || NameUnits.isSurelyPatronymic(line, units.get(1)))) {
            return missing(NamePart.SURNAME);
        }
        List<Split> patronymic = withPatronymic(line, units);
        List<Split> all = patronymic.isEmpty() ? withoutPatronymic(units) : patronymic;
        return NameUnits.isSurelyPatronymic(line, units.get(0))
                ? new NameLine(all, false, Optional.empty())
                : chosen(line, all);
    }

    private static NameLine missing(NamePart part) {
        return new NameLine(List.of(), false, Optional.of(part));
    }

    private static @Nullable NameLine behindSurname(String line, int comma) {
        if (line.lastIndexOf(',') != comma) {
            return null;
        }
        List<Stretch> rest = NameUnits.of(line, comma + 1, line.length());
        int last = rest.size() - 1;
        if (last < 0 || NameUnits.isPatronymic(line, rest.get(0))) {
            return null;
        }
        boolean third = last > 0 && NameUnits.isThird(line, rest.get(last));
        Stretch given = rest.get(0).upTo(rest.get(third ? last - 1 : last));
        Split split = new Split(new Stretch(0, comma), given, third ? rest.get(last) : Stretch.NONE);
        return new NameLine(List.of(split), true, Optional.empty());
    }

    private static @Nullable Split withInitials(String line, List<Stretch> units) {
        int n = units.size();
        int leading = 0;
        while (leading < n && NameUnits.isInitial(line, units.get(leading))) {
            leading++;
        }
        if (leading == n) {
            return null;
        }
        int trailing = 0;
        while (NameUnits.isInitial(line, units.get(n - 1 - trailing))) {
            trailing++;
        }
        if (leading > 0 == trailing > 0 || leading + trailing > 2) {
            return null;
        }
        Stretch first = units.get(0);
        Stretch last = units.get(n - 1);
        if (leading > 0) {
            boolean third = leading == 2 || n > 2 && NameUnits.isPatronymic(line, units.get(1));
            return new Split(units.get(third ? 2 : 1).upTo(last), first, third ? units.get(1) : Stretch.NONE);
        }
        boolean third = n > 2;
        Stretch given = units.get(third ? n - 2 : n - 1);
        return new Split(first.upTo(units.get(third ? n - 3 : n - 2)), given, third ? last : Stretch.NONE);
    }

    private static List<Split> withPatronymic(String line, List<Stretch> units) {
        List<Split> splits = new ArrayList<>();
        int last = units.size() - 1;
        for (int p = last; p > 0; p--) {
            if (NameUnits.isPatronymic(line, units.get(p))) {
                addSplits(splits, units, p, p);
                if (NameUnits.hasBlank(line, units.get(p))) {
                    addSplits(splits, units, p - 1, p); // a father of two names: «Али Аббас оглы»
                }
            }
        }
        return splits;
    }

    /** Adds the divisions whose patronymic is the units {@code from} to {@code to}. */
    private static void addSplits(List<Split> splits, List<Stretch> units, int from, int to) {
        int last = units.size() - 1;
        Stretch patronymic = units.get(from).upTo(units.get(to));
        if (to < last && from > 0) {
            splits.add(split(units, to + 1, last + 1, 0, from, patronymic));
        }
        for (int k = 1; to == last && k < from; k++) {
            splits.add(split(units, 0, k, k, from, patronymic));
        }
    }

    private static List<Split> withoutPatronymic(List<Stretch> units) {
        List<Split> splits = new ArrayList<>();
        int n = units.size();
        for (int k = 1; k < n; k++) {
            splits.add(split(units, 0, k, k, n, Stretch.NONE));
        }
        for (int k = 1; k < n; k++) {
            splits.add(split(units, k, n, 0, k, Stretch.NONE));
        }
        return splits;
    }

    private static Split split(List<Stretch> units, int s, int behindS, int g, int behindG, Stretch patronymic) {
        return new Split(
                units.get(s).upTo(units.get(behindS - 1)), units.get(g).upTo(units.get(behindG - 1)), patronymic);
    }

    /** One division, which has a patronymic, is certain; of several, the one that the table of given names fits. */
    private static NameLine chosen(String line, List<Split> all) {
        if (all.size() == 1 && !contradictsTable(line, all.get(0))) {
            return new NameLine(all, true, Optional.empty());
        }
        if (isFatherUnclear(all)) {
            return new NameLine(all, false, Optional.empty());
        }
        List<Split> fitting = all.stream().filter(split -> fits(line, split)).toList();
        return fitting.size() == 1
                ? new NameLine(fitting, true, Optional.empty())
                : new NameLine(all, false, Optional.empty());
    }

    /** Where «Али Аббас оглы» may be one patronymic or a given name and a patronymic, no table decides. */
    private static boolean isFatherUnclear(List<Split> all) {
        Stretch first = all.get(0).patronymic;
        return all.stream().anyMatch(split -> split.patronymic.to == first.to && split.patronymic.from != first.from);
    }

    private static boolean fits(String line, Split split) {
        return NameUnits.allKnown(line, split.given) && NameUnits.noneKnown(line, split.surname);
    }

    /** In the order И О С: the word in place of the surname is a given name, the one in its place is none. */
    private static boolean contradictsTable(String line, Split split) {
        return split.given.from == 0
                && NameUnits.allKnown(line, split.surname)
                && NameUnits.noneKnown(line, split.given);
    }
}
