package io.github.eposcases.validation.roster;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.identity.BirthDateProblem;
import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.EmailProblem;
import io.github.eposcases.core.identity.NameProblem;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.identity.PlausibleAge;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.roster.Finding.InvalidField;
import io.github.eposcases.validation.roster.Finding.MissingField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks of one row (AUD-40…AUD-43). A fast check may only answer "surely valid"; everything else core judges. */
final class RowChecks {
    private static final Map<String, RosterField> FIELD_OF_PATH = Map.of(
            "surname", RosterField.SURNAME,
            "givenName", RosterField.GIVEN,
            "patronymic", RosterField.PATRONYMIC,
            "name", RosterField.PERSON_NAME);
    private static final PlausibleAge ANY_AGE = new PlausibleAge(0, 120);

    private final Set<RosterField> fields;
    private final Map<String, UserRole> roles;
    private final boolean warnings;
    private final Optional<LocalDate> today;
    private final int tooEarly;
    private final int latest;
    private final FilledTexts filled = new FilledTexts();
    private final char[][] roleWords = new char[8][];
    private final List<Optional<UserRole>> roleOf = new ArrayList<>();
    private int knownRoles;
    private @Nullable String territory;

    RowChecks(Set<RosterField> fields, Map<String, UserRole> roles, boolean warnings, Optional<LocalDate> today) {
        this.fields = fields;
        this.roles = roles;
        this.warnings = warnings;
        this.today = today;
        this.tooEarly = today.map(d -> PersonKeys.number(d.minusYears(ANY_AGE.maxYears() + 1)))
                .orElse(0);
        this.latest = today.map(PersonKeys::number).orElse(0);
    }

    /** Delivers what is wrong with a row, in the order of its fields, then of position; soonest if its date was read. */
    void check(RowText row, RefMaker refs, FindingSink sink) throws IOException {
        territory = fields.contains(RosterField.TERRITORY) ? filled.find(row.field(RosterField.TERRITORY)) : null;
        if (isSurelyValid(row)) {
            return;
        }
        for (Finding finding : findings(row, refs.of(row))) {
            sink.accept(finding);
        }
    }

    private boolean isSurelyValid(RowText row) {
        return !warnings
                && areNamesValid(row)
                && row.plainDate
                && (today.isEmpty() || row.date > tooEarly && row.date <= latest)
                && !isFirstOfJanuary(row.field(RosterField.BIRTH_DATE))
                && (!fields.contains(RosterField.EMAIL) || EmailAddress.isValid(row.field(RosterField.EMAIL)))
                && (!fields.contains(RosterField.ROLE)
                        || role(row.field(RosterField.ROLE)).isPresent())
                && isFilled(row, RosterField.ID)
                && (territory != null || !fields.contains(RosterField.TERRITORY))
                && isFilled(row, RosterField.ORGANIZATION)
                && !row.hasMalformed(RosterField.TERRITORY)
                && !row.hasMalformed(RosterField.ORGANIZATION);
    }

    private boolean areNamesValid(RowText row) {
        return row.cleanBlanks
                && isPlain(row.field(RosterField.SURNAME))
                && isPlain(row.field(RosterField.GIVEN))
                && (row.field(RosterField.PATRONYMIC).isEmpty() || isPlain(row.field(RosterField.PATRONYMIC)));
    }

