package io.github.eposcases.validation;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.IdentityRecord;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two values of one field, and the kinds by which they are to be reported (CON-161). */
public record LabelledPair(String field, String kinds, String gosuslugi, String epos, String note) {
    /** A name that says nothing of gender, so that one part alone never makes a whole-person kind. */
    private static final IdentityRecord BASE = new IdentityRecord("Ким", "Саша", "", "03.04.2013", "ivanov@mail.ru");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    public static List<LabelledPair> read(String resource) {
        return TextTable.read(LabelledPair.class.getResourceAsStream(resource)).rows().stream()
                .map(row -> new LabelledPair(
                        row.get("field"),
                        row.get("kinds"),
                        unescaped(row.get("gosuslugi")),
                        unescaped(row.get("epos")),
                        row.get("note")))
                .toList();
    }

    static String unescaped(String cell) {
        return ESCAPE.matcher(cell)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    public IdentityRecord left() {
        return record(gosuslugi);
    }

    /** In pairs of one part the dates differ too, since a changed surname with one date is a whole-person kind. */
    public IdentityRecord right() {
        boolean part = List.of("SURNAME", "GIVEN", "PATRONYMIC").contains(field);
        return part ? record(epos).withBirthDate("17.11.1986") : record(epos);
    }

    /** The record in which everything but the field is one and the same. */
    public IdentityRecord record(String value) {
        return switch (field) {
            case "SURNAME" -> BASE.withSurname(value);
            case "GIVEN" -> BASE.withGivenName(value);
            case "PATRONYMIC" -> BASE.withPatronymic(value);
            case "BIRTH_DATE" -> BASE.withBirthDate(value);
            case "EMAIL" -> BASE.withEmail(value);
            default -> person(value.split("\\|", -1));
        };
    }

    private static IdentityRecord person(String[] parts) {
        IdentityRecord name = BASE.withSurname(parts[0]).withGivenName(parts[1]).withPatronymic(parts[2]);
        return parts.length > 3 ? name.withBirthDate(parts[3]) : name;
    }

    private boolean concerns(Discrepancy d) {
        boolean name = d.field() == IdentityField.PERSON_NAME || d.field().isNamePart();
        return field.equals("PERSON") ? name : d.field().name().equals(field);
    }

    /** What the comparator says about the field. */
    public String found(ConsistencyReport report) {
        String kinds = report.discrepancies().stream()
                .filter(this::concerns)
                .map(d -> d.kind().name())
                .collect(Collectors.joining("+"));
        return kinds.isEmpty() ? "NONE" : kinds;
    }

    @Override
    public String toString() {
        return field + " " + kinds + " (" + note + ")";
    }
}
