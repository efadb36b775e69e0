package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that knows where each of its characters stood in the raw value it was made from, so that a difference found
 * after many repairs can be shown in what a person typed.
 *
 * <p>Immutable and thread-safe; equality is that of the text and its origins. {@link #toString()} holds no character.
 *
 * @since 0.1
 */
public final class TracedText {
    private final String text;

    /** Null where every character stands in its own place. */
    private final int @Nullable [] origins;

    private TracedText(String text, int @Nullable [] origins) {
        this.text = text;
        this.origins = origins;
    }

    /**
     * Returns a raw value, every character of which stands where it stands.
     *
     * @param raw any text
     * @return the traced text
     */
    public static TracedText of(String raw) {
        return new TracedText(requireNonNull(raw, "raw"), null);
    }

    /**
     * Returns the text as it is now.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Tells where a character stood in the raw value.
     *
     * @param index 0-based UTF-16 index in {@link #text()}; its length asks for the place behind the last character
     * @return 0-based UTF-16 index in the raw value
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int origin(int index) {
        return origins == null ? Objects.checkIndex(index, text.length() + 1) : origins[index];
    }

    /** Returns a text of the same length whose characters stand where those of this one do. */
    TracedText withLetters(String letters) {
        return new TracedText(letters, origins);
    }

    /**
     * Starts a rewriting of this text from left to right.
     *
     * @return an empty rewriting
     */
    public Rewriting rewriting() {
        return new Rewriting(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof TracedText t && text.equals(t.text) && hasOriginsOf(t);
    }

    private boolean hasOriginsOf(TracedText other) {
        for (int i = 0; i <= text.length(); i++) {
            if (origin(i) != other.origin(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the length only. */
    @Override
    public String toString() {
        return "TracedText[" + text.length() + " characters]";
    }

    /**
     * Builds the next form of a traced text: what is neither kept nor put is dropped. Not thread-safe.
     *
     * @since 0.1
     */
    public static final class Rewriting {
        private final TracedText source;
        private final StringBuilder out;
        private int[] origins;
        private int end;

        private Rewriting(TracedText source) {
            this.source = source;
            this.out = new StringBuilder(source.text.length());
            this.origins = new int[source.text.length() + 1];
        }

        /**
         * Keeps a stretch of the source as it is.
         *
         * @param from index of its first character in the source
         * @param to index behind its last character
         * @return this
         * @throws IndexOutOfBoundsException if the source has no such stretch
         */
        public Rewriting keep(int from, int to) {
            for (int i = from; i < to; i++) {
                add(source.text.charAt(i), source.origin(i), source.origin(i + 1));
            }
            return this;
        }

        /**
         * Puts a text in place of a stretch of the source.
         *
         * @param replacement what stands there now
         * @param from index of the first character replaced
         * @param to index behind the last one
         * @return this
         * @throws IndexOutOfBoundsException if the source has no such stretch
         */
        public Rewriting put(String replacement, int from, int to) {
            for (int i = 0; i < replacement.length(); i++) {
                add(replacement.charAt(i), source.origin(from), source.origin(to));
            }
            return this;
        }

        private void add(char c, int origin, int behind) {
            if (out.length() + 1 >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2 + 2);
            }
            origins[out.length()] = origin;
            out.append(c);
            end = behind;
        }

        /**
         * Ends the rewriting.
         *
         * @return the new form, or the source itself if nothing has changed
         */
        public TracedText done() {
            if (source.text.contentEquals(out)) {
                return source;
            }
            origins[out.length()] = end;
            return new TracedText(out.toString(), Arrays.copyOf(origins, out.length() + 1));
        }
    }
}
