package io.github.eposcases.core.error;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.TextTable;
import java.io.InputStream;

/**
 * Reads a person's words and finds the errors of the letters in them; it never asks, guesses or throws.
 *
 * <pre>{@code
 * ErrorClassifier.standard().classify("Ползователь не найден").best();     // USER_NOT_FOUND
 * ErrorClassifier.standard().classify("Автобус 307 не ходит").best();      // empty
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe and take time linear in the message.
 *
 * @since 0.1
 */
public interface ErrorClassifier {
    /**
     * Returns the classifier with the patterns of the library.
     *
     * @return the shared instance
     */
    static ErrorClassifier standard() {
        return PatternClassifier.STANDARD;
    }

    /**
     * Returns a classifier with patterns of your own, and closes both streams. The shipped tables, in the resources
     * {@code complaint-words.tsv} and {@code complaint-patterns.tsv} of this package, begin with a description of their
     * language; copy and change them.
     *
     * @param words the groups of words, with the columns {@code group} and {@code words}
     * @param patterns the patterns, with the columns {@code id category confidence expression source}
     * @return the classifier
     * @throws IllegalArgumentException if a table cannot be read; the message names the line
     */
    static ErrorClassifier of(InputStream words, InputStream patterns) {
        return new PatternClassifier(
                TextTable.read(requireNonNull(words, "words")),
                TextTable.read(requireNonNull(patterns, "patterns")),
                TextTable.parse(""));
    }

    /**
     * Returns a classifier with patterns of your own and with a second opinion for messages that none of them fits, and
     * closes the streams. What only the second opinion finds is {@link Confidence#WEAK}, so a person is to look.
     *
     * @param words the groups of words, as above
     * @param patterns the patterns, as above
     * @param cues the points of words, with the columns of the shipped {@code complaint-cues.tsv}
     * @return the classifier
     * @throws IllegalArgumentException if a table cannot be read; the message names the line
     */
    static ErrorClassifier of(InputStream words, InputStream patterns, InputStream cues) {
        return new PatternClassifier(
                TextTable.read(requireNonNull(words, "words")),
                TextTable.read(requireNonNull(patterns, "patterns")),
                TextTable.read(requireNonNull(cues, "cues")));
    }

    /**
     * Reads a message.
     *
     * @param message any text, as long as it may be
     * @return what was found, maybe nothing
     */
    Classification classify(String message);
}
