package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import java.util.List;

/**
 * The ФИО of a person, kept character for character as in the document: case, ё and all.
 *
 * <p>Immutable and thread-safe. {@link #toString()} tells only what is known of the patronymic.
 *
 * <pre>{@code
 * PersonName name = PersonName.of("Зуева", "Анна", "Ильинична");
 * name.full();     // "Зуева Анна Ильинична"
 * name.gender();   // FEMALE
 * name.masked();   // "З*** А*** И***"
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
        requireNonNull(surname, "surname");
        requireNonNull(givenName, "givenName");
        requireNonNull(patronymic, "patronymic");
        return NameReader.parts(surname, givenName, patronymic, requireNonNull(profile, "profile"));
    }

    /**
     * Reads a line by the default profile. The order of the parts is never guessed.
     *
     * <pre>{@code
     * PersonName.parse("Зуева Анна Ильинична");   // valid
     * PersonName.parse("Анна Ильинична Зуева");   // valid, the same name
     * PersonName.parse("Гасан Гусейн");           // invalid: name.line-ambiguous
     * }</pre>
     *
     * @param fio the parts on one line
     * @return the name, or every problem of the line under the path {@code name}
     */
    public static Parsed<PersonName> parse(String fio) {
        return parse(fio, NameProfile.FNS);
    }

    /**
     * Reads a line.
     *
     * @param fio the parts on one line
     * @param profile whose rules apply
     * @return the name, or every problem of the line under the path {@code name}
     */
    public static Parsed<PersonName> parse(String fio, NameProfile profile) {
        NameReadings readings = readings(fio, profile);
        return readings.certain().isPresent()
                ? Parsed.of(readings.certain().get(), readings.problems())
                : Parsed.invalid(readings.problems());
    }

    /**
     * Finds the ways in which a line can be read, by the default profile.
     *
     * @param fio the parts on one line
     * @return the certain reading, or all that are possible, and what is wrong
     */
    public static NameReadings readings(String fio) {
        return readings(fio, NameProfile.FNS);
    }

    /**
     * Finds the ways in which a line can be read.
     *
     * @param fio the parts on one line
     * @param profile whose rules apply
     * @return the certain reading, or all that are possible, and what is wrong
     */
    public static NameReadings readings(String fio, NameProfile profile) {
        return NameReader.line(requireNonNull(fio, "fio"), requireNonNull(profile, "profile"));
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
        return NameRules.judge(part, text, requireNonNull(profile, "profile")).problems();
    }

    /**
     * Tells whether a text stands for no value: «нет», «б/о», a dash, for other parts than the patronymic also nothing at
     * all. Cheaper than {@link #check}, which reports it as missing or as a placeholder.
     *
     * @param part which part the text is
     * @param text any text
     * @return true if nobody is named
     */
    public static boolean isNoValue(NamePart part, String text) {
        requireNonNull(part, "part");
        return NameRules.isNoValue(part, requireNonNull(text, "text"));
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

    /**
     * Returns the gender that the name tells.
     *
     * @return the gender, {@link Gender#UNDECIDED} where the name does not say
     */
    public Gender gender() {
        return Gender.of(surname, givenName, patronymic.text().orElse(""));
    }

    /**
     * Returns whether the parts are forms of one gender.
     *
     * @return what each part says
     */
    public GenderAgreement genderAgreement() {
        return GenderAgreement.of(surname, givenName, patronymic.text().orElse(""));
    }

    /**
     * Returns the name through {@link NameFold}: equal for two names that differ in case, ё, the form of letters,
     * hyphens or apostrophes only. For comparing, never for showing.
     *
     * @return the folded parts, joined by one blank
     */
    public String comparisonForm() {
        String two = NameFold.fold(surname) + " " + NameFold.fold(givenName);
        return patronymic.text().map(third -> two + " " + NameFold.fold(third)).orElse(two);
    }

    /**
     * Returns the first letter of each part and three stars, for screens.
     *
     * @return for example «З*** А*** И***»; a part of one letter is stars only
     */
    public String masked() {
        String two = masked(surname) + " " + masked(givenName);
        return patronymic.text().map(third -> two + " " + masked(third)).orElse(two);
    }

    private static String masked(String part) {
        return part.length() == 1 ? "***" : part.charAt(0) + "***";
    }

    /** Returns what is known of the patronymic, never a name. */
    @Override
    public String toString() {
        String third = patronymic.toString();
        return "PersonName[отчество: " + third.substring(third.indexOf('[') + 1);
    }
}
