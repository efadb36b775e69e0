package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.Signs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A patronymic such as «Рашид оглы», divided into the father's name and the word for son or daughter (T4, CON-114).
 *
 * @param base the father's name, as written
 * @param suffix the word for son or daughter, as written
 * @param feminine whether the word means daughter
 * @since 0.1
 */
public record TurkicSuffix(String base, String suffix, boolean feminine) {
    private static final int SHORTEST_GLUED_BASE = 3;
    private static final List<Row> ROWS =
            TextTable.read(TurkicSuffix.class.getResourceAsStream("turkic-suffixes.tsv")).rows().stream()
                    .map(row -> new Row(row.get("suffix"), row.get("group").equals("daughter")))
                    .sorted(Comparator.comparing(row -> -row.suffix().length()))
                    .toList();

    private static final String LAST_LETTERS = ROWS.stream()
            .map(row -> row.suffix().substring(row.suffix().length() - 1))
            .distinct()
            .collect(Collectors.joining());

    private record Row(String suffix, boolean feminine) {}

    /**
     * Checks the parts.
     *
     * @param base the father's name
     * @param suffix the word for son or daughter
     * @param feminine whether the word means daughter
     */
    public TurkicSuffix {
        requireNonNull(base, "base");
        requireNonNull(suffix, "suffix");
    }

    /**
     * Divides a value.
     *
     * @param value a part of a name; case does not matter
     * @param glued whether the word may also follow without blank or hyphen («Рашидоглы»), behind at least three letters
     * @return the division, or empty if the value does not end in such a word or has nothing before it
     */
    public static Optional<TurkicSuffix> of(String value, boolean glued) {
        if (value.isEmpty() || LAST_LETTERS.indexOf(Character.toLowerCase(value.charAt(value.length() - 1))) < 0) {
            return Optional.empty(); // the usual answer, quickly
        }
        for (Row row : ROWS) {
            String suffix = row.suffix();
            int cut = value.length() - suffix.length();
            if (value.regionMatches(true, cut, suffix, 0, suffix.length())) {
                int end = cut;
                while (end > 0 && (Signs.isBlank(value.charAt(end - 1)) || Signs.isDash(value.charAt(end - 1)))) {
                    end--;
                }
                if (end > 0 && (end < cut || glued && cut >= SHORTEST_GLUED_BASE)) {
                    boolean feminine = row.feminine();
                    return Optional.of(new TurkicSuffix(value.substring(0, end), value.substring(cut), feminine));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the group only. */
    @Override
    public String toString() {
        return "TurkicSuffix[" + (feminine ? "daughter" : "son") + "]";
    }
}
