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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which side to correct and what to type there (CON-90…93). */
final class Repairs {
    /** The warnings that make a value faulty for one kind only (CON-90). */
    private static final Map<DiscrepancyKind, String> WARNINGS = Map.of(
            DiscrepancyKind.LETTER_CASE, "name.letter-case",
            DiscrepancyKind.GENDER_DISAGREEMENT, "name.gender-disagrees",
            DiscrepancyKind.DOMAIN_TYPO, "email.provider-typo");

    /** An absent value is never faulty (CON-92). */
    private static final Set<String> ABSENT =
            Set.of("name.missing", "name.placeholder", "email.missing", "birth-date.missing");

    static final List<IdentityField> PARTS =
            List.of(IdentityField.SURNAME, IdentityField.GIVEN, IdentityField.PATRONYMIC);

    private final IdentityRecord gosuslugi;
    private final IdentityRecord epos;
    private final Map<IdentityField, List<Problem>> ofGosuslugi = new HashMap<>();
    private final Map<IdentityField, List<Problem>> ofEpos = new HashMap<>();

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
        return !saysAnything(text) || text.length() <= FieldJudge.LONGEST_TYPED && isNoValue(field, text);
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

    FixSide side(IdentityField field, DiscrepancyKind kind, boolean gosuslugiIsPoorer) {
        if (kind == DiscrepancyKind.OTHER_PERSON || kind == DiscrepancyKind.ROLE_SWAP) {
            return FixSide.UNDECIDED;
        }
        boolean merged = kind == DiscrepancyKind.PARTS_MERGED; // whichever side it is, its form is the fault
        if (merged && PersonKinds.isMerged(gosuslugi, epos) || isFaulty(field, kind, gosuslugi, ofGosuslugi)) {
            boolean both = merged && PersonKinds.isMerged(epos, gosuslugi) || isFaulty(field, kind, epos, ofEpos);
            return both ? FixSide.BOTH : FixSide.GOSUSLUGI;
        }
        return gosuslugiIsPoorer ? FixSide.UNDECIDED : FixSide.EPOS;
    }

    /** What is valid has no error, and only warnings need the problems. */
    private static boolean isFaulty(
            IdentityField field,
            DiscrepancyKind kind,
            IdentityRecord record,
            Map<IdentityField, List<Problem>> problems) {
        if (field == IdentityField.BIRTH_DATE) {
            return !BirthDates.isValid(record.birthDate()) && !BirthDates.isNoValue(record.birthDate());
        }
        if (field == IdentityField.EMAIL && kind != DiscrepancyKind.DOMAIN_TYPO) {
            return !EmailAddress.isValid(record.email()) && !EmailAddress.isNoValue(record.email());
        }
        return isFaulty(field, kind, problems.computeIfAbsent(field, f -> problems(f, record)));
    }

    private static boolean isFaulty(IdentityField field, DiscrepancyKind kind, List<Problem> problems) {
        boolean faulty = false;
        for (Problem p : problems) {
            boolean absent = ABSENT.contains(p.code().id());
            if (absent && field != IdentityField.PERSON_NAME) {
                return false;
            }
            faulty |= p.isError() && !absent || isWarning(p, kind);
        }
        return faulty;
    }

    private static boolean isWarning(Problem problem, DiscrepancyKind kind) {
        return problem.code().id().equals(WARNINGS.get(kind));
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
        List<IdentityField> fields = field == IdentityField.PERSON_NAME ? PARTS : List.of(field);
        List<String> texts = new ArrayList<>();
        for (IdentityField part : fields) {
            String text = value(gosuslugi, part);
            Optional<Problem> fault = problems(part, text).stream()
                    .filter(p -> p.isError() || isWarning(p, kind))
                    .findFirst();
            if (fault.isPresent() && fault.get().suggestion().isEmpty()) {
                return Optional.empty();
            }
            texts.add(fault.flatMap(Problem::suggestion).orElse(text));
        }
        texts.removeIf(String::isEmpty);
        return Optional.of(String.join(" ", texts));
    }

    private static List<Problem> problems(IdentityField field, IdentityRecord record) {
        return field == IdentityField.PERSON_NAME
                ? PersonName.parse(record.surname(), record.givenName(), record.patronymic())
                        .problems()
                : problems(field, value(record, field));
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
