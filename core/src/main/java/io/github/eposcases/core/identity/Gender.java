package io.github.eposcases.core.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a name says about the gender of the person; never a guess where it does not say (ID-60…64).
 *
 * @since 0.1
 */
public enum Gender {
    /** The name of a man or a boy. */
    MALE,
    /** The name of a woman or a girl. */
    FEMALE,
    /** The name does not say, or its parts say different things. */
    UNDECIDED;

    private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщ";

    /**
     * Tells the gender of a name, whatever its parts look like: case, ё, look-alike letters do not matter.
     *
     * <pre>{@code
     * Gender.of("Дурново", "Саша", "Ильинична");   // FEMALE: the patronymic decides
     * Gender.of("Шевченко", "Никита", "");         // MALE: a known given name
     * Gender.of("Ким", "Саша", "");                // UNDECIDED
     * }</pre>
     *
     * @param surname фамилия
     * @param givenName имя
     * @param patronymic отчество; empty where there is none
     * @return the gender
     */
    public static Gender of(String surname, String givenName, String patronymic) {
        return ofFolded(NameFold.fold(surname), NameFold.fold(givenName), NameFold.fold(patronymic));
    }

    /**
     * Looks a given name up in the library's table.
     *
     * @param givenName any text
     * @return the gender, {@link #UNDECIDED} for a name borne by both; empty if the table does not hold it
     */
    public static Optional<Gender> ofKnownGivenName(CharSequence givenName) {
        String folded = NameFold.fold(givenName);
        return Optional.ofNullable(NameTables.givenName(folded, 0, folded.length()));
    }

    static Gender ofFolded(String surname, String givenName, String patronymic) {
        Gender third = ofPatronymic(patronymic);
        if (third != UNDECIDED) {
            return third;
        }
        Gender first = ofSurname(surname);
        Gender second = NameTables.givenName(givenName, 0, givenName.length());
        if (second == null) {
            return first == UNDECIDED ? ofLastLetter(givenName) : first;
        }
        return first.and(second);
    }

    /** Returns what two parts say together: nothing, if they contradict each other. */
    private Gender and(Gender other) {
        return this == UNDECIDED || this == other ? other : other == UNDECIDED ? this : UNDECIDED;
    }

    static Gender ofPatronymic(String text) {
        NameTables.Suffix suffix = NameTables.patronymic(text, 0, text.length());
        return suffix == null ? UNDECIDED : suffix.gender();
    }

    static Gender ofGivenName(String text) {
        Gender known = NameTables.givenName(text, 0, text.length());
        return known == null ? UNDECIDED : known;
    }

    /** Each word of a double surname may speak. */
    static Gender ofSurname(String text) {
        @Nullable Gender all = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || " -()".indexOf(text.charAt(i)) >= 0) {
                NameTables.Ending ending = NameTables.surname(text, start, i);
                if (ending != null && ending.gender() != UNDECIDED) {
                    all = all == null || all == ending.gender() ? ending.gender() : UNDECIDED;
                }
                start = i + 1;
            }
        }
        return all == null ? UNDECIDED : all;
    }

    private static Gender ofLastLetter(String givenName) {
        if (givenName.length() < 2) {
            return UNDECIDED;
        }
        char last = EndingTable.fold(givenName.charAt(givenName.length() - 1));
        if (CONSONANTS.indexOf(last) >= 0) {
            return MALE;
        }
        return last == 'а' || last == 'я' ? FEMALE : UNDECIDED;
    }
}
