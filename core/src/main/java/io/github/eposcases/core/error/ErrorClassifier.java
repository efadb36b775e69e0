package io.github.eposcases.core.error;

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
     * Reads a message.
     *
     * @param message any text, as long as it may be
     * @return what was found, maybe nothing
     */
    Classification classify(String message);
}
