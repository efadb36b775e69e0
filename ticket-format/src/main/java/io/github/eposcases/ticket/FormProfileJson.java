package io.github.eposcases.ticket;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.internal.json.JsonMembers;
import io.github.eposcases.ticket.internal.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads a profile of a form. */
final class FormProfileJson {
    private FormProfileJson() {}

    static Parsed<FormProfile> read(byte[] json) {
        Parsed<Map<String, Object>> tree =
                JsonTree.read(json, JsonLimits.standard().bounds());
        return tree instanceof Parsed.Valid<Map<String, Object>> valid
                ? read(valid.value())
                : Parsed.invalid(tree.problems());
    }

    private static Parsed<FormProfile> read(Map<String, Object> tree) {
        List<Problem> problems = new ArrayList<>();
        JsonMembers in = new JsonMembers(tree, "", problems);
        FormProfile.Builder builder = FormProfile.builder();
        in.object("fields").ifPresent(fields -> {
            for (TicketField field : TicketField.values()) {
                fields.text(field.name()).ifPresent(name -> builder.field(field, name));
            }
            fields.end(false);
        });
        in.object("roles").ifPresent(roles -> {
            for (UserRole role : UserRole.values()) {
                roles.text(role.name()).ifPresent(option -> builder.role(role, option));
            }
            roles.end(false);
        });
        each(in, "territories", builder::territory);
        each(in, "fixed", builder::fixed);
        if (in.flag("problemCarriesRest").orElse(false)) {
            builder.problemCarriesRest();
        }
        in.end(false);
        Parsed<FormProfile> built = builder.build();
        problems.addAll(built.problems());
        return problems.stream().anyMatch(Problem::isError) ? Parsed.invalid(problems) : built;
    }

    private static void each(JsonMembers in, String name, BiConsumer<String, String> pair) {
        in.object(name)
                .ifPresent(values ->
                        values.names().forEach(key -> values.text(key).ifPresent(value -> pair.accept(key, value))));
    }
}
