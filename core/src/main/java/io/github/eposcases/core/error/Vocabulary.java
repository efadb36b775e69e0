package io.github.eposcases.core.error;

/**
 * The words of the patterns, ready to be looked up.
 *
 * @param exact words as they are
 * @param sounds what is heard of the words
 * @param near what is heard of key words, in which one error is forgiven
 * @param context words that only tell what is spoken of
 * @param numbers what tells a status from another number
 * @param spoken numbers written in words
 * @param end the atom of words that begin a new thought
 * @param maskWords the longs of a set of atoms
 */
record Vocabulary(
        WordTrie exact,
        WordTrie sounds,
        WordTrie near,
        WordTrie context,
        StatusNumbers numbers,
        SpokenNumbers spoken,
        int end,
        int maskWords) {}
