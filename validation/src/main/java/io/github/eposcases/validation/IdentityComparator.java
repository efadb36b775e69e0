package io.github.eposcases.validation;

import io.github.eposcases.core.identity.IdentityRecord;

/**
 * Compares the record of EPOS with the Gosuslugi identity and names every difference (S0-17, S1-5).
 *
 * <p>Immutable and thread-safe; never throws on any text, reads no clock, locale or zone, takes linear time.
 *
 * <pre>{@code
 * var report = IdentityComparator.standard().compare(
 *         new IdentityRecord("Сергеев", "Иван", "", "03.04.2013", "ivanov@mail.ru"),
 *         new IdentityRecord("Cергеев", "Иван", "", "03.04.2013", "ivanov@mail.ru"));
 * report.verdict();                                     // SAME_AFTER_RETYPING
 * report.discrepancies().get(0).message(Locale.ENGLISH);
 * // "Surname: letter 1 in EPOS is of another alphabet: «C», should be «С». Correct it in EPOS."
 * }</pre>
 *
 * @since 0.1
 */
public interface IdentityComparator {
    /**
     * Returns the comparator of the library.
     *
     * @return the one instance
     */
    static IdentityComparator standard() {
        return StandardComparator.INSTANCE;
    }

    /**
     * Compares two records with nothing else known.
     *
     * @param gosuslugi the identity as the account on Gosuslugi shows it
     * @param epos the record as EPOS holds it
     * @return every difference and what they say together
     */
    default ConsistencyReport compare(IdentityRecord gosuslugi, IdentityRecord epos) {
        return compare(gosuslugi, epos, ComparisonContext.none());
    }

    /**
     * Compares two records.
     *
     * @param gosuslugi the identity as the account on Gosuslugi shows it
     * @param epos the record as EPOS holds it
     * @param context what else is known
     * @return every difference and what they say together
     */
    ConsistencyReport compare(IdentityRecord gosuslugi, IdentityRecord epos, ComparisonContext context);
}
