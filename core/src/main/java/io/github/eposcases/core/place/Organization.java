package io.github.eposcases.core.place;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A school or another organisation, by the name a person stated; its territory is that of the case (DOM-330).
 *
 * <p>The name is kept character for character. Immutable and thread-safe; equal are organisations of equal text, see
 * {@link #compare} for whether two names mean one school. {@link #toString()} does not show the name.
 *
 * <pre>{@code
 * StatedTerritory perm = StatedTerritory.of("Пермь");
 * Organization a = Organization.of("МАОУ «СОШ № 12» г. Перми", perm);
 * Organization b = Organization.of("СОШ 12 г.Пермь", perm);
 * Organization.compare(a, b);   // SAME
 * }</pre>
 *
 * @since 0.1
 */
public final class Organization {
    private static final int MAX_LENGTH = 500;

    private final String name;
    private final StatedTerritory territory;
    private final Optional<String> inn;
    private final Optional<String> ogrn;
    private final Optional<String> kpp;

    private Organization(
            String name, StatedTerritory territory, Optional<String> inn, Optional<String> ogrn, Optional<String> kpp) {
        this.name = name;
        this.territory = territory;
        this.inn = inn;
        this.ogrn = ogrn;
        this.kpp = kpp;
    }

    /**
     * Returns an organisation.
     *
     * @param name the name as stated
     * @param territory where it is
     * @return the organisation without identifiers
     * @throws IllegalArgumentException if the name has no letter, is longer than 500 characters or not plain (DOM-300)
     */
    public static Organization of(String name, StatedTerritory territory) {
        requireNonNull(territory, "territory");
        List<Problem> problems = nameProblems("name", requireNonNull(name, "name"));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new Organization(name, territory, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads an organisation as a person wrote it.
     *
     * @param name the name
     * @param territory the territory
     * @return the organisation with the warnings of its territory; or every problem of both texts
     */
    public static Parsed<Organization> parse(@Nullable String name, @Nullable String territory) {
        String given = name == null ? "" : name;
        List<Problem> problems = nameProblems("organizationName", given);
        Parsed<StatedTerritory> place = StatedTerritory.parse(territory);
        problems.addAll(place.problems());
        if (problems.stream().anyMatch(Problem::isError)) {
            return Parsed.invalid(problems);
        }
        return Parsed.of(of(given, place.orThrow()), problems);
    }

    private static List<Problem> nameProblems(String path, String name) {
        List<Problem> problems = new ArrayList<>(PlainText.ONE_LINE.problems(path, name, MAX_LENGTH));
        if (!name.isBlank() && name.codePoints().noneMatch(Character::isLetter)) {
            problems.add(Problem.error(OrganizationProblem.NAME_MISSING, path));
        }
        return problems;
    }

    /**
     * Returns the name.
     *
     * @return the text as stated
     */
    public String name() {
        return name;
    }

    /**
     * Returns where the organisation is.
     *
     * @return the territory as stated and what it means
     */
    public StatedTerritory territory() {
        return territory;
    }

    /**
     * Returns the taxpayer number.
     *
     * @return 10 digits, if it was given
     */
    public Optional<String> inn() {
        return inn;
    }

    /**
     * Returns the registration number.
     *
     * @return 13 digits, if it was given
     */
    public Optional<String> ogrn() {
        return ogrn;
    }

    /**
     * Returns the code of the reason for registration.
     *
     * @return 9 characters, if it was given
     */
    public Optional<String> kpp() {
        return kpp;
    }

    /**
     * Returns a copy with an ИНН.
     *
     * @param value 10 digits with a right check digit
     * @return the changed copy
     * @throws IllegalArgumentException if it is wrong; see {@link #innProblems}
     */
    public Organization withInn(String value) {
        return new Organization(name, territory, Optional.of(right(innProblems(value), value)), ogrn, kpp);
    }

    /**
     * Returns a copy with an ОГРН.
     *
     * @param value 13 digits with a right check digit
     * @return the changed copy
     * @throws IllegalArgumentException if it is wrong; see {@link #ogrnProblems}
     */
    public Organization withOgrn(String value) {
        return new Organization(name, territory, inn, Optional.of(right(ogrnProblems(value), value)), kpp);
    }

    /**
     * Returns a copy with a КПП.
     *
     * @param value four digits, two digits or capital letters A–Z, three digits
     * @return the changed copy
     * @throws IllegalArgumentException if it is wrong; see {@link #kppProblems}
     */
    public Organization withKpp(String value) {
        return new Organization(name, territory, inn, ogrn, Optional.of(right(kppProblems(value), value)));
    }

    private static String right(List<Problem> problems, String value) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return value;
    }

    /**
     * Checks an ИНН of an organisation (DOM-336). A right one need not exist.
     *
     * @param value any text
     * @return the first problem, or nothing
     */
    public static List<Problem> innProblems(String value) {
        return Registration.innProblems(value);
    }

    /**
     * Checks an ОГРН (DOM-337). A right one need not exist.
     *
     * @param value any text
     * @return the first problem, or nothing
     */
    public static List<Problem> ogrnProblems(String value) {
        return Registration.ogrnProblems(value);
    }

    /**
     * Checks a КПП (DOM-337), which has no check digit.
     *
     * @param value any text
     * @return the problem, or nothing
     */
    public static List<Problem> kppProblems(String value) {
        return Registration.kppProblems(value);
    }

    /**
     * Tells whether two names mean one organisation (DOM-333).
     *
     * <p>Legal form, dedication («им. …») and profile («с УИОП») never decide. Another type, number, locality or
     * resolved territory makes two; what stands on one side only leaves the answer open. Equal ИНН prove nothing, since
     * a school and its kindergarten may be one legal entity; different ones cast a doubt.
     *
     * @param a an organisation
     * @param b another
     * @return the same answer for {@code compare(b, a)}
     */
    public static Sameness compare(Organization a, Organization b) {
        if (a.isElsewhere(b)) {
            return Sameness.DIFFERENT;
        }
        Sameness byName = OrganizationName.compare(new OrganizationName(a.name), new OrganizationName(b.name));
        boolean otherInn = a.inn.isPresent() && b.inn.isPresent() && !a.inn.equals(b.inn);
        return byName == Sameness.SAME && otherInn ? Sameness.UNSURE : byName;
    }

    private boolean isElsewhere(Organization other) {
        return territory.resolved() instanceof TerritoryMatch.Resolved here
                && other.territory.resolved() instanceof TerritoryMatch.Resolved there
                && !here.territory().equals(there.territory());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organization that
                && name.equals(that.name)
                && territory.equals(that.territory)
                && inn.equals(that.inn)
                && ogrn.equals(that.ogrn)
                && kpp.equals(that.kpp);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, territory, inn, ogrn, kpp);
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "Organization";
    }
}
