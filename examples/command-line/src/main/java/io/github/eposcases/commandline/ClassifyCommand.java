package io.github.eposcases.commandline;

import io.github.eposcases.core.error.Classification;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.error.ErrorClassifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code classify}: what a person's words complain of. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "Категория ошибки по словам пользователя. The category of an error from a user's words.",
        footer = {
            "",
            "JSON keys: line, category, subject, httpStatus, confidence, needsHuman, hits [category, ruleId, start, end], problems.",
            "Example: epos-cases classify 'Пишет «Пользователь не найден»'"
        })
final class ClassifyCommand extends ItemCommand {
    @Parameters(arity = "0..1", paramLabel = "MESSAGE", description = "the user's words")
    @Nullable
    String message;

    ClassifyCommand(Main.Streams streams) {
        super(streams);
    }

    @Override
    Optional<String> single() {
        return Optional.ofNullable(message);
    }

    @Override
    Map<String, @Nullable Object> unanswered() {
        Map<String, @Nullable Object> json = Answer.keys();
        for (String key : List.of("category", "subject", "httpStatus", "confidence")) {
            json.put(key, null);
        }
        json.put("needsHuman", true);
        json.put("hits", List.of());
        return json;
    }

    @Override
    Answer answer(String input) {
        Classification result = ErrorClassifier.standard().classify(input);
        Optional<ErrorCategory> best = result.best();
        Map<String, @Nullable Object> json = unanswered();
        json.put("category", best.map(Enum::name).orElse(null));
        json.put("subject", best.map(ErrorCategory::ticketSubject).orElse(null));
        json.put(
                "httpStatus",
                result.httpStatus().isPresent() ? result.httpStatus().getAsInt() : null);
        json.put("confidence", result.confidence().map(Enum::name).orElse(null));
        json.put("needsHuman", result.needsHuman());
        json.put("hits", result.hits().stream().map(ClassifyCommand::hit).toList());
        return new Answer(json, words(result), false);
    }

    private static Map<String, Object> hit(Classification.Hit hit) {
        Map<String, Object> json = new java.util.LinkedHashMap<>();
        json.put("category", hit.category().name());
        json.put("ruleId", hit.ruleId());
        json.put("start", hit.start());
        json.put("end", hit.end());
        return json;
    }

    private String words(Classification result) {
        String human = result.needsHuman() ? output.word(" Пусть посмотрит человек.", " Let a person look.") : "";
        return result.best()
                        .map(category -> category.explain(output.locale()) + " ["
                                + result.confidence().orElseThrow() + "]")
                        .orElse(output.word(
                                "Ни одна из шести ошибок не узнана.", "None of the six errors was recognised."))
                + human;
    }
}
