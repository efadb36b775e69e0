package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

/**
 * Five texts exactly as a system holds them, maybe wrong: never trimmed, normalised or refused (ID-81). The empty
 * text means that the value is absent.
 *
 * <p>Immutable and thread-safe. {@link #toString()} tells only how many of the five are there.
 *
 * @param surname фамилия
 * @param givenName имя
 * @param patronymic отчество
 * @param birthDate the date as text, in whatever notation
 * @param email the e-mail as text
 * @since 0.1
 */
public record IdentityRecord(String surname, String givenName, String patronymic, String birthDate, String email) {
    private static final IdentityRecord EMPTY = new IdentityRecord("", "", "", "", "");

    /**
     * Keeps the texts as they are.
     *
     * @param surname фамилия
     * @param givenName имя
     * @param patronymic отчество
     * @param birthDate the date as text
     * @param email the e-mail as text
     */
    public IdentityRecord {
        requireNonNull(surname, "surname");
        requireNonNull(givenName, "givenName");
        requireNonNull(patronymic, "patronymic");
        requireNonNull(birthDate, "birthDate");
        requireNonNull(email, "email");
    }

    /**
     * Returns the record without any value.
     *
     * @return five empty texts
     */
    public static IdentityRecord empty() {
        return EMPTY;
    }

    /**
     * Returns a copy with another surname.
     *
     * @param newSurname the surname
     * @return the changed copy
     */
    public IdentityRecord withSurname(String newSurname) {
        return new IdentityRecord(newSurname, givenName, patronymic, birthDate, email);
    }

    /**
     * Returns a copy with another given name.
     *
     * @param newGivenName the given name
     * @return the changed copy
     */
    public IdentityRecord withGivenName(String newGivenName) {
        return new IdentityRecord(surname, newGivenName, patronymic, birthDate, email);
    }

    /**
     * Returns a copy with another patronymic.
     *
     * @param newPatronymic the patronymic
     * @return the changed copy
     */
    public IdentityRecord withPatronymic(String newPatronymic) {
        return new IdentityRecord(surname, givenName, newPatronymic, birthDate, email);
    }

    /**
     * Returns a copy with another birth date.
     *
     * @param newBirthDate the date as text
     * @return the changed copy
     */
    public IdentityRecord withBirthDate(String newBirthDate) {
        return new IdentityRecord(surname, givenName, patronymic, newBirthDate, email);
    }

    /**
     * Returns a copy with another e-mail.
     *
     * @param newEmail the e-mail as text
     * @return the changed copy
     */
    public IdentityRecord withEmail(String newEmail) {
        return new IdentityRecord(surname, givenName, patronymic, birthDate, newEmail);
    }

    /** Returns how many of the five texts are there, never a text (ID-161). */
    @Override
    public String toString() {
        long filled = Stream.of(surname, givenName, patronymic, birthDate, email)
                .filter(text -> !text.isEmpty())
                .count();
        return "IdentityRecord[заполнено " + filled + " из 5]";
    }
}
