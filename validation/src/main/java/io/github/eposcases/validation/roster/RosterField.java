package io.github.eposcases.validation.roster;

import io.github.eposcases.core.TextTable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a roster. The order is that in which problems of one row are reported.
 *
 * @since 0.1
 */
public enum RosterField {
    /** The roster's own id of the record. */
    ID,
    /** The whole ФИО in one column. */
    PERSON_NAME,
    /** Surname. */
    SURNAME,
    /** Given name. */
    GIVEN,
    /** Patronymic. */
    PATRONYMIC,
    /** Birth date. */
    BIRTH_DATE,
    /** E-mail of the Госуслуги account. */
    EMAIL,
    /** Role of the user. */
    ROLE,
    /** Territory. */
    TERRITORY,
    /** Name of the organisation. */
    ORGANIZATION,
    /** Ids of a parent's children, joined by {@code |}. */
    CHILDREN;

    static final int COUNT = values().length;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BRACKETED_TAIL = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]\\s*$");
    private static final Pattern IDLE = Pattern.compile("[\\s\\p{Z}.,_\"'«»„“”-]");
    private static final Map<String, RosterField> BY_HEADING = new HashMap<>();

    static {
        for (TextTable.Row row : TextTable.read(RosterField.class.getResourceAsStream("roster-columns.tsv"))
                .rows()) {
            for (String alias : row.list("aliases")) {
                BY_HEADING.put(normalized(alias), valueOf(row.get("field")));
            }
        }
    }

    /** Returns the field that a heading names (AUD-2). */
    static Optional<RosterField> ofHeading(String heading) {
        return Optional.ofNullable(BY_HEADING.get(normalized(heading)));
    }

    /** Returns a heading without what does not matter: case, ё, blanks, dots, commas, hyphens, quotes, a bracketed tail. */
    static String normalized(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        String visible = INVISIBLE.matcher(plain).replaceAll("");
        return IDLE.matcher(BRACKETED_TAIL.matcher(visible).replaceAll("")).replaceAll("");
    }
}
