package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.ComparisonContext;
import io.github.eposcases.validation.ConsistencyReport;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityComparator;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.Verdict;
import io.github.eposcases.validation.internal.Clues;
import io.github.eposcases.validation.roster.LookupResult.Match;
import io.github.eposcases.validation.roster.LookupResult.Parent;
import io.github.eposcases.validation.roster.LookupRows.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds one Gosuslugi identity among the records of EPOS, as EPOS has to, and tells why it fails: nobody matches, or
 * several do (S0-17, S0-18).
 *
 * <p>A record matches if the birth dates mean one day and the names differ in nothing but what can be retyped without a
 * document; the e-mail is a witness, not a key. Immutable and thread-safe if the collection is; equal collections give
 * equal results. Nothing is cached between calls.
 *
 * <pre>{@code
 * LookupResult result = IdentityLookup.in(rows).find(gosuslugi);
 * result.predictedError();                // MULTIPLE_USERS_FOUND
 * result.explain(Locale.ENGLISH);         // which rows, in what they differ, which to leave
 * }</pre>
 *
 * @since 0.1
 */
public final class IdentityLookup {
    private static final int MOST_NEAR = 5;
    private static final Comparator<Match> BY_GRADES = Comparator.comparingLong((Match m) -> count(m, Grade.DIFFERENT))
            .thenComparingLong(m -> count(m, Grade.LIKELY_SAME))
            .thenComparingLong(m -> count(m, Grade.COSMETIC));

    private final LookupRows rows;

    private IdentityLookup(LookupRows rows) {
        this.rows = rows;
    }

    /**
     * Looks in a list, of which an index is built once.
     *
     * @param rows the records; their numbers begin with 1
     * @return the look-up
     * @throws IllegalArgumentException if there are more than 67,108,863 rows
     */
    public static IdentityLookup in(List<RosterRow> rows) {
        return new IdentityLookup(new LookupRows.Indexed(List.copyOf(requireNonNull(rows, "rows"))));
    }

    /**
     * Looks in a source, which is read at most twice for each look-up and not held in memory.
     *
     * @param source the roster
     * @return the look-up
     */
    public static IdentityLookup in(RosterSource source) {
        return new IdentityLookup(new LookupRows.Reread(requireNonNull(source, "source")));
    }

    /**
     * Looks an identity up.
     *
     * @param gosuslugi the identity as the account on Gosuslugi shows it
     * @return the one record, the several, or the nearest
     * @throws java.io.UncheckedIOException if the source cannot be read; its cause may be a {@link RosterFormatException}
     */
    public LookupResult find(IdentityRecord gosuslugi) {
        requireNonNull(gosuslugi, "gosuslugi");
        List<Place> candidates = rows.having(
                LookupKeys.of(gosuslugi), row -> isNear(compare(gosuslugi, row.identity(), ComparisonContext.none())));
        Surroundings around = Surroundings.of(candidates, rows);
        List<Match> near = candidates.stream()
                .map(place -> match(gosuslugi, place, around.context(place.record())))
                .filter(match -> isNear(match.report()))
                .toList();
        Comparator<Match> best = BY_GRADES.thenComparing(match -> -around.links(match.record()));
        // Two records without a name or a date agree in them, and are nobody's.
        boolean isWhole = !Clues.days(gosuslugi.birthDate()).isEmpty()
                && !Clues.letters(gosuslugi).isEmpty();
        List<Match> matches = near.stream()
                .filter(match -> isWhole && hasKey(match.report()))
                .sorted(best.thenComparing(Match::row))
                .toList();
        List<Match> mine = near.stream()
                .filter(match -> match.isProbable() || isWhole && hasSame(IdentityField.BIRTH_DATE, match.report()))
                .sorted(best.thenComparing(Match::row))
                .toList();
        List<Parent> family = family(mine, around);
        return switch (matches.size()) {
            case 0 -> new LookupResult.NotFound(nearest(near), family);
            case 1 -> new LookupResult.Unique(matches.get(0), family);
            default -> new LookupResult.Ambiguous(matches, differing(matches), keep(matches, best), family);
        };
    }

