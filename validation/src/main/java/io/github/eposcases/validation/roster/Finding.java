package io.github.eposcases.validation.roster;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that will end in an error of EPOS, or hides one: which records, why, what to do. Records are named by row,
 * line and their own id; no text of a person stands in {@code toString} or {@link #repair}.
 *
 * @since 0.1
 */
public sealed interface Finding {
    /**
     * Returns how much the roster alone proves.
     *
     * @return the certainty
     */
    Certainty certainty();

    /**
     * Returns the error that the owner of the record will see.
     *
     * @return the category, or empty where none follows
     */
    Optional<ErrorCategory> predictedError();

    /**
     * Returns the records.
     *
     * @return at least one; at most 20 of an oversize group
     */
    List<RowRef> rows();

    /**
     * Returns the column.
     *
     * @return the field, or empty for the whole row
     */
    Optional<RosterField> field();

    /**
     * Returns the first reason: id of a problem code, name of a kind of difference, {@code EXACT}, or a key family.
     *
     * @return a stable text
     */
    String reason();

    /**
     * Returns all reasons.
     *
     * @return at least {@link #reason()}
     */
    default List<String> reasons() {
        return List.of(reason());
    }

    /**
     * Says what to do.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return words without a value of a person
     */
    String repair(Locale locale);

    /**
     * A record that cannot be read.
     *
     * @param row the record
     * @param reason {@code row.field-count}, {@code row.text-after-quote}, {@code row.unclosed-quote},
     *     {@code row.too-long} or {@code row.line-break-in-field}
     * @since 0.1
     */
    record UnreadableRow(RowRef row, String reason) implements Finding {
        @Override
        public Certainty certainty() {
            return Certainty.CERTAIN;
        }

        @Override
        public Optional<ErrorCategory> predictedError() {
            return Optional.empty();
        }

        @Override
        public List<RowRef> rows() {
            return List.of(row);
        }

        @Override
        public Optional<RosterField> field() {
            return Optional.empty();
        }

        @Override
        public String repair(Locale locale) {
            return RosterTexts.text(reason, locale, "line", Long.toString(row.line()));
        }
    }

    /**
     * A field that is empty or holds a placeholder.
     *
     * @param row the record
     * @param missing the field
     * @since 0.1
     */
    record MissingField(RowRef row, RosterField missing) implements Finding {
        @Override
        public Certainty certainty() {
            return RosterTexts.isIdentity(missing) ? Certainty.CERTAIN : Certainty.REVIEW;
        }

        @Override
        public Optional<ErrorCategory> predictedError() {
            return RosterTexts.isIdentity(missing) || missing == RosterField.ORGANIZATION
                    ? Optional.of(ErrorCategory.USER_NOT_FOUND)
                    : Optional.empty();
        }

        @Override
        public List<RowRef> rows() {
            return List.of(row);
        }

        @Override
        public Optional<RosterField> field() {
            return Optional.of(missing);
        }

        @Override
        public String reason() {
            return "field.missing";
        }

        @Override
        public String repair(Locale locale) {
            String key = missing == RosterField.EMAIL ? "field.missing.email" : "field.missing";
            return RosterTexts.text(key, locale, "field", RosterTexts.label(missing, locale));
        }
    }

    /**
     * A value that cannot be right, or that somebody should look at.
     *
     * @param row the record
     * @param invalid the field
     * @param problem what is wrong; its suggestion holds a value of a person
     * @param certainty how much the roster alone proves
     * @since 0.1
     */
    record InvalidField(RowRef row, RosterField invalid, Problem problem, Certainty certainty) implements Finding {
        @Override
        public Optional<ErrorCategory> predictedError() {
            return RosterTexts.isIdentity(invalid) ? Optional.of(ErrorCategory.USER_NOT_FOUND) : Optional.empty();
        }

        @Override
        public List<RowRef> rows() {
            return List.of(row);
        }

        @Override
        public Optional<RosterField> field() {
            return Optional.of(invalid);
        }

        @Override
        public String reason() {
            return problem.code().id();
        }

        @Override
        public String repair(Locale locale) {
            return problem.message(locale);
        }
    }

    /**
     * Several records of one person: equal but for the way they are typed.
     *
     * @param certainty review if the records have different roles, or one parent lists both children
     * @param rows the records, ascending
     * @param field the field of the first reason, if there is one
     * @param reasons the cosmetic kinds, or {@code EXACT}
     * @param keep which record to keep, if one is better than all others
     * @param mailboxesDiffer whether they have different mailboxes, and so may be two people
     * @since 0.1
     */
    record SamePerson(
            Certainty certainty,
            List<RowRef> rows,
            Optional<RosterField> field,
            List<String> reasons,
            Optional<RowRef> keep,
            boolean mailboxesDiffer)
            implements Finding {
        @Override
        public Optional<ErrorCategory> predictedError() {
            return Optional.of(ErrorCategory.MULTIPLE_USERS_FOUND);
        }

        @Override
        public String reason() {
            return reasons.get(0);
        }

        @Override
        public String repair(Locale locale) {
            String advice = keep.map(k -> RosterTexts.text("same.keep", locale, "row", Long.toString(k.row())))
                    .orElse(RosterTexts.text("same.keep-any", locale, "row", ""));
            String warning = mailboxesDiffer ? RosterTexts.text("same.mailboxes", locale, "row", "") : "";
            String words =
                    reasons.stream().map(r -> RosterTexts.reason(r, locale)).collect(Collectors.joining(", "));
            return RosterTexts.text("same", locale, "reasons", words) + advice + warning;
        }
    }

    /**
     * Records that are one person typed wrong, or two people alike.
     *
     * @param rows the records of both groups, those of the smaller first row first
     * @param field the field that differs, if it is one
     * @param reason the kind of difference
     * @since 0.1
     */
    record NearPerson(List<RowRef> rows, Optional<RosterField> field, String reason) implements Finding {
        @Override
        public Certainty certainty() {
            return Certainty.REVIEW;
        }

        @Override
        public Optional<ErrorCategory> predictedError() {
            return Optional.of(ErrorCategory.USER_NOT_FOUND);
        }

        @Override
        public String repair(Locale locale) {
            String where = field.map(f -> RosterTexts.label(f, locale) + ": ").orElse("");
            return where + RosterTexts.text("near", locale, "reason", RosterTexts.reason(reason, locale));
        }
    }

    /**
     * A parent who stands in several records, each with other children.
     *
     * @param certainty certain if the records differ only in the way they are typed
     * @param rows the records
     * @param field the field that differs, if it is one
     * @param reasons the kinds of difference
     * @param children the ids of the children of each record, as {@code id|id}
     * @since 0.1
     */
    record SplitParent(
            Certainty certainty,
            List<RowRef> rows,
            Optional<RosterField> field,
            List<String> reasons,
            List<String> children)
            implements Finding {
        @Override
        public Optional<ErrorCategory> predictedError() {
            return Optional.of(ErrorCategory.CHILD_NOT_VISIBLE);
        }

        @Override
        public String reason() {
            return reasons.get(0);
        }

        @Override
        public String repair(Locale locale) {
            return RosterTexts.text("split", locale, "children", String.join("; ", children));
        }
    }

    /**
     * A link from a parent to a child that leads nowhere or to the wrong person.
     *
     * @param certainty certain for an unknown child and for a link to oneself
     * @param row the record that holds the link
     * @param reason {@code link.unknown-child}, {@code link.self}, {@code link.not-a-pupil} …
     * @param childId the id that the link names
     * @since 0.1
     */
    record BrokenLink(Certainty certainty, RowRef row, String reason, String childId) implements Finding {
        @Override
        public Optional<ErrorCategory> predictedError() {
            return reason.equals("link.parent-too-young") || reason.equals("link.other-territory")
                    ? Optional.empty()
                    : Optional.of(ErrorCategory.CHILD_NOT_VISIBLE);
        }

        @Override
        public List<RowRef> rows() {
            return List.of(row);
        }

        @Override
        public Optional<RosterField> field() {
            return Optional.of(RosterField.CHILDREN);
        }

        @Override
        public String repair(Locale locale) {
            return RosterTexts.text(reason, locale, "child", childId);
        }

        /** Returns the place and the reason, no id. */
        @Override
        public String toString() {
            return "BrokenLink[" + row + ", " + reason + "]";
        }
    }

    /**
     * So many records under one key that they can only be tests or placeholders.
     *
     * @param family the key
     * @param size how many records
     * @param rows the first 20 of them
     * @since 0.1
     */
    record OversizeGroup(KeyFamily family, long size, List<RowRef> rows) implements Finding {
        @Override
        public Certainty certainty() {
            return Certainty.REVIEW;
        }

        @Override
        public Optional<ErrorCategory> predictedError() {
            return Optional.of(ErrorCategory.MULTIPLE_USERS_FOUND);
        }

        @Override
        public Optional<RosterField> field() {
            return Optional.empty();
        }

        @Override
        public String reason() {
            return family.name();
        }

        @Override
        public String repair(Locale locale) {
            return RosterTexts.text("oversize", locale, "size", Long.toString(size));
        }
    }
}
