package io.github.eposcases.core.place;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A territory as a person stated it, and what it means. The ticket carries the text as stated (DOM-313, DOM-321).
 *
 * @param asStated the text, character for character
 * @param resolved what it means
 * @since 0.1
 */
public record StatedTerritory(String asStated, TerritoryMatch resolved) {
    private static final String PATH = "territory";
    private static final int MAX_LENGTH = 300;

    /**
     * Checks the parts.
     *
     * @param asStated the text
     * @param resolved what it means
     * @throws IllegalArgumentException if the text is blank, longer than 300 characters or not plain (DOM-300)
     */
    public StatedTerritory {
        PlainText.ONE_LINE.require("asStated", asStated, MAX_LENGTH);
        requireNonNull(resolved, "resolved");
    }

    /**
     * Returns a text with its meaning in Perm Krai.
     *
     * @param asStated the territory as stated
     * @return the text and its meaning; an unknown name is no error
     * @throws IllegalArgumentException if the text is blank, longer than 300 characters or not plain (DOM-300)
     */
    public static StatedTerritory of(String asStated) {
        return new StatedTerritory(asStated, Territories.permKrai().resolve(requireNonNull(asStated, "asStated")));
    }

    /**
     * Returns a territory that was chosen from a list.
     *
     * @param territory the entry
     * @return its official name, resolved
     * @throws IllegalArgumentException if it is a district of a city, which never is the territory of a case (DOM-310)
     */
    public static StatedTerritory of(Territory territory) {
        if (territory.kind() == Territory.Kind.CITY_DISTRICT) {
            throw new IllegalArgumentException("territory: a district refines a territory and is none");
        }
        return new StatedTerritory(
                territory.officialName(),
                new TerritoryMatch.Resolved(territory, Optional.empty(), TerritoryMatch.Via.OFFICIAL, false));
    }

    /**
     * Reads a territory as a person wrote it.
     *
     * @param text any text
     * @return the text and its meaning, with the warnings of {@link #problems()}; or what makes the text unfit
     */
    public static Parsed<StatedTerritory> parse(@Nullable String text) {
        String given = text == null ? "" : text;
        List<Problem> problems = new ArrayList<>(PlainText.ONE_LINE.problems(PATH, given, MAX_LENGTH));
        if (!problems.isEmpty()) {
            return Parsed.invalid(problems);
        }
        StatedTerritory value = of(given);
        return Parsed.of(value, value.problems());
    }

    /**
     * Returns what a reader of the ticket should know.
     *
     * @return at most one warning of {@link TerritoryProblem}
     */
    public List<Problem> problems() {
        if (resolved instanceof TerritoryMatch.Resolved r) {
            return r.renamed()
                    ? List.of(warning(
                            TerritoryProblem.RENAMED, List.of(r.territory().officialName())))
                    : List.of();
        }
        if (resolved instanceof TerritoryMatch.Unknown u) {
            return List.of(
                    warning(u.regionOnly() ? TerritoryProblem.REGION_ONLY : TerritoryProblem.UNKNOWN, u.suggestions()));
        }
        return List.of(warning(TerritoryProblem.AMBIGUOUS, List.of()));
    }

    private static Problem warning(TerritoryProblem code, List<String> suggestions) {
        Problem problem = Problem.warning(code, PATH);
        return suggestions.size() == 1 ? problem.suggesting(suggestions.get(0)) : problem;
    }

    /** Returns what it means, not the text. */
    @Override
    public String toString() {
        return "StatedTerritory[" + resolved + "]";
    }
}
