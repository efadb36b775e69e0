package io.github.eposcases.validation.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column holds which field (AUD-1…AUD-3). */
final class RosterHeader {
    private static final Set<RosterField> NAME_PARTS =
            EnumSet.of(RosterField.SURNAME, RosterField.GIVEN, RosterField.PATRONYMIC);

    private final @Nullable RosterField[] fieldOf;
    private final List<Integer> ignored;
    private final List<RosterField> doubled;
    private final Set<RosterField> fields;

    private RosterHeader(
            @Nullable RosterField[] fieldOf,
            List<Integer> ignored,
            List<RosterField> doubled,
            Set<RosterField> fields) {
        this.fieldOf = fieldOf;
        this.ignored = ignored;
        this.doubled = doubled;
        this.fields = fields;
    }

    static RosterHeader of(List<String> cells, Map<RosterField, String> mapping) {
        Map<RosterField, Integer> column = new EnumMap<>(RosterField.class);
        List<RosterField> doubled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<RosterField> field = fieldOf(cells.get(i), mapping);
            if (field.isPresent() && column.putIfAbsent(field.get(), i) != null) {
                doubled.add(field.get());
            }
        }
        if (column.containsKey(RosterField.SURNAME) && column.containsKey(RosterField.GIVEN)) {
            column.remove(RosterField.PERSON_NAME);
        } else if (column.containsKey(RosterField.PERSON_NAME)) {
            column.keySet().removeAll(NAME_PARTS);
        }
        @Nullable RosterField[] fieldOf = new RosterField[cells.size()];
        column.forEach((field, i) -> fieldOf[i] = field);
        List<Integer> ignored = new ArrayList<>();
        for (int i = 0; i < fieldOf.length; i++) {
            if (fieldOf[i] == null) {
                ignored.add(i + 1);
            }
        }
        Set<RosterField> fields = EnumSet.noneOf(RosterField.class);
        fields.addAll(column.keySet());
        return new RosterHeader(fieldOf, List.copyOf(ignored), List.copyOf(doubled), fields);
    }

    private static Optional<RosterField> fieldOf(String cell, Map<RosterField, String> mapping) {
        String heading = RosterField.normalized(cell);
        for (Map.Entry<RosterField, String> entry : mapping.entrySet()) {
            if (entry.getValue().equals(heading)) {
                return Optional.of(entry.getKey());
            }
        }
        return RosterField.ofHeading(cell).filter(field -> !mapping.containsKey(field));
    }

    List<RosterField> missing() {
        List<RosterField> missing = new ArrayList<>();
        boolean parts = fields.contains(RosterField.SURNAME) && fields.contains(RosterField.GIVEN);
        if (!fields.contains(RosterField.PERSON_NAME) && !parts) {
            missing.add(RosterField.PERSON_NAME);
        }
        if (!fields.contains(RosterField.BIRTH_DATE)) {
            missing.add(RosterField.BIRTH_DATE);
        }
        return missing;
    }

    boolean isUsable() {
        return missing().isEmpty() && doubled.isEmpty();
    }

    RosterFormatException refusal() {
        return new RosterFormatException(missing(), doubled, fieldOf.length);
    }

    int columns() {
        return fieldOf.length;
    }

    int known() {
        return fields.size() + doubled.size();
    }

    @Nullable
    RosterField field(int column) {
        return column < fieldOf.length ? fieldOf[column] : null;
    }

    List<Integer> ignored() {
        return ignored;
    }

    /** Returns the fields of a row: a ФИО column gives the three parts besides. */
    Set<RosterField> fields() {
        Set<RosterField> all = EnumSet.copyOf(fields);
        if (fields.contains(RosterField.PERSON_NAME)) {
            all.addAll(NAME_PARTS);
        }
        return all;
    }

    boolean oneNameColumn() {
        return fields.contains(RosterField.PERSON_NAME);
    }
}
