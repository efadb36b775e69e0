package io.github.eposcases.validation.internal;

import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.Edit;
import io.github.eposcases.validation.EditOperation;
import io.github.eposcases.validation.internal.StepChain.Applied;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an actual text arose from the expected one by at most two edits: restricted Damerau-Levenshtein over code
 * points, the first edit as far left as possible (CON-42, CON-43).
 */
public final class Alignment {
    /** Ties are broken in this order. */
    private static final EditOperation[] ORDER = {
        EditOperation.TRANSPOSITION, EditOperation.SUBSTITUTION, EditOperation.OMISSION, EditOperation.INSERTION
    };

    private final int[] expected;
    private final int[] actual;

    private Alignment(int[] expected, int[] actual) {
        this.expected = expected;
        this.actual = actual;
    }

    /** One edit between code points: indices into both texts. */
    private record Move(EditOperation operation, int from, int to) {}

    /** Returns the smallest number of edits, up to {@code limit}; {@code limit + 1} stands for more. */
    public static int distance(String one, String other, int limit) {
        return new Alignment(points(one), points(other))
                .moves(limit)
                .map(List::size)
                .orElse(limit + 1);
    }

    /** Returns the edits between two processed texts, with positions and letters of the raw texts. */
    static List<Edit> edits(Applied expected, Applied actual, int limit) {
        Alignment alignment = new Alignment(points(expected.text()), points(actual.text()));
        List<Edit> edits = new ArrayList<>();
        for (Move move : alignment.moves(limit).orElse(List.of())) {
            EditOperation named = alignment.named(move);
            String right = move.operation() == EditOperation.INSERTION ? "" : letter(expected, move.from());
            String wrong = move.operation() == EditOperation.OMISSION ? "" : letter(actual, move.to());
            int at = actual.text().offsetByCodePoints(0, move.to());
            edits.add(new Edit(named, actual.origin(at), right, wrong));
        }
        return edits;
    }

    private static int[] points(String text) {
        int[] points = new int[text.codePointCount(0, text.length())];
        for (int i = 0, at = 0; i < points.length; i++) {
            points[i] = text.codePointAt(at);
            at += Character.charCount(points[i]);
        }
        return points;
    }

    /** The letter as typed, unless a step has made another one of it. */
    private static String letter(Applied value, int codePoint) {
        int at = value.text().offsetByCodePoints(0, codePoint);
        int shown = value.text().codePointAt(at);
        int typed = value.raw().codePointAt(value.origin(at));
        return Character.toString(plain(typed) == plain(shown) ? typed : shown);
    }

    private Optional<List<Move>> moves(int limit) {
        if (Math.abs(expected.length - actual.length) > limit) {
            return Optional.empty();
        }
        for (int edits = 0; edits <= limit; edits++) {
            List<Move> moves = new ArrayList<>();
            if (find(0, 0, edits, moves)) {
                return Optional.of(moves);
            }
        }
        return Optional.empty();
    }

    private boolean find(int i, int j, int edits, List<Move> moves) {
        int from = i;
        int to = j;
        while (from < expected.length && to < actual.length && expected[from] == actual[to]) {
            from++;
            to++;
        }
        if (edits == 0) {
            return from == expected.length && to == actual.length;
        }
        for (EditOperation operation : ORDER) {
            if (operation != EditOperation.TRANSPOSITION || isTransposed(from, to)) {
                moves.add(new Move(operation, from, to));
                if (find(
                        from + taken(operation, EditOperation.INSERTION),
                        to + taken(operation, EditOperation.OMISSION),
                        edits - 1,
                        moves)) {
                    return true;
                }
                moves.remove(moves.size() - 1);
            }
        }
        return false;
    }

    private boolean isTransposed(int i, int j) {
        return i + 1 < expected.length
                && j + 1 < actual.length
                && expected[i] == actual[j + 1]
                && expected[i + 1] == actual[j];
    }

    private static int taken(EditOperation operation, EditOperation nothing) {
        return operation == nothing ? 0 : operation == EditOperation.TRANSPOSITION ? 2 : 1;
    }

    /** Names an edit by the letters of the fold, so that case and «ё» do not change the name. */
    private EditOperation named(Move move) {
        int i = move.from();
        int j = move.to();
        return switch (move.operation()) {
            case SUBSTITUTION ->
                NameFold.keysTouch(plain(expected[i]), plain(actual[j]))
                        ? EditOperation.ADJACENT_KEY
                        : EditOperation.SUBSTITUTION;
            case OMISSION ->
                i > 0 && plain(expected[i]) == plain(expected[i - 1])
                        ? EditOperation.SINGLE_FOR_DOUBLE
                        : EditOperation.OMISSION;
            case INSERTION ->
                j > 0 && plain(actual[j]) == plain(actual[j - 1]) ? EditOperation.DOUBLING : EditOperation.INSERTION;
            default -> move.operation();
        };
    }

    private static int plain(int letter) {
        int small = Character.toLowerCase(letter);
        return small == 'ё' ? 'е' : small;
    }
}
