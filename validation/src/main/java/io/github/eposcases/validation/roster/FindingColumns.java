package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.IdentityRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in every form of a finding, in one order (AUD-91): a text, a number, a list, or null. */
final class FindingColumns {
    static final List<String> NAMES = List.of(
            "kind",
            "certainty",
            "predictedError",
            "recordIds",
            "rows",
            "field",
            "reason",
            "repair",
            "organization",
            "reasons",
            "lines",
            "personKeys",
            "persons",
            "size");

    private FindingColumns() {}

    static Map<String, @Nullable Object> of(Finding finding, Locale locale) {
        List<RowRef> rows = finding.rows();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("kind", finding.getClass().getSimpleName());
        values.put("certainty", finding.certainty().name());
        values.put("predictedError", finding.predictedError().map(Enum::name).orElse(null));
        values.put("recordIds", rows.stream().map(RowRef::recordId).toList());
        values.put("rows", rows.stream().map(RowRef::row).toList());
        values.put("field", finding.field().map(Enum::name).orElse(null));
        values.put("reason", finding.reason());
        values.put("repair", finding.repair(locale));
        values.put(
                "organization",
                rows.get(0).organization().isEmpty() ? null : rows.get(0).organization());
        values.put("reasons", finding.reasons());
        values.put("lines", rows.stream().map(RowRef::line).toList());
        if (rows.stream().anyMatch(r -> r.personKey().isPresent())) {
            values.put(
                    "personKeys",
                    rows.stream().map(r -> r.personKey().orElse("")).toList());
        }
        if (rows.stream().anyMatch(r -> r.identity().isPresent())) {
            values.put("persons", rows.stream().map(r -> person(r.identity())).toList());
        }
        if (finding instanceof Finding.OversizeGroup group) {
            values.put("size", group.size());
        }
        return values;
    }

    private static String person(Optional<IdentityRecord> identity) {
        return identity.map(p -> String.join(" ", p.surname(), p.givenName(), p.patronymic(), p.birthDate(), p.email()))
                .orElse("");
    }
}
