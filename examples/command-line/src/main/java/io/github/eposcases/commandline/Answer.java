package io.github.eposcases.commandline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command says of one input.
 *
 * @param json the keys of the JSON form, without {@code line}
 * @param text the words for people
 * @param found whether something is wrong with the data
 */
record Answer(Map<String, @Nullable Object> json, String text, boolean found) {
    static Map<String, @Nullable Object> keys() {
        return new LinkedHashMap<>();
    }
}
