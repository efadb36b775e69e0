package io.github.eposcases.core.error;

/**
 * The words of the patterns, ready to be looked up.
 *
 * @param exact words as they are
 * @param near key words, in which one error is forgiven
 * @param numbers what tells a status from another number
 * @param end the atom of words that begin a new thought
 * @param maskWords the longs of a set of atoms
 */
record Vocabulary(WordTrie exact, WordTrie near, StatusNumbers numbers, int end, int maskWords) {}
