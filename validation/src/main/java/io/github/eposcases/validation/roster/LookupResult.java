package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.validation.ConsistencyReport;
import io.github.eposcases.validation.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a collection of records holds of one Gosuslugi identity, which error that leads to, and what to do (CON-130).
 *
 * <p>Immutable and thread-safe. The records come out through accessors only: {@code toString} and {@link
 * #explain(Locale)} hold no value of a person.
 *
 * @since 0.1
 */
public sealed interface LookupResult {
    /**
     * Returns the parents that the collection links with the person: if the person is a parent, that one; if a pupil,
     * everyone who lists the pupil as a child.
     *
     * @return the parents, each with the records in which the collection holds them
     */
    List<Parent> family();

    /**
     * Says what to do.
     *
     * @return the advice of the row of CON-130 that holds
     */
    Advice advice();

    /**
     * Returns the records shown: the matching ones, or without any the nearest.
     *
     * @return the records, the best first
     */
    List<Match> shown();

    /**
     * Returns the error that a user with this identity will see. The key by which EPOS looks people up is not public, so a
     * record that differs in any text counts as not found.
     *
     * @return the category, or empty if the data give no reason for one
     */
    default Optional<ErrorCategory> predictedError() {
        return switch (advice()) {
            case ENTER_PERSON, CORRECT_NEAREST, CORRECT_AND_LEAVE_ONE, RETYPE ->
                Optional.of(ErrorCategory.USER_NOT_FOUND);
            case LEAVE_ONE -> Optional.of(ErrorCategory.MULTIPLE_USERS_FOUND);
            case UNITE_PARENT -> Optional.of(ErrorCategory.CHILD_NOT_VISIBLE);
            case TRY_AGAIN -> Optional.empty();
        };
    }

    /**
     * Says what was found, what differs and what to do, with the sentences of the letters that demand it.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return several lines without a value of a person
     */
    default String explain(Locale locale) {
        return LookupTexts.explain(this, locale);
    }

    /**
     * One record of the person, equal but for what can be retyped without a document.
     *
     * @param match the record
     * @param family the parents that the collection links with the person
     * @since 0.1
     */
    record Unique(Match match, List<Parent> family) implements LookupResult {
        /**
         * Copies the list.
         *
         * @param match the record
         * @param family the parents that the collection links with the person
         */
        public Unique {
            requireNonNull(match, "match");
            family = List.copyOf(family);
        }

        @Override
        public Advice advice() {
            if (!match.report().isConsistent()) {
                return Advice.RETYPE;
            }
            return family.stream().anyMatch(Parent::isSplit) ? Advice.UNITE_PARENT : Advice.TRY_AGAIN;
        }

        @Override
        public List<Match> shown() {
            return List.of(match);
        }
    }

    /**
     * Several records of the person.
     *
     * @param matches the records, the best first
     * @param differing the fields in which they differ from each other
     * @param keep the record to leave, or empty if nothing speaks for one of them: the administrator decides
     * @param family the parents that the collection links with the person
     * @since 0.1
     */
    record Ambiguous(List<Match> matches, Set<RosterField> differing, Optional<Match> keep, List<Parent> family)
            implements LookupResult {
        /**
         * Copies the collections.
         *
         * @param matches the records, the best first
         * @param differing the fields in which they differ from each other
         * @param keep the record to leave
         * @param family the parents that the collection links with the person
         */
        public Ambiguous {
            matches = List.copyOf(matches);
            Set<RosterField> ordered = EnumSet.noneOf(RosterField.class);
            ordered.addAll(differing);
            differing = Collections.unmodifiableSet(ordered);
            requireNonNull(keep, "keep");
            family = List.copyOf(family);
        }

        @Override
        public Advice advice() {
            return Advice.LEAVE_ONE;
        }

        @Override
        public List<Match> shown() {
            return matches;
        }
    }

    /**
     * No record of the person.
     *
     * @param nearest up to five records that may be the person's, the best first; more only if more are probably
     * @param family the parents that the collection links with the probable records
     * @since 0.1
     */
    record NotFound(List<Match> nearest, List<Parent> family) implements LookupResult {
        /**
         * Copies the lists.
         *
         * @param nearest records that may be the person's
         * @param family the parents that the collection links with the probable records
         */
        public NotFound {
            nearest = List.copyOf(nearest);
            family = List.copyOf(family);
        }

        @Override
        public Advice advice() {
            if (nearest.isEmpty()) {
                return Advice.ENTER_PERSON;
            }
            return nearest.stream().filter(Match::isProbable).count() > 1
                    ? Advice.CORRECT_AND_LEAVE_ONE
                    : Advice.CORRECT_NEAREST;
        }

        @Override
        public List<Match> shown() {
            return nearest;
        }
    }

    /**
     * One record of the collection.
     *
     * @param row its number in the collection, the first is 1
     * @param record its texts
     * @param report in what it differs from the identity looked up; in a {@link Parent}, from the parent's first record
     * @since 0.1
     */
    record Match(long row, RosterRow record, ConsistencyReport report) {
        /**
         * Checks the parts.
         *
         * @param row its number in the collection
         * @param record its texts
         * @param report in what it differs
         */
        public Match {
            requireNonNull(record, "record");
            requireNonNull(report, "report");
        }

        /** Returns whether the record is probably the person's. */
        boolean isProbable() {
            return report.verdict().compareTo(Verdict.LIKELY_SAME) <= 0;
        }
    }

    /**
     * One parent as the collection holds them. The differences of each record are those from the first one, which is the
     * one to keep; different e-mails and cosmetic differences count (CON-133).
     *
     * @param records the parent's records, the one to keep first
     * @since 0.1
     */
    record Parent(List<Match> records) {
        /**
         * Copies the list.
         *
         * @param records the parent's records
         */
        public Parent {
            records = List.copyOf(records);
        }

        /**
         * Returns whether different records list different children, so that the parent sees only some of them.
         *
         * @return true if the parent must be made equal at every child
         */
        public boolean isSplit() {
            return records.stream()
                            .map(match -> Set.copyOf(match.record().childIds()))
                            .filter(ids -> !ids.isEmpty())
                            .distinct()
                            .count()
                    > 1;
        }

        /**
         * Returns the records by the children they list.
         *
         * @return id of a child → the records that list the child
         */
        public Map<String, List<Match>> byChild() {
            Map<String, List<Match>> children = new TreeMap<>();
            for (Match match : records) {
                for (String child : match.record().childIds()) {
                    children.computeIfAbsent(child, id -> new ArrayList<>()).add(match);
                }
            }
            children.replaceAll((id, matches) -> List.copyOf(matches));
            return Collections.unmodifiableMap(children);
        }

        /** Returns the number of records, no id. */
        @Override
        public String toString() {
            return "Parent[records: " + records.size() + ", split: " + isSplit() + "]";
        }
    }

    /**
     * What to do.
     *
     * @since 0.1
     */
    enum Advice {
        /** Nobody is near: enter the person, or look in another organisation. */
        ENTER_PERSON,
        /** Look at the nearest records and their reports. */
        CORRECT_NEAREST,
        /** Correct one of the probable records and leave only that one: else «не найден» becomes «нашлось больше одного». */
        CORRECT_AND_LEAVE_ONE,
        /** Type the one record as it stands in Gosuslugi. */
        RETYPE,
        /** The data agree: try again, then the ticket. */
        TRY_AGAIN,
        /** Leave one of the duplicates. */
        LEAVE_ONE,
        /** Make the parent's record equal at every child, then leave one. */
        UNITE_PARENT
    }
}
