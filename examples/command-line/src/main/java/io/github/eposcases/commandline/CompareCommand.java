package io.github.eposcases.commandline;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.ConsistencyReport;
import io.github.eposcases.validation.Discrepancy;
import io.github.eposcases.validation.IdentityComparator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code compare}: how the record of EPOS differs from the one of Gosuslugi, and what to type. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Чем запись ЭПОС отличается от записи Госуслуг и что набрать.",
            "How the record of EPOS differs from that of Gosuslugi, and what to type."
        },
        footer = {
            "",
            "A file holds one JSON object: surname, givenName, patronymic, birthDate, email.",
            "A batch line holds ten columns separated by TAB: the five of Gosuslugi, then the five of EPOS; \\uXXXX and \\\\ are decoded.",
            "JSON keys: line, verdict, discrepancies [field, kind, grade, position, correction, fixSide, message], problems.",
            "Example: epos-cases compare --gosuslugi g.json --epos e.json"
        })
final class CompareCommand extends ItemCommand {
    private static final List<String> KEYS = List.of("surname", "givenName", "patronymic", "birthDate", "email");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Option(names = "--gosuslugi", paramLabel = "FILE", description = "the record that Gosuslugi shows")
    @Nullable
    Path gosuslugi;

    @Option(names = "--epos", paramLabel = "FILE", description = "the record that EPOS holds")
    @Nullable
    Path epos;

    CompareCommand(Main.Streams streams) {
        super(streams);
    }

    @Override
    Optional<String> single() {
        if (gosuslugi == null && epos == null) {
            return Optional.empty();
        }
        if (gosuslugi == null || epos == null) {
            throw new UsageException("both-records");
        }
        return Optional.of("");
    }

    @Override
    Map<String, @Nullable Object> unanswered() {
        Map<String, @Nullable Object> json = Answer.keys();
        json.put("verdict", null);
        json.put("discrepancies", List.of());
        return json;
    }

    @Override
    Answer answer(String line) {
        if (gosuslugi != null && epos != null) {
            return answer(read("--gosuslugi", gosuslugi), read("--epos", epos));
        }
        List<String> columns = List.of(line.split("\t", -1)).stream()
                .map(CompareCommand::unescape)
                .toList();
        if (columns.size() != 10) {
            throw new ProblemsException(List.of(Problem.error(InputProblem.COLUMNS, "")
                    .with("found", Integer.toString(columns.size()))
                    .with("needed", "10")));
        }
        return answer(record(columns.subList(0, 5)), record(columns.subList(5, 10)));
    }

    private Answer answer(IdentityRecord g, IdentityRecord e) {
        ConsistencyReport report = IdentityComparator.standard().compare(g, e);
        Map<String, @Nullable Object> json = unanswered();
        json.put("verdict", report.verdict().name());
        json.put(
                "discrepancies", report.discrepancies().stream().map(this::json).toList());
        return new Answer(json, words(report, output.locale()), !report.isConsistent());
    }

    /** Returns the verdict, what to type for each difference, and the basis. */
    static String words(ConsistencyReport report, Locale locale) {
        String explanation = report.explain(locale);
        StringBuilder words = new StringBuilder(report.verdict().sentence(locale));
        report.discrepancies().forEach(d -> words.append('\n').append(d.instruction(locale)));
        return words.append(explanation.substring(explanation.lastIndexOf('\n')))
                .toString();
    }

    private Map<String, @Nullable Object> json(Discrepancy d) {
        Map<String, @Nullable Object> json = Answer.keys();
        json.put("field", d.field().name());
        json.put("kind", d.kind().name());
        json.put("grade", d.grade().name());
        json.put("position", d.position().isPresent() ? d.position().getAsInt() : null);
        json.put("correction", d.correction().orElse(null));
        json.put("fixSide", d.fixSide().name());
        json.put("message", d.message(output.locale()));
        return json;
    }

    private static IdentityRecord record(List<String> five) {
        return new IdentityRecord(five.get(0), five.get(1), five.get(2), five.get(3), five.get(4));
    }

    private static IdentityRecord read(String option, Path file) {
        JsonNode node;
        try {
            node = JSON.readTree(Files.readAllBytes(Places.input(option, file)));
        } catch (JacksonException e) {
            throw new UsageException("not-json", Map.of("option", option), e);
        } catch (IOException e) {
            throw new UsageException("io", Map.of("option", option), e);
        }
        // A misspelled key would look like a missing value.
        if (node == null || !node.isObject() || !KEYS.containsAll(keys(node))) {
            throw new UsageException("no-record", Map.of("option", option));
        }
        return record(KEYS.stream()
                .map(key -> node.path(key))
                .map(value -> {
                    if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
                        throw new UsageException("no-record", Map.of("option", option));
                    }
                    return value.asText("");
                })
                .toList());
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Decodes {@code \\uXXXX} and a doubled backslash. */
    static String unescape(String cell) {
        StringBuilder out = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (cell.startsWith("\\\\", i)) {
                out.append('\\');
                i++;
            } else if (cell.length() >= i + 6
                    && cell.charAt(i + 1) == 'u'
                    && cell.substring(i + 2, i + 6).matches("[0-9A-Fa-f]{4}")) {
                out.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                throw new ProblemsException(List.of(Problem.error(InputProblem.ESCAPE, "")));
            }
        }
        return out.toString();
    }
}
