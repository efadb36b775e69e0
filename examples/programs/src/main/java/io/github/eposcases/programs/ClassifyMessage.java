package io.github.eposcases.programs;

import io.github.eposcases.core.error.Classification;
import io.github.eposcases.core.error.ErrorClassifier;
import java.io.PrintStream;

/** Recognises the error in a parent's words. */
final class ClassifyMessage {
    private ClassifyMessage() {}

    static void run(PrintStream out) {
        String words = "Здравствуйте, сын не может войти, пишет «ползователь не найден», кабинет 502";
        Classification result = ErrorClassifier.standard().classify(words);
        out.println(result.best().orElseThrow());
        out.println(result.needsHuman());
        result.hits().forEach(hit -> out.println(hit.ruleId() + ": " + words.substring(hit.start(), hit.end())));
    }
}
