package io.github.eposcases.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.Problem;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The two options of every command, and how an answer is written. */
final class Output {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            defaultValue = "ru",
            description = "language of the words (default: ru)")
    Language lang = Language.ru;

    @Option(names = "--json", description = "JSON Lines, UTF-8; new keys may be added, none is renamed")
    boolean json;

    enum Language {
        ru,
        en
    }

    Locale locale() {
        return Locale.forLanguageTag(lang.name());
    }

    String word(String russian, String english) {
        return lang == Language.en ? english : russian;
    }

    /** Writes one JSON object on one line. */
    static void line(PrintWriter out, Map<String, ? extends @Nullable Object> answer) {
        try {
            // A lone surrogate has no UTF-8 form: it would become a silent "?".
            out.println(LONE_SURROGATE
                    .matcher(JSON.writeValueAsString(answer))
                    .replaceAll(m -> String.format(
                            Locale.ROOT, "\\\\u%04X", (int) m.group().charAt(0))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answer", e);
        }
    }

    /** Returns the JSON form of problems. */
    List<Map<String, @Nullable Object>> problems(List<Problem> problems) {
        return problems.stream()
                .map(p -> {
                    Map<String, @Nullable Object> map = new LinkedHashMap<>();
                    map.put("code", p.code().id());
                    map.put("severity", p.severity().name());
                    map.put("path", p.path());
                    map.put("position", p.position().isPresent() ? p.position().getAsInt() : null);
                    map.put("suggestion", p.suggestion().orElse(null));
                    map.put("message", p.message(locale()));
                    return map;
                })
                .toList();
    }

    /** Returns the words of problems, one a line, each with what to type instead. */
    String words(List<Problem> problems, boolean colours) {
        StringBuilder text = new StringBuilder();
        for (Problem p : problems) {
            Colour colour = p.isError() ? Colour.RED : Colour.YELLOW;
            text.append(colour.paint(p.isError() ? word("Ошибка.", "Error.") : word("Внимание.", "Warning."), colours))
                    .append(' ')
                    .append(p.message(locale()));
            p.suggestion()
                    .ifPresent(s -> text.append(word(" Наберите: «", " Type: «"))
                            .append(s)
                            .append("»."));
            text.append('\n');
        }
        return text.toString();
    }

    /** The colours of a terminal. */
    enum Colour {
        RED(31),
        GREEN(32),
        YELLOW(33);

        private final int code;

        Colour(int code) {
            this.code = code;
        }

        String paint(String text, boolean colours) {
            return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
        }
    }
}
