package io.github.eposcases.validation;

import io.github.eposcases.core.identity.EmailStep;
import io.github.eposcases.core.identity.FoldStep;
import io.github.eposcases.core.identity.TracedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The cosmetic part of the comparison written down as the requirements have it, without any short cut: every set of steps
 * is applied step by step until nothing changes (CON-30…32, CON-70). Slow, and only for tests (CON-150).
 */
final class PlainCosmetics<S extends Enum<S>> {
    /** The rows of the table of section 3, the last of which is dropped first. */
    private static final List<List<FoldStep>> NAME_ROWS = List.of(
            List.of(FoldStep.UNICODE_FORM),
            List.of(FoldStep.INVISIBLE_CHARACTER),
            List.of(FoldStep.WHITESPACE),
            List.of(FoldStep.EDGE_PUNCTUATION),
            List.of(FoldStep.LETTER_CASE),
            List.of(FoldStep.HYPHEN_FORM),
            List.of(FoldStep.APOSTROPHE_FORM),
            List.of(FoldStep.YO),
            List.of(FoldStep.LOOKALIKE_LETTER, FoldStep.LOOKALIKE_WORD),
            List.of(FoldStep.LOOKALIKE_DIGIT),
            List.of(FoldStep.PART_SEPARATOR),
            List.of(FoldStep.KEYBOARD_LAYOUT));
    /** The rows of the table of section 7. */
    private static final List<List<EmailStep>> MAIL_ROWS = List.of(
            List.of(EmailStep.LETTER_CASE),
            List.of(EmailStep.WHITESPACE),
            List.of(EmailStep.INVISIBLE_CHARACTER),
            List.of(EmailStep.WRAPPED),
            List.of(EmailStep.LOOKALIKE_LETTER),
            List.of(EmailStep.KEYBOARD_LAYOUT),
            List.of(EmailStep.IDN_FORM));

    private final List<List<S>> rows;
    private final List<Set<S>> starts;
    private final S layout;
    private final BiFunction<String, Set<S>, String> applied;

    private PlainCosmetics(
            List<List<S>> rows, List<Set<S>> starts, S layout, BiFunction<String, Set<S>, String> applied) {
        this.rows = rows;
        this.starts = starts;
        this.layout = layout;
        this.applied = applied;
    }

    static PlainCosmetics<FoldStep> ofNames() {
        Set<FoldStep> first = EnumSet.complementOf(EnumSet.of(FoldStep.KEYBOARD_LAYOUT, FoldStep.LOOKALIKE_WORD));
        Set<FoldStep> second = EnumSet.complementOf(EnumSet.of(FoldStep.LOOKALIKE_WORD));
        Set<FoldStep> third = EnumSet.complementOf(EnumSet.of(FoldStep.KEYBOARD_LAYOUT, FoldStep.LOOKALIKE_LETTER));
        return new PlainCosmetics<>(
                NAME_ROWS, List.of(first, second, third), FoldStep.KEYBOARD_LAYOUT, PlainCosmetics::nameAfter);
    }

    static PlainCosmetics<EmailStep> ofMails() {
        return new PlainCosmetics<>(
                MAIL_ROWS,
                List.of(EnumSet.complementOf(EnumSet.of(EmailStep.KEYBOARD_LAYOUT)), EnumSet.allOf(EmailStep.class)),
                EmailStep.KEYBOARD_LAYOUT,
                PlainCosmetics::mailAfter);
    }

    private static String nameAfter(String raw, Set<FoldStep> steps) {
        Set<FoldStep> repeated = EnumSet.copyOf(steps);
        repeated.remove(FoldStep.PART_SEPARATOR);
        TracedText text = TracedText.of(raw);
        for (String before = null; !text.text().equals(before); ) {
            before = text.text();
            for (FoldStep step : repeated) {
                text = step.apply(text);
            }
        }
        return (steps.contains(FoldStep.PART_SEPARATOR) ? FoldStep.PART_SEPARATOR.apply(text) : text).text();
    }

    private static String mailAfter(String raw, Set<EmailStep> steps) {
        TracedText text = TracedText.of(raw);
        for (String before = null; !text.text().equals(before); ) {
            before = text.text();
            for (EmailStep step : steps) {
                text = step.apply(text);
            }
        }
        return text.text();
    }

    private boolean agree(String one, String other, Set<S> steps) {
        return applied.apply(one, steps).equals(applied.apply(other, steps));
    }

    /** The kinds that two values need to be made equal, or nothing if all steps together do not make them so. */
    Optional<List<String>> kinds(String one, String other) {
        return starts.stream()
                .filter(start -> agree(one, other, start))
                .findFirst()
                .map(start -> kinds(one, other, start));
    }

    private List<String> kinds(String one, String other, Set<S> start) {
        Set<S> left = EnumSet.copyOf(start);
        List<String> kinds = new ArrayList<>();
        for (int row = rows.size() - 1; row >= 0; row--) {
            Set<S> without = EnumSet.copyOf(left);
            boolean used = without.removeAll(rows.get(row));
            boolean stays = rows.get(row).contains(layout) || !agree(one, other, without);
            if (used && stays) {
                kinds.add(0, rows.get(row).get(0).name());
            } else {
                left = without;
            }
        }
        return kinds;
    }
}