    private static ConsistencyReport compare(IdentityRecord one, IdentityRecord other, ComparisonContext context) {
        return IdentityComparator.standard().compare(one, other, context);
    }

    private static Match match(IdentityRecord gosuslugi, Place place, ComparisonContext context) {
        return new Match(
                place.row(), place.record(), compare(gosuslugi, place.record().identity(), context));
    }

    private static boolean isNear(ConsistencyReport report) {
        return report.verdict() != Verdict.DIFFERENT_PERSON;
    }

    /** Returns whether name and birth date are those looked for. */
    private static boolean hasKey(ConsistencyReport report) {
        return Arrays.stream(IdentityField.values())
                .allMatch(field -> field == IdentityField.EMAIL || hasSame(field, report));
    }

    private static boolean hasSame(IdentityField field, ConsistencyReport report) {
        return report.discrepancies().stream().noneMatch(d -> d.field() == field && d.grade() != Grade.COSMETIC);
    }

    private static long count(Match match, Grade grade) {
        return match.report().discrepancies().stream()
                .filter(d -> d.grade() == grade)
                .count();
    }

    private static List<Match> nearest(List<Match> near) {
        long probable = near.stream().filter(Match::isProbable).count();
        return near.stream()
                .sorted(Comparator.comparing((Match match) -> match.report().verdict())
                        .thenComparing(BY_GRADES)
                        .thenComparing(Match::row))
                .limit(Math.max(MOST_NEAR, probable))
                .toList();
    }

    private static Optional<Match> keep(List<Match> matches, Comparator<Match> best) {
        return best.compare(matches.get(0), matches.get(1)) == 0 ? Optional.empty() : Optional.of(matches.get(0));
    }

    private static Set<RosterField> differing(List<Match> matches) {
        Set<RosterField> fields = EnumSet.noneOf(RosterField.class);
        for (RosterField field : EnumSet.range(RosterField.SURNAME, RosterField.CHILDREN)) {
            if (matches.stream()
                            .map(match -> text(match.record(), field))
                            .distinct()
                            .count()
                    > 1) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static Object text(RosterRow row, RosterField field) {
        return switch (field) {
            case ID -> row.id();
            case PERSON_NAME -> "";
            case SURNAME -> row.identity().surname();
            case GIVEN -> row.identity().givenName();
            case PATRONYMIC -> row.identity().patronymic();
            case BIRTH_DATE -> row.identity().birthDate();
            case EMAIL -> row.identity().email();
            case ROLE -> row.role();
            case TERRITORY -> row.territory();
            case ORGANIZATION -> row.organization();
            case CHILDREN -> Set.copyOf(row.childIds());
        };
    }

    /** The person's own records if they are a parent's, else the parents of the pupil, each with all their records. */
    private List<Parent> family(List<Match> mine, Surroundings around) {
        List<Match> own =
                mine.stream().filter(match -> isParent(match.record())).toList();
        if (!own.isEmpty()) {
            RosterRow first = own.get(0).record();
            return List.of(new Parent(own.stream()
                    .map(match -> new Place(match.row(), match.record()))
                    .map(place -> match(first.identity(), place, ComparisonContext.none()))
                    .toList()));
        }
        List<List<Match>> people = new ArrayList<>();
        mine.stream()
                .flatMap(match -> around.parents(match.record()).stream())
                .distinct()
                .forEach(place -> {
                    for (List<Match> records : people) {
                        Match match = match(records.get(0).record().identity(), place, ComparisonContext.none());
                        if (match.isProbable()) {
                            records.add(match);
                            return;
                        }
                    }
                    people.add(new ArrayList<>(
                            List.of(match(place.record().identity(), place, ComparisonContext.none()))));
                });
        return people.stream().map(Parent::new).toList();
    }

    private boolean isParent(RosterRow row) {
        return rows.role(row)
                .map(role -> role == UserRole.PARENT)
                .orElse(!row.childIds().isEmpty());
    }

    /** Holds no record. */
    @Override
    public String toString() {
        return "IdentityLookup";
    }
}
