package io.github.eposcases.validation.internal;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NamePart;
import io.github.eposcases.core.identity.NameProfile;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which side to correct and what to type there (CON-90…93). */
final class Repairs {
    /** The warnings that make a value faulty for one kind only (CON-90). */
    private static final Map<DiscrepancyKind, String> WARNINGS = Map.of(
            DiscrepancyKind.LETTER_CASE, "name.letter-case",
            DiscrepancyKind.DOMAIN_TYPO, "email.provider-typo");

    static final List<IdentityField> PARTS =
            List.of(IdentityField.SURNAME, IdentityField.GIVEN, IdentityField.PATRONYMIC);

    private final IdentityRecord gosuslugi;
    private final IdentityRecord epos;

    Repairs(IdentityRecord gosuslugi, IdentityRecord epos) {
        this.gosuslugi = gosuslugi;
        this.epos = epos;
    }

    /** Returns the raw text of a field; for the whole name the line of its parts. */
    static String value(IdentityRecord record, IdentityField field) {
        return switch (field) {
            case SURNAME -> record.surname();
            case GIVEN -> record.givenName();
            case PATRONYMIC -> record.patronymic();
            case BIRTH_DATE -> record.birthDate();
            case EMAIL -> record.email();
            case PERSON_NAME ->
                String.join(
                        " ",
                        PARTS.stream()
                                .map(part -> value(record, part))
                                .filter(text -> !text.isEmpty())
                                .toList());
        };
    }

    /** Returns whether a value says nothing (CON-20). */
    static boolean isAbsent(IdentityField field, String text) {
        return !saysAnything(text) || isNoValue(field, text);
    }

    private static boolean saysAnything(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoValue(IdentityField field, String text) {
        return switch (field) {
            case SURNAME -> PersonName.isNoValue(NamePart.SURNAME, text);
            case GIVEN -> PersonName.isNoValue(NamePart.GIVEN_NAME, text);
            case PATRONYMIC -> PersonName.isNoValue(NamePart.PATRONYMIC, text);
            case BIRTH_DATE -> BirthDates.isNoValue(text);
            case EMAIL -> EmailAddress.isNoValue(text);
            case PERSON_NAME -> false;
        };
    }

    /** What is missing is to be typed, whatever the stated value is like. */
    FixSide side(IdentityField field, DiscrepancyKind kind, boolean gosuslugiIsPoorer) {
        if (kind == DiscrepancyKind.OTHER_PERSON || kind == DiscrepancyKind.ROLE_SWAP) {
            return FixSide.UNDECIDED;
        }
        if (kind != DiscrepancyKind.MISSING && isFaulty(field, kind, gosuslugi, epos)) {
            return isFaulty(field, kind, epos, gosuslugi) ? FixSide.BOTH : FixSide.GOSUSLUGI;
        }
        return gosuslugiIsPoorer ? FixSide.UNDECIDED : FixSide.EPOS;
    }

    /** Of several parts in one field, that is the fault, whatever the parts are. */
    private static boolean isFaulty(
            IdentityField field, DiscrepancyKind kind, IdentityRecord record, IdentityRecord other) {
        if (kind == DiscrepancyKind.PARTS_MERGED && PersonKinds.isMerged(record, other)) {
            return true;
        }
        for (IdentityField part : parts(field)) {
            String text = value(record, part);
            if ((part == field || !isAbsent(part, text))
                    && fault(part, text, kind).isPresent()) {
                return true;
            }
        }
        return disagrees(kind, record);
    }

    /** No repair is known for a name whose parts are of different gender. */
    private static boolean disagrees(DiscrepancyKind kind, IdentityRecord record) {
        return kind == DiscrepancyKind.GENDER_DISAGREEMENT && PersonKinds.disagrees(record);
    }

    private static List<IdentityField> parts(IdentityField field) {
        return field == IdentityField.PERSON_NAME ? PARTS : List.of(field);
    }

    /** The first error of a value, or the warning that matches a kind. */
    private static Optional<Problem> fault(IdentityField field, String text, DiscrepancyKind kind) {
        return problems(field, text).stream()
                .filter(p -> p.isError() || p.code().id().equals(WARNINGS.get(kind)))
                .findFirst();
    }

    Optional<String> correction(IdentityField field, DiscrepancyKind kind, Grade grade, FixSide side) {
        if (grade == Grade.DIFFERENT) {
            return Optional.empty();
        }
        return switch (side) {
            case EPOS -> Optional.of(value(gosuslugi, field));
            case GOSUSLUGI -> Optional.of(value(epos, field));
            case BOTH -> repaired(field, kind);
            case UNDECIDED -> Optional.empty();
        };
    }

    private Optional<String> repaired(IdentityField field, DiscrepancyKind kind) {
        List<String> texts = new ArrayList<>();
        for (IdentityField part : parts(field)) {
            String text = value(gosuslugi, part);
            Optional<Problem> fault = fault(part, text, kind);
            if (disagrees(kind, gosuslugi)
                    || fault.isPresent() && fault.get().suggestion().isEmpty()) {
                return Optional.empty();
            }
            texts.add(fault.flatMap(Problem::suggestion).orElse(text));
        }
        texts.removeIf(String::isEmpty);
        return Optional.of(String.join(" ", texts));
    }

    private static List<Problem> problems(IdentityField field, String text) {
        return switch (field) {
            case SURNAME -> PersonName.check(NamePart.SURNAME, text, NameProfile.FNS);
            case GIVEN -> PersonName.check(NamePart.GIVEN_NAME, text, NameProfile.FNS);
            case PATRONYMIC -> PersonName.check(NamePart.PATRONYMIC, text, NameProfile.FNS);
            case BIRTH_DATE -> BirthDates.parse(text).problems();
            case EMAIL -> EmailAddress.parse(text).problems();
            case PERSON_NAME -> List.of();
        };
    }
}
