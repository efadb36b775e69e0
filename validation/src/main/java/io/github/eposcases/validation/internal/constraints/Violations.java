package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;

/** Turns problems into violations: one each, with its own message and place (ID-92). */
final class Violations {
    static final String KEYS = "io.github.eposcases.";

    private Violations() {}

    /** Reports the problems that are severe enough; true if there are none. */
    static boolean report(List<Problem> problems, Severity failOn, ConstraintValidatorContext context) {
        boolean valid = true;
        for (Problem problem : problems) {
            if (problem.severity().compareTo(failOn) >= 0) {
                addAt(builder(context, problem.code().id(), problem), problem.path());
                valid = false;
            }
        }
        return valid;
    }

    /** Begins a violation; the payload is set anew each time, or it would stay on later violations (ID-107). */
    static ConstraintViolationBuilder builder(ConstraintValidatorContext context, String key, Object payload) {
        context.disableDefaultConstraintViolation();
        DynamicPayload.set(context, payload);
        String template = context.getDefaultConstraintMessageTemplate();
        boolean isOurs = template.startsWith("{" + KEYS);
        return context.buildConstraintViolationWithTemplate(isOurs ? "{" + KEYS + key + "}" : template);
    }

    /** Ends a violation at a path below the value; the empty path is the value itself. */
    static void addAt(ConstraintViolationBuilder builder, String path) {
        if (path.isEmpty()) {
            builder.addConstraintViolation();
            return;
        }
        String[] names = path.split("\\.");
        NodeBuilderCustomizableContext node = builder.addPropertyNode(names[0]);
        for (int i = 1; i < names.length; i++) {
            node = node.addPropertyNode(names[i]);
        }
        node.addConstraintViolation();
    }
}
