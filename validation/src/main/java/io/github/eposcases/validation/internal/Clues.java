package io.github.eposcases.validation.internal;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.IdentityField;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What leads from one record to others of the same person. Values that the comparison calls equal have a clue in common. */
public final class Clues {
    private static final int OLD = 1950;
    private static final int YOUNG = 2050;

    private Clues() {}

    /** Returns the days that a birth date in any notation may mean: two for a year without its century. */
    public static Set<LocalDate> days(String birthDate) {
        Set<LocalDate> days = new LinkedHashSet<>();
        DateJudge.read(birthDate, OLD).ifPresent(days::add);
        DateJudge.read(birthDate, YOUNG).ifPresent(days::add);
        return days;
    }

    /** Returns the mailbox that an address in any spelling means. */
    public static Optional<String> mailbox(String email) {
        return EmailAddress.parse(email)
                .toOptional()
                .or(() -> email.length() > FieldJudge.LONGEST_TYPED
                        ? Optional.empty()
                        : EmailAddress.parse(MailJudge.plain(email)).toOptional())
                .map(EmailAddress::mailboxKey);
    }

    /** Returns the letters of a name without separators, part after part; absent parts give none. */
    public static String letters(IdentityRecord record) {
        StringBuilder letters = new StringBuilder();
        for (IdentityField part : Repairs.PARTS) {
            String text = Repairs.value(record, part);
            if (!Repairs.isAbsent(part, text)) {
                letters.append(NameFold.joined(text));
            }
        }
        return letters.toString();
    }
}