    /** A capital and two or more small Russian letters, and no word that could stand for nothing. */
    private boolean isPlain(RowText.Field part) {
        int length = part.length();
        if (length < 3 || length > 60) {
            return false;
        }
        char first = part.charAt(0);
        if ((first < 'А' || first > 'Я') && first != 'Ё') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = part.charAt(i);
            if ((c < 'а' || c > 'я') && c != 'ё') {
                return false;
            }
        }
        // The words for nothing that could pass so far begin with one of these.
        return "НОБ".indexOf(first) < 0 || filled.contains(part);
    }

    private static boolean isFirstOfJanuary(RowText.Field date) {
        return date.charAt(0) == '0' && date.charAt(1) == '1' && date.charAt(3) == '0' && date.charAt(4) == '1';
    }

    private boolean isFilled(RowText row, RosterField field) {
        return !fields.contains(field) || filled.contains(row.field(field));
    }

    /** Returns the territory of the row that was checked last; null if it has none. */
    @Nullable
    String territory() {
        return territory;
    }

    /** Returns the text of a field, the same object as before if it comes again and again. */
    String shared(RowText.Field field) {
        String known = filled.find(field);
        return known != null ? known : field.toString();
    }

    /** Reads a role; the few words that a roster uses are read once. */
    Optional<UserRole> role(RowText.Field text) {
        for (int i = 0; i < knownRoles; i++) {
            if (text.contentEquals(roleWords[i])) {
                return roleOf.get(i);
            }
        }
        String word = text.toString();
        UserRole own = roles.get(word.strip().toLowerCase(Locale.ROOT));
        Optional<UserRole> role = own != null ? Optional.of(own) : RosterRoles.parse(word);
        if (role.isPresent() && knownRoles < roleWords.length) {
            roleWords[knownRoles++] = word.toCharArray();
            roleOf.add(role);
        }
        return role;
    }

    private List<Finding> findings(RowText row, RowRef ref) {
        List<Finding> found = new ArrayList<>();
        missing(row, RosterField.ID, ref, found);
        if (warnings || !areNamesValid(row)) {
            names(row, ref, found);
        }
        birthDate(row.text(RosterField.BIRTH_DATE), ref, found);
        if (fields.contains(RosterField.EMAIL) && (warnings || !EmailAddress.isValid(row.field(RosterField.EMAIL)))) {
            email(row.text(RosterField.EMAIL), ref, found);
        }
        if (fields.contains(RosterField.ROLE) && !missing(row, RosterField.ROLE, ref, found)) {
            if (role(row.field(RosterField.ROLE)).isEmpty()) {
                UserRole.parse(row.text(RosterField.ROLE)).problems().stream()
                        .filter(Problem::isError)
                        .forEach(p -> found.add(new InvalidField(ref, RosterField.ROLE, p, Certainty.REVIEW)));
            }
        }
        for (RosterField field : List.of(RosterField.TERRITORY, RosterField.ORGANIZATION)) {
            missing(row, field, ref, found);
            malformed(row, field, ref, found);
        }
        return found;
    }

    private boolean missing(RowText row, RosterField field, RowRef ref, List<Finding> found) {
        boolean missing = fields.contains(field) && !filled.contains(row.field(field));
        if (missing) {
            found.add(new MissingField(ref, field));
        }
        return missing;
    }

    private void malformed(RowText row, RosterField field, RowRef ref, List<Finding> found) {
        if (row.hasMalformed(field)) {
            found.add(new InvalidField(ref, field, Problem.error(RosterProblem.MALFORMED, ""), Certainty.CERTAIN));
        }
    }

    private void names(RowText row, RowRef ref, List<Finding> found) {
        String surname = row.text(RosterField.SURNAME);
        String given = row.text(RosterField.GIVEN);
        String patronymic = row.text(RosterField.PATRONYMIC);
        if (!filled.contains(row.field(RosterField.SURNAME))
                && !filled.contains(row.field(RosterField.GIVEN))
                && !filled.contains(row.field(RosterField.PATRONYMIC))) {
            found.add(new MissingField(ref, RosterField.PERSON_NAME));
            return;
        }
        if (!row.cleanBlanks) {
            found.add(new InvalidField(
                    ref, RosterField.PERSON_NAME, Problem.error(RosterProblem.BLANKS, ""), Certainty.CERTAIN));
        }
        for (RosterField field : List.of(RosterField.SURNAME, RosterField.GIVEN, RosterField.PATRONYMIC)) {
            malformed(row, field, ref, found);
        }
        for (Problem p : PersonName.parse(surname, given, patronymic).problems()) {
            RosterField field = FIELD_OF_PATH.getOrDefault(p.path(), RosterField.PERSON_NAME);
            boolean absent = p.code() == NameProblem.MISSING || p.code() == NameProblem.PLACEHOLDER;
            if (absent && (field == RosterField.SURNAME || field == RosterField.GIVEN)) {
                found.add(new MissingField(ref, field));
            } else {
                invalid(ref, field, p, found);
            }
        }
    }

    private void invalid(RowRef ref, RosterField field, Problem p, List<Finding> found) {
        if (p.isError()) {
            found.add(new InvalidField(ref, field, p, Certainty.CERTAIN));
        } else if (warnings || p.code() == BirthDateProblem.PLACEHOLDER) {
            found.add(new InvalidField(ref, field, p, Certainty.REVIEW));
        }
    }

    private void birthDate(String text, RowRef ref, List<Finding> found) {
        var parsed = BirthDates.parse(text);
        for (Problem p : parsed.problems()) {
            if (p.code() == BirthDateProblem.MISSING) {
                found.add(new MissingField(ref, RosterField.BIRTH_DATE));
            } else {
                invalid(ref, RosterField.BIRTH_DATE, p, found);
            }
        }
        if (today.isPresent() && parsed.isValid()) {
            BirthDates.check(parsed.orThrow(), ANY_AGE, today.get())
                    .forEach(p -> invalid(ref, RosterField.BIRTH_DATE, p, found));
        }
    }

    private void email(String text, RowRef ref, List<Finding> found) {
        for (Problem p : EmailAddress.parse(text).problems()) {
            if (p.code() == EmailProblem.MISSING) {
                found.add(new MissingField(ref, RosterField.EMAIL));
            } else {
                invalid(ref, RosterField.EMAIL, p, found);
            }
        }
    }

    /** Makes the reference that findings carry. */
    @FunctionalInterface
    interface RefMaker {
        /** Returns the reference to a row. */
        RowRef of(RowText row);
    }
}
