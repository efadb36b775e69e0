package io.github.eposcases.core.identity;

import io.github.eposcases.core.identity.NameLine.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of a line that are never divided: a word with its particles, its Roman numeral, its bracket (ID-57). */
final class NameUnits {
    private NameUnits() {}

    static List<Stretch> of(String line, int from, int to) {
        List<Stretch> units = new ArrayList<>(4);
        int start = -1;
        boolean bracket = false;
        for (int i = from; i < to; ) {
            if (line.charAt(i) == ' ') {
                i++;
                continue;
            }
            int end = endOfWord(line, i, to);
            boolean back = bracket || line.charAt(i) == '(' || isTail(line, i, end);
            if (back && start < 0 && !units.isEmpty()) {
                Stretch last = units.remove(units.size() - 1);
                units.add(new Stretch(last.from(), end));
            } else if (isHead(line, i, end) && end < to) {
                start = start < 0 ? i : start;
            } else {
                units.add(new Stretch(start < 0 ? i : start, end));
                start = -1;
            }
            bracket = (bracket || line.charAt(i) == '(') && line.charAt(end - 1) != ')';
            i = end;
        }
        return units;
    }

    /** The end of a word; «И.И.» are two words. */
    private static int endOfWord(String line, int from, int to) {
        if (from + 1 < to && line.charAt(from + 1) == '.') {
            return from + 2;
        }
        int end = from + 1;
        while (end < to && line.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    /** A word that belongs to the one before it. */
    private static boolean isTail(String line, int from, int to) {
        return NameRepairs.isRoman(line, from, to)
                || NameTables.isTurkicSuffix(line, from, to)
                || Character.isLowerCase(line.charAt(from)) && NameTables.isParticle("after", line.substring(from, to));
    }

    /** A small word that belongs to the one after it. */
    private static boolean isHead(String line, int from, int to) {
        return Character.isLowerCase(line.charAt(from)) && NameTables.isParticle("before", line.substring(from, to));
    }

    static boolean isInitial(String line, Stretch unit) {
        return unit.to() - unit.from() == 2 && line.charAt(unit.to() - 1) == '.';
    }

    static boolean isPatronymic(String line, Stretch unit) {
        return suffix(line, unit) != null;
    }

    /** Returns whether a unit stands for a patronymic behind a given name, maybe as an initial. */
    static boolean isThird(String line, Stretch unit) {
        return isPatronymic(line, unit) || isInitial(line, unit);
    }

    /** Returns whether a unit is a patronymic and cannot be a surname. */
    static boolean isSurelyPatronymic(String line, Stretch unit) {
        NameTables.Suffix suffix = suffix(line, unit);
        return suffix != null
                && (!suffix.surname()
                        || line.lastIndexOf(' ', unit.to() - 1)
                                == unit.to() - suffix.end().length() - 1);
    }

    static boolean hasBlank(String line, Stretch unit) {
        return line.substring(unit.from(), unit.to()).contains(" ");
    }

    private static NameTables.@Nullable Suffix suffix(String line, Stretch unit) {
        return NameTables.patronymic(line, unit.from(), unit.to());
    }

    static boolean allKnown(String line, Stretch part) {
        return of(line, part.from(), part.to()).stream().allMatch(unit -> isKnown(line, unit));
    }

    static boolean noneKnown(String line, Stretch part) {
        return of(line, part.from(), part.to()).stream().noneMatch(unit -> isKnown(line, unit));
    }

    private static boolean isKnown(String line, Stretch unit) {
        return NameTables.givenName(line, unit.from(), unit.to()) != null;
    }
}
