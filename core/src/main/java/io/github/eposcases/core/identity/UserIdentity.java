package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The three values by which EPOS finds the user of a Госуслуги account: ФИО, birth date, and the e-mail that stands in
 * the account (S0-16). An identity that exists is right by the default rules of its parts.
 *
 * <p>Immutable and thread-safe. {@link #toString()} tells the structure only.
 *
 * <pre>{@code
 * Parsed<UserIdentity> typed = UserIdentity.parse("Зуева Анна Ильинична", "03.04.2013", "anna.zueva@mail.ru");
 * typed.isValid();   // true
 *
 * UserIdentity.parse("3уева Анна Ильинична", "2013-04-03", "anna.zueva@mail,ru").problems();
 * // name.digit at 0, birth-date.format, email.separator at 15: all at once, each with what to type instead
 * }</pre>
 *
 * @param name ФИО
 * @param birthDate the birth date, in the years 1900–2099
 * @param gosuslugiEmail the e-mail of the Госуслуги account
 * @since 0.1
 */
public record UserIdentity(PersonName name, LocalDate birthDate, EmailAddress gosuslugiEmail) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /**
     * Checks the parts.
     *
     * @param name ФИО
     * @param birthDate the birth date
     * @param gosuslugiEmail the e-mail of the Госуслуги account
     * @throws IllegalArgumentException if the year is before 1900 or after 2099
     */
    public UserIdentity {
        requireNonNull(name, "name");
        requireNonNull(gosuslugiEmail, "gosuslugiEmail");
        if (requireNonNull(birthDate, "birthDate").getYear() < FIRST_YEAR || birthDate.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("birthDate: " + BirthDateProblem.YEAR_OUT_OF_RANGE.id());
        }
    }

    /**
     * Reads the three values as people type them.
     *
     * @param fio the ФИО on one line
     * @param birthDate the birth date, {@code ДД.ММ.ГГГГ}
     * @param email the e-mail
     * @return the identity, or every problem of all parts under the paths {@code name}, {@code birthDate},
     *     {@code gosuslugiEmail}
     */
    public static Parsed<UserIdentity> parse(String fio, String birthDate, String email) {
        return joined(PersonName.parse(fio), birthDate, email);
    }

    /**
     * Reads a record of a system. An empty patronymic is read as absent by document, so that an identity with an
     * {@linkplain Patronymic#unknown() unknown} one comes back from {@link #toRecord()} changed in this.
     *
     * @param identityRecord the five texts
     * @return the identity, or every problem of all parts under the names of the components; the e-mail's path is
     *     {@code gosuslugiEmail}
     */
    public static Parsed<UserIdentity> parse(IdentityRecord identityRecord) {
        requireNonNull(identityRecord, "identityRecord");
        Parsed<PersonName> name =
                PersonName.parse(identityRecord.surname(), identityRecord.givenName(), identityRecord.patronymic());
        return joined(name, identityRecord.birthDate(), identityRecord.email());
    }

    private static Parsed<UserIdentity> joined(Parsed<PersonName> name, String birthDateText, String emailText) {
        Parsed<LocalDate> birthDate = BirthDates.parse(birthDateText);
        Parsed<EmailAddress> email = EmailAddress.parse(emailText);
        List<Problem> problems = new ArrayList<>(name.problems());
        birthDate.problems().forEach(problem -> problems.add(problem.withPath("birthDate")));
        email.problems().forEach(problem -> problems.add(problem.withPath("gosuslugiEmail")));
        Optional<UserIdentity> identity = name.toOptional()
                .flatMap(who -> birthDate
                        .toOptional()
                        .flatMap(when -> email.toOptional().map(where -> new UserIdentity(who, when, where))));
        return identity.isPresent() ? Parsed.of(identity.get(), problems) : Parsed.invalid(problems);
    }

    /**
     * Returns the five texts that a system should hold.
     *
     * @return the texts; the patronymic is empty if absent or unknown, the date is {@code ДД.ММ.ГГГГ}
     */
    public IdentityRecord toRecord() {
        return new IdentityRecord(
                name.surname(),
                name.givenName(),
                name.patronymic().text().orElse(""),
                BirthDates.format(birthDate),
                gosuslugiEmail.text());
    }

    /** Returns the structure only (ID-161). */
    @Override
    public String toString() {
        return "UserIdentity[ФИО, дата рождения, почта]";
    }
}
