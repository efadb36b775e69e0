package io.github.eposcases.core.error;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a classifier found in a message. Immutable and thread-safe; holds nothing of the message but places in it.
 *
 * <pre>{@code
 * Classification c = ErrorClassifier.standard().classify("Ошибка 502, я из школы № 404");
 * c.best();         // HTTP_ERROR
 * c.httpStatus();   // 502
 * c.needsHuman();   // false
 * }</pre>
 *
 * @param hits what was found, in precedence order of the categories, then by start; spans of one category differ
 * @param httpStatus the status that the best hit of {@link ErrorCategory#HTTP_ERROR} speaks of; empty if it names none
 * @param over whether the words say that the trouble is over («уже всё работает»)
 * @since 0.1
 */
public record Classification(List<Hit> hits, OptionalInt httpStatus, boolean over) {
    private static final Texts TEXTS = Texts.of(Classification.class.getResourceAsStream("classification.tsv"));
    private static final Comparator<Hit> ORDER = Comparator.comparing(Hit::category)
            .thenComparing(Hit::start)
            .thenComparing(Hit::end)
            .thenComparing(Hit::confidence)
            .thenComparing(Hit::patternId);

    /**
     * Puts the hits in order and keeps the surest of those that share category and span.
     *
     * @param hits what was found, in any order
     * @param httpStatus the status spoken of
     * @param over whether the trouble is said to be over
     */
    public Classification {
        requireNonNull(httpStatus, "httpStatus");
        List<Hit> sorted = new ArrayList<>(requireNonNull(hits, "hits"));
        sorted.sort(ORDER);
        List<Hit> kept = new ArrayList<>(sorted.size());
        for (Hit hit : sorted) {
            if (kept.isEmpty() || !hit.sharesPlace(kept.get(kept.size() - 1))) {
                kept.add(hit);
            }
        }
        hits = List.copyOf(kept);
    }

    /**
     * Returns the category of the message.
     *
     * @return the first category in precedence order that was hit, or empty if the message speaks of none of the six
     */
    public Optional<ErrorCategory> best() {
        return hits.stream().findFirst().map(Hit::category);
    }

    /**
     * Returns how sure the category is.
     *
     * @return the surest hit of {@link #best()}, or empty if there is no hit
     */
    public Optional<Confidence> confidence() {
        return hits.stream().filter(this::isOfBest).map(Hit::confidence).min(Comparator.naturalOrder());
    }

    /**
     * Returns whether a person should look at the message (DOM-510).
     *
     * @return true if nothing was found, the best is weak, another category is as sure, or the trouble is said to be
     *     over
     */
    public boolean needsHuman() {
        Confidence best = confidence().orElse(Confidence.WEAK);
        return over || best == Confidence.WEAK || hits.stream().anyMatch(h -> !isOfBest(h) && h.confidence() == best);
    }

    private boolean isOfBest(Hit hit) {
        return hit.category() == hits.get(0).category();
    }

    /**
     * Says what the message is about and what the letters ask for, or that a person must read it.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return a few sentences with rule ids, nothing of the message
     */
    public String explain(Locale locale) {
        String found = best().map(b -> b.explain(locale)).orElseGet(() -> TEXTS.text("nothing", locale));
        return needsHuman() && !hits.isEmpty() ? found + " " + TEXTS.text("human", locale) : found;
    }

    /**
     * One place of the message that speaks for a category.
     *
     * @param category what it speaks for
     * @param confidence how surely
     * @param start 0-based UTF-16 index of the first letter in the message as given
     * @param end the index after the last letter
     * @param patternId the pattern that fits
     * @since 0.1
     */
    public record Hit(ErrorCategory category, Confidence confidence, int start, int end, String patternId) {
        /**
         * Checks the parts.
         *
         * @param category what it speaks for
         * @param confidence how surely
         * @param start index of the first letter
         * @param end index after the last letter
         * @param patternId the pattern that fits
         * @throws IllegalArgumentException if the span is empty or begins before the message
         */
        public Hit {
            requireNonNull(category, "category");
            requireNonNull(confidence, "confidence");
            requireNonNull(patternId, "patternId");
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("start, end: an empty span or one outside the message");
            }
        }

        /**
         * Returns the sentence of the letters that names the error.
         *
         * @return the rule id of the category
         */
        public String ruleId() {
            return category.ruleId();
        }

        private boolean sharesPlace(Hit other) {
            return category == other.category && start == other.start && end == other.end;
        }
    }
}
