package io.github.eposcases.core.place;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What two organisations are compared by (DOM-333), apart from their names: for stores that may hold no text, since
 * everything but the type and the territory can be {@linkplain #hashed hashed} and compared all the same.
 *
 * @param types the types, the main one first
 * @param number the number
 * @param properName the stems of the proper name
 * @param localities the stems of the localities
 * @param territory the territory, if it is resolved
 * @since 0.1
 */
public record OrganizationTraits(
        List<String> types,
        Optional<String> number,
        Set<String> properName,
        Set<String> localities,
        Optional<Territory> territory) {
    /**
     * Copies the collections.
     *
     * @param types the types
     * @param number the number
     * @param properName the stems of the proper name
     * @param localities the stems of the localities
     * @param territory the territory
     */
    public OrganizationTraits {
        types = List.copyOf(types);
        requireNonNull(number, "number");
        properName = Set.copyOf(properName);
        localities = Set.copyOf(localities);
        requireNonNull(territory, "territory");
    }

    /**
     * Returns the traits of an organisation.
     *
     * @param organization the organisation
     * @return its traits
     */
    public static OrganizationTraits of(Organization organization) {
        Optional<Territory> territory = organization.territory().resolved() instanceof TerritoryMatch.Resolved resolved
                ? Optional.of(resolved.territory())
                : Optional.empty();
        return new OrganizationName(organization.name()).traits(territory);
    }

    /**
     * Returns the traits without text: number, proper name and localities as another function makes them.
     *
     * @param hash a function that gives equal results for equal texts only, such as a keyed hash
     * @return traits that compare as these do with others hashed alike
     */
    public OrganizationTraits hashed(UnaryOperator<String> hash) {
        return new OrganizationTraits(
                types,
                number.map(hash),
                properName.stream().map(hash).collect(Collectors.toSet()),
                localities.stream().map(hash).collect(Collectors.toSet()),
                territory);
    }

    /**
     * Tells whether two organisations are one, as {@link Organization#compare} does but for their ИНН.
     *
     * @param other the traits of another organisation
     * @return the same answer the other way round
     */
    public Sameness compare(OrganizationTraits other) {
        Sameness type = compareTypes(other);
        boolean bothNumbers = number.isPresent() && other.number.isPresent();
        boolean otherNumber = bothNumbers && !number.equals(other.number);
        boolean bothLocalities = !localities.isEmpty() && !other.localities.isEmpty();
        boolean otherLocality = bothLocalities && !localities.equals(other.localities);
        boolean elsewhere = territory.isPresent() && other.territory.isPresent() && !territory.equals(other.territory);
        if (type == Sameness.DIFFERENT || otherNumber || otherLocality || elsewhere) {
            return Sameness.DIFFERENT;
        }
        boolean bothNames = !properName.isEmpty() && !other.properName.isEmpty();
        boolean sameName = bothNames && properName.equals(other.properName);
        boolean noNumber = number.isEmpty() && other.number.isEmpty();
        boolean identified = bothNumbers ? !bothNames || sameName : noNumber && sameName;
        boolean samePlace = localities.equals(other.localities);
        return type == Sameness.SAME && identified && samePlace ? Sameness.SAME : Sameness.UNSURE;
    }

    private Sameness compareTypes(OrganizationTraits other) {
        if (types.isEmpty() || other.types.isEmpty()) {
            return types.isEmpty() && other.types.isEmpty() ? Sameness.SAME : Sameness.UNSURE;
        }
        Sameness main = OrganizationName.compareTypes(types.get(0), other.types.get(0));
        return main == Sameness.SAME && types.size() != other.types.size() ? Sameness.UNSURE : main;
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "OrganizationTraits[" + types.size() + " types, " + localities.size() + " localities]";
    }
}
