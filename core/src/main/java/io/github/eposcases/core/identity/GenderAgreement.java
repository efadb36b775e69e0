package io.github.eposcases.core.identity;

import static io.github.eposcases.core.identity.Gender.FEMALE;
import static io.github.eposcases.core.identity.Gender.MALE;
import static io.github.eposcases.core.identity.Gender.UNDECIDED;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What each part of a name says about gender by itself, and whether the parts agree (ID-63). A part that says nothing,
 * such as an undeclined surname or a given name that is in no table, never disagrees.
 *
 * <p>Immutable and thread-safe.
 *
 * @param surname what the surname says
 * @param givenName what the given name says
 * @param patronymic what the patronymic says
 * @since 0.1
 */
public record GenderAgreement(Gender surname, Gender givenName, Gender patronymic) {
    /**
     * Whether the parts of a name agree in gender.
     *
     * @since 0.1
     */
    public enum Answer {
        /** Two or three parts say the same, none says the contrary. */
        AGREE,
        /** The parts contradict each other. */
        DISAGREE,
        /** Fewer than two parts say anything. */
        UNDECIDED
    }

    /**
     * Checks the parts.
     *
     * @param surname what the surname says
     * @param givenName what the given name says
     * @param patronymic what the patronymic says
     */
    public GenderAgreement {
        requireNonNull(surname, "surname");
        requireNonNull(givenName, "givenName");
        requireNonNull(patronymic, "patronymic");
    }

    /**
     * Judges three texts, whatever they look like: case, ё, look-alike letters do not matter.
     *
     * @param surname фамилия
     * @param givenName имя
     * @param patronymic отчество; empty where there is none
     * @return what the parts say
     */
    public static GenderAgreement of(String surname, String givenName, String patronymic) {
        return ofFolded(NameFold.fold(surname), NameFold.fold(givenName), NameFold.fold(patronymic));
    }

    static GenderAgreement ofFolded(String surname, String givenName, String patronymic) {
        return new GenderAgreement(
                Gender.ofSurname(surname), Gender.ofGivenName(givenName), Gender.ofPatronymic(patronymic));
    }

    /**
     * Returns whether the parts agree.
     *
     * @return the answer
     */
    public Answer answer() {
        int male = count(MALE);
        int female = count(FEMALE);
        if (male > 0 && female > 0) {
            return Answer.DISAGREE;
        }
        return male + female > 1 ? Answer.AGREE : Answer.UNDECIDED;
    }

    /**
     * Returns the part that stands alone against two others.
     *
     * @return the part in the minority; empty if the parts do not disagree, or one stands against one
     */
    public Optional<NamePart> odd() {
        if (answer() != Answer.DISAGREE || count(UNDECIDED) > 0) {
            return Optional.empty();
        }
        Gender odd = count(MALE) == 1 ? MALE : FEMALE;
        return Optional.of(
                surname == odd ? NamePart.SURNAME : givenName == odd ? NamePart.GIVEN_NAME : NamePart.PATRONYMIC);
    }

    private int count(Gender gender) {
        return (surname == gender ? 1 : 0) + (givenName == gender ? 1 : 0) + (patronymic == gender ? 1 : 0);
    }
}
