package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import java.util.ArrayList;
import java.util.List;

/**
 * The ФИО of a person, kept character for character as in the document: case, ё and all.
 *
 * <p>Immutable and thread-safe. {@link #toString()} tells only what is known of the patronymic.
 *
 * <pre>{@code
 * PersonName name = PersonName.of("Зуева", "Анна", "Ильинична");
 * name.full();     // "Зуева Анна Ильинична"
 * }</pre>
 *
 * @param surname фамилия
 * @param givenName имя
 * @param patronymic отчество: stated, absent by document, or not known
 * @since 0.1
 */
public record PersonName(String surname, String givenName, Patronymic patronymic) {
    /**
     * Checks the parts by the most lenient profile.
     *
     * @param surname фамилия
     * @param givenName имя
     * @param patronymic отчество
     * @throws IllegalArgumentException if a part cannot be what it should; the message holds the code, not the text
     */
    public PersonName {
        NameRules.require(NamePart.SURNAME, surname, "surname");
        NameRules.require(NamePart.GIVEN_NAME, givenName, "givenName");
        requireNonNull(patronymic, "patronymic");
    }

    /**
     * Returns a name that is known to be right.
     *
     * @param surname фамилия
     * @param givenName имя
     * @param patronymic отчество; empty means absent by document
     * @return the name
     * @throws IllegalArgumentException if a part has an error; the message names the parameter, never the text
     */
    public static PersonName of(String surname, String givenName, String patronymic) {
        try {
            return parse(surname, givenName, patronymic).orThrow();
        } catch (ProblemsException e) {
            Problem first = e.problems().get(0);
            throw new IllegalArgumentException(
                    first.path() + ": " + first.code().id(), e);
        }
    }

    /**
     * Returns the name of a person whose document has no patronymic.
     *
     * @param surname фамилия
     * @param givenName имя
     * @return the name
     * @throws IllegalArgumentException if a part has an error; the message names the parameter, never the text
     */
    public static PersonName withoutPatronymic(String surname, String givenName) {
        return of(surname, givenName, "");
    }

    /**
     * Reads the three parts by the default profile.
     *
     * @param surname фамилия
     * @param givenName имя
     * @param patronymic отчество; empty means absent by document
     * @return the name, or every problem of all parts
     */
    public static Parsed<PersonName> parse(String surname, String givenName, String patronymic) {
        return parse(surname, givenName, patronymic, NameProfile.FNS);
    }

    /**
     * Reads the three parts.
     *
     * @param surname фамилия
     * @param givenName имя
     * @param patronymic отчество; empty means absent by document
     * @param profile whose rules apply
     * @return the name, or every problem of all parts
     */
    public static Parsed<PersonName> parse(String surname, String givenName, String patronymic, NameProfile profile) {
        List<Problem> problems = new ArrayList<>(NameRules.check(NamePart.SURNAME, surname, profile));
        problems.addAll(NameRules.check(NamePart.GIVEN_NAME, givenName, profile));
        problems.addAll(NameRules.check(NamePart.PATRONYMIC, patronymic, profile));
        if (problems.stream().anyMatch(Problem::isError)) {
            return Parsed.invalid(problems);
        }
        Patronymic third = patronymic.isEmpty() ? Patronymic.absentByDocument() : Patronymic.of(patronymic);
        return Parsed.of(new PersonName(surname, givenName, third), problems);
    }

    /**
     * Finds everything wrong with one part.
     *
     * @param part which part the text is
     * @param text the text as given; an empty patronymic is right
     * @param profile whose rules apply
     * @return the problems in the order of their places
     */
    public static List<Problem> check(NamePart part, String text, NameProfile profile) {
        requireNonNull(part, "part");
        requireNonNull(text, "text");
        return NameRules.check(part, text, requireNonNull(profile, "profile"));
    }

    /**
     * Returns the parts on one line, in the official order.
     *
     * @return surname, given name and, if stated, patronymic, joined by one blank
     */
    public String full() {
        String two = surname + " " + givenName;
        return patronymic.text().map(third -> two + " " + third).orElse(two);
    }

    /** Returns what is known of the patronymic, never a name. */
    @Override
    public String toString() {
        String third = patronymic.toString();
        return "PersonName[отчество: " + third.substring(third.indexOf('[') + 1);
    }
}
