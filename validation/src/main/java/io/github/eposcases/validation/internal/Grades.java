package io.github.eposcases.validation.internal;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The grade of every kind in every table of fields, and the order of the cosmetic ones (CON-6, CON-8). */
final class Grades {
    private static final Map<String, Map<DiscrepancyKind, Grade>> TABLES = new HashMap<>();

    static {
        for (TextTable.Row row : TextTable.read(IdentityField.class.getResourceAsStream("grades.tsv"))
                .rows()) {
            TABLES.computeIfAbsent(row.get("table"), t -> new LinkedHashMap<>())
                    .put(DiscrepancyKind.valueOf(row.get("kind")), Grade.valueOf(row.get("grade")));
        }
    }

    private Grades() {}

    static Grade of(IdentityField field, DiscrepancyKind kind) {
        Grade grade = table(field).get(kind);
        if (grade == null) {
            throw new IllegalStateException(kind + " does not belong to " + field);
        }
        return grade;
    }

    /** Returns the kinds that belong to a field. */
    static Map<DiscrepancyKind, Grade> table(IdentityField field) {
        return TABLES.getOrDefault(
                switch (field) {
                    case SURNAME, GIVEN, PATRONYMIC -> "name";
                    case PERSON_NAME -> "person";
                    case BIRTH_DATE -> "date";
                    case EMAIL -> "email";
                },
                Map.of());
    }

    /** Returns whether a field is the name or a part of it. */
    static boolean isName(IdentityField field) {
        return field == IdentityField.PERSON_NAME || field.isNamePart();
    }

    /** Returns the cosmetic kinds of a field in the order of its table, which is that of the steps to drop last. */
    static List<DiscrepancyKind> cosmetic(IdentityField field) {
        return table(field).entrySet().stream()
                .filter(e -> e.getValue() == Grade.COSMETIC)
                .map(Map.Entry::getKey)
                .toList();
    }
}
