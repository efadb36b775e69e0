package io.github.eposcases.scheduling.procedure;

import io.github.eposcases.core.support.CaseField;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts a step into words: one sentence of the table, and what the case adds to it. */
final class StepWords {
    private final Locale locale;

    private StepWords(Locale locale) {
        this.locale = locale;
    }

    static String explain(NextStep step, Locale locale) {
        return new StepWords(locale).sentences(step);
    }

    private String sentences(NextStep step) {
        if (step instanceof NextStep.CollectData s) {
            return say(step, "", Map.of("missing", list(s.missing()), "contact", text("contact." + s.contact())));
        }
        if (step instanceof NextStep.WaitUntil s) {
            String words = say(
                    step,
                    s.latest().isPresent() ? ".recheck" : ".effect",
                    Map.of("rule", s.ruleId(), "until", perm(Optional.of(s.until())), "latest", perm(s.latest())));
            return s.effect().map(e -> words + " " + e.explain(locale)).orElse(words);
        }
        if (step instanceof NextStep.TryAgain s) {
            return say(step, "." + s.ruleId(), Map.of()) + also(s.overdue(), "step.TRY_AGAIN.overdue");
        }
        if (step instanceof NextStep.SelfCheck s) {
            return say(step, "." + s.number(), Map.of("addresses", String.join(", ", s.addresses())))
                    + s.stated().map(worth -> also(true, "address." + worth)).orElse("");
        }
        if (step instanceof NextStep.ContactProvider s) {
            return say(step, "." + s.outcome(), Map.of());
        }
        if (step instanceof NextStep.FileTicket s) {
            return say(step, "." + s.ruleId(), Map.of("subject", s.subject()))
                    + also(s.missing(), "still-missing")
                    + also(s.advised(), "advised");
        }
        if (step instanceof NextStep.SendForRework s) {
            return say(step, "", Map.of("actor", s.actor().label(locale)));
        }
        return say(step, "", Map.of("rule", step.ruleId()));
    }

    private String say(NextStep step, String variant, Map<String, String> values) {
        return ProcedureWords.say("step." + StepKind.of(step) + variant, locale, values);
    }

    private String also(boolean said, String key) {
        return said ? " " + text(key) : "";
    }

    private String also(List<CaseField> fields, String key) {
        return fields.isEmpty() ? "" : " " + ProcedureWords.say(key, locale, Map.of("fields", list(fields)));
    }

    private String text(String key) {
        return ProcedureWords.text(key, locale);
    }

    private String list(List<CaseField> fields) {
        return String.join("; ", fields.stream().map(f -> f.label(locale)).toList());
    }

    private static String perm(Optional<Instant> instant) {
        return instant.map(ProcedureWords::perm).orElse("");
    }
}
