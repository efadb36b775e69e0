package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.error.ProcedureKind;
import io.github.eposcases.core.identity.PlausibleAge;
import io.github.eposcases.core.internal.CharacterKind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who somebody is in EPOS. A legal representative has the role of a parent;
 * {@link SupportCase#legalRepresentative()} keeps the difference.
 *
 * <pre>{@code
 * UserRole.parse("Мама").orThrow();                                          // PARENT
 * UserRole.STUDENT.mustSignInThroughGosuslugi(LocalDate.of(2023, 11, 5));    // false
 * }</pre>
 *
 * @since 0.1
 */
public enum UserRole {
    /** «Обучающийся». */
    STUDENT,
    /** «Родитель», also a legal representative. */
    PARENT,
    /** A teacher. */
    TEACHER,
    /** The teacher in charge of a class, to whom a student or parent turns. */
    CLASS_TEACHER,
    /** The administrator of the organisation, responsible for the subsystem «Контингент». */
    ORGANIZATION_ADMIN,
    /** Any other member of the staff. */
    OTHER_STAFF;

    /** The day on which the way to sign in changed (S0-3, reading A30: inclusive). */
    private static final LocalDate GOSUSLUGI_ONLY_SINCE = LocalDate.of(2023, 11, 6);

    private static final Map<String, UserRole> WORDS = words();

    private static Map<String, UserRole> words() {
        Map<String, UserRole> words = new HashMap<>();
        for (TextTable.Row row : TextTable.read(UserRole.class.getResourceAsStream("user-roles.tsv"))
                .rows()) {
            UserRole role = valueOf(row.get("role"));
            words.put(folded(role.label()), role);
            row.list("words").forEach(word -> words.put(folded(word), role));
        }
        return Map.copyOf(words);
    }

    /**
     * Reads a word for a role; case, ё and blanks do not matter.
     *
     * @param text what a person typed, for example {@code мама} or {@code кл. рук.}
     * @return the role, or the error {@code role.unknown} with all labels as its suggestion
     */
    public static Parsed<UserRole> parse(String text) {
        UserRole role = WORDS.get(folded(requireNonNull(text, "text")));
        if (role != null) {
            return Parsed.of(role);
        }
        String labels = Stream.of(values()).map(UserRole::label).collect(Collectors.joining("; "));
        return Parsed.invalid(Problem.error(SupportProblem.ROLE_UNKNOWN, "")
                .suggesting(labels)
                .with("labels", labels));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(cp -> CharacterKind.of(cp) == CharacterKind.VISIBLE)
                .map(Character::toLowerCase)
                .map(cp -> cp == 'ё' ? 'е' : cp)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Returns what stands on a ticket.
     *
     * @return the Russian label, for example {@code Родитель (законный представитель)}
     */
    public String label() {
        return label(Locale.ROOT);
    }

    /**
     * Returns the label in a language.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return the label
     */
    public String label(Locale locale) {
        return SupportTexts.text("role." + name(), locale);
    }

    /**
     * Tells whether the letters demand the sign-in through Gosuslugi.
     *
     * @param date the day of the sign-in
     * @return true for students and parents from 2023-11-06; false for every other role, of which the letters say
     *     nothing
     */
    public boolean mustSignInThroughGosuslugi(LocalDate date) {
        requireNonNull(date, "date");
        return isNamedByTheLetters() && !date.isBefore(GOSUSLUGI_ONLY_SINCE);
    }

    /**
     * Returns the sentences on which {@link #mustSignInThroughGosuslugi} rests.
     *
     * @return S0-3 (the day) and S0-7 (the roles)
     */
    public static List<String> signInRuleIds() {
        return List.of("S0-3", "S0-7");
    }

    /**
     * Says in words how this role signs in, and why.
     *
     * @param date the day of the sign-in
     * @param locale English for the language {@code en}, Russian for every other
     * @return one sentence citing S0-3 and S0-7
     */
    public String explainSignIn(LocalDate date, Locale locale) {
        String key = mustSignInThroughGosuslugi(date) ? "required" : isNamedByTheLetters() ? "before" : "not-stated";
        return SupportTexts.format("sign-in." + key, locale, Map.of("role", label(locale)));
    }

    /**
     * Tells whether this role files a request about an error (S0-20, S1-7, reading A11).
     *
     * @param category the error
     * @return for items 1–3 the administrator only, for items 4–5 every role
     */
    public boolean mayFile(ErrorCategory category) {
        return this == ORGANIZATION_ADMIN || category.procedure() != ProcedureKind.IDENTITY_CHECK;
    }

    /**
     * Returns the ages usual for the role. The letters say nothing of ages: the figures are inferred, a check by them is a
     * warning, and callers may put a {@link PlausibleAge} of their own in their place.
     *
     * @return 2–25 for students, 14–100 for parents, 16–90 for all others
     */
    public PlausibleAge plausibleAge() {
        return switch (this) {
            case STUDENT -> new PlausibleAge(2, 25);
            case PARENT -> new PlausibleAge(14, 100);
            default -> new PlausibleAge(16, 90);
        };
    }

    private boolean isNamedByTheLetters() {
        return this == STUDENT || this == PARENT;
    }
}
