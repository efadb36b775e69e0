package io.github.eposcases.core.place;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be said of a territory as stated (DOM-321); all of them are warnings. Constants may be added, none is
 * renamed.
 *
 * @since 0.1
 */
public enum TerritoryProblem implements ProblemCode {
    /** No territory of the list has this name. */
    UNKNOWN,
    /** More than one territory may be meant. */
    AMBIGUOUS,
    /** Only the region is named. */
    REGION_ONLY,
    /** The territory is known, but has another name or code today. */
    RENAMED;

    private static final Texts TEXTS = Texts.of(TerritoryProblem.class.getResourceAsStream("territory-problems.tsv"));

    @Override
    public String id() {
        return "territory." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }

    @Override
    public Optional<String> ruleId() {
        return Optional.of("S1-8");
    }
}
