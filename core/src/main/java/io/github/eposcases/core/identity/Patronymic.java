package io.github.eposcases.core.identity;

import java.util.Optional;

/**
 * The patronymic of a person: stated, absent by document, or not known (ID-51). Not known is not absent: only a
 * document can say that a person has none.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Patronymic {
    /**
     * Returns a stated patronymic.
     *
     * @param text the patronymic as in the document
     * @return the patronymic
     * @throws IllegalArgumentException if the text cannot be a patronymic; the message holds the code, not the text
     */
    static Patronymic of(String text) {
        return new Stated(text);
    }

    /**
     * Returns the answer "the document has none".
     *
     * @return the one value of this kind
     */
    static Patronymic absentByDocument() {
        return AbsentByDocument.INSTANCE;
    }

    /**
     * Returns the answer "nobody has said".
     *
     * @return the one value of this kind
     */
    static Patronymic unknown() {
        return Unknown.INSTANCE;
    }

    /**
     * Returns the text, if there is one.
     *
     * @return the stated patronymic, or empty
     */
    default Optional<String> text() {
        return Optional.empty();
    }

    /**
     * A patronymic with its text.
     *
     * @param value the patronymic, character for character as given
     * @since 0.1
     */
    record Stated(String value) implements Patronymic {
        /**
         * Checks the text.
         *
         * @param value the patronymic
         * @throws IllegalArgumentException if the text cannot be a patronymic
         */
        public Stated {
            NameRules.require(NamePart.PATRONYMIC, value, "value");
        }

        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }

        /** Returns that there is a patronymic, never its text. */
        @Override
        public String toString() {
            return "Patronymic[есть]";
        }
    }

    /**
     * The document has no patronymic.
     *
     * @since 0.1
     */
    enum AbsentByDocument implements Patronymic {
        /** The one value. */
        INSTANCE;

        @Override
        public String toString() {
            return "Patronymic[нет по документу]";
        }
    }

    /**
     * Nobody has said whether there is a patronymic.
     *
     * @since 0.1
     */
    enum Unknown implements Patronymic {
        /** The one value. */
        INSTANCE;

        @Override
        public String toString() {
            return "Patronymic[не известно]";
        }
    }
}
