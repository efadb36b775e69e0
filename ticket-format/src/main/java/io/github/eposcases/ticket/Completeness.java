package io.github.eposcases.ticket;

import static io.github.eposcases.ticket.TicketProblem.*;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Severity;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.RelatedChild;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportProblem;
import io.github.eposcases.core.support.UserRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a ticket must hold and should hold (TKT-3, TKT-4): one row a content, one letter a category. */
final class Completeness {
    // How much it weighs if it is missing: E error, W warning, - not asked;
    // for the sign-in errors, CHILD_NOT_VISIBLE, SLOW_LOADING, HTTP_ERROR.
    private static final List<Row> ROWS = List.of(
            row(
                    TicketField.PROBLEM,
                    "EEEE",
                    PROBLEM_MISSING,
                    c -> c.about().problem().isPresent()),
            row(
                    TicketField.PERSON,
                    "EEEE",
                    PERSON_MISSING,
                    c -> c.about().name().isPresent()),
            row(TicketField.ROLE, "EEEE", ROLE_MISSING, c -> c.about().role().isPresent()),
            row(
                    TicketField.TERRITORY,
                    "EEEE",
                    TERRITORY_MISSING,
                    c -> c.about().organization().isPresent()),
            row(
                    TicketField.ORGANIZATION,
                    "EEEE",
                    ORGANIZATION_MISSING,
                    c -> c.about().organization().isPresent()),
            row(
                    TicketField.ACTION,
                    "EEEE",
                    ACTION_MISSING,
                    c -> c.about().failingAction().isPresent()),
            row(TicketField.ATTACHMENTS, "EEEE", SupportProblem.CASE_EVIDENCE_MISSING, Completeness::hasEvidence),
            row(
                    TicketField.BIRTH_DATE,
                    "EEWW",
                    BIRTH_DATE_MISSING,
                    c -> c.about().birthDate().isPresent()),
            row(
                    TicketField.GOSUSLUGI_EMAIL,
                    "EEWW",
                    EMAIL_MISSING,
                    c -> c.about().gosuslugiEmail().isPresent()),
            row(
                    TicketField.CHILD_NAME,
                    "-E--",
                    CHILDREN_MISSING,
                    c -> !c.about().children().isEmpty()),
            row(
                    TicketField.CHILDREN_EXPECTED,
                    "-W--",
                    CHILD_COUNTS_MISSING,
                    c -> c.about().expectedChildren().isPresent()
                            && c.about().visibleChildren().isPresent()),
            row(
                    TicketField.HTTP_STATUS,
                    "---E",
                    STATUS_MISSING,
                    c -> c.about().httpStatus().isPresent()),
            row(
                    TicketField.FIRST_SEEN,
                    "---W",
                    FIRST_SEEN_MISSING,
                    c -> c.history().firstSeen().isPresent()),
            row(
                    TicketField.RECHECKED_AT,
                    "---W",
                    RECHECK_MISSING,
                    c -> c.history().recheckedAt().isPresent()),
            row(
                    TicketField.DATA_CHECK,
                    "WW--",
                    DATA_CHECK_MISSING,
                    c -> c.history().dataCheck().isPresent()),
            row(
                    TicketField.CORRECTED_AT,
                    "WW--",
                    CORRECTION_MISSING,
                    c -> c.history()
                            .dataCheck()
                            .filter(check ->
                                    check.discrepancies() && check.correctedAt().isEmpty())
                            .isEmpty()),
            row(
                    TicketField.RETRIED_AT,
                    "WW--",
                    RETRY_MISSING,
                    c -> c.history()
                            .dataCheck()
                            .filter(check -> check.retriedAt().isEmpty())
                            .isEmpty()),
            row(
                    TicketField.FILED_BY,
                    "WW--",
                    FILER_MISSING,
                    c -> c.about().filedBy().isPresent()),
            row(
                    TicketField.FILED_BY,
                    "EE--",
                    FILER_NOT_ADMINISTRATOR,
                    c -> c.about()
                            .filedBy()
                            .filter(role -> role != UserRole.ORGANIZATION_ADMIN)
                            .isEmpty()));

    private Completeness() {}

    private record Row(TicketField field, String weights, ProblemCode code, Predicate<Contents> there) {}

    private static Row row(TicketField field, String weights, ProblemCode code, Predicate<Contents> there) {
        return new Row(field, weights, code, there);
    }

    /**
     * Finds what is missing.
     *
     * @param identityAsked whether birth date and e-mail are asked for where they are not required (TKT-5)
     */
    static Findings check(Contents contents, boolean identityAsked) {
        Findings findings = new Findings();
        ErrorCategory category = contents.about().category();
        for (Row row : ROWS) {
            Optional<Severity> weight = weight(row, category);
            boolean waived = !identityAsked && isIdentity(row.field()) && weight.equals(Optional.of(Severity.WARNING));
            if (weight.isPresent() && !waived && !row.there().test(contents)) {
                Problem problem = Problem.of(row.code(), row.field().path(0), weight.get());
                findings.add(row.field(), cited(named(problem, row.field()), row.field(), category));
            }
        }
        territory(contents.about(), findings);
        classes(contents.about(), findings);
        selfChecks(contents, findings);
        contents.about().missingDeviceParts().forEach(problem -> findings.add(TicketField.DEVICE_OS, problem));
        most(TicketField.CHILD_NAME, contents.about().children().size(), Contents.MOST_CHILDREN, findings);
        most(TicketField.ATTACHMENTS, files(contents).size(), Contents.MOST_FILES, findings);
        return findings;
    }

    private static void most(TicketField field, int count, int limit, Findings findings) {
        if (count > limit) {
            Problem problem = Problem.error(TOO_MANY_ENTRIES, field.path(0));
            findings.add(field, named(problem, field).with("limit", Integer.toString(limit)));
        }
    }

    private static List<TicketAttachment> files(Contents contents) {
        List<TicketAttachment> files = new ArrayList<>(contents.attachments());
        contents.revision().ifPresent(revision -> files.addAll(revision.sentEarlier()));
        return files;
    }

    private static Optional<Severity> weight(Row row, ErrorCategory category) {
        int column = switch (category) {
            case CHILD_NOT_VISIBLE -> 1;
            case SLOW_LOADING -> 2;
            case HTTP_ERROR -> 3;
            default -> 0;
        };
        return switch (row.weights().charAt(column)) {
            case 'E' -> Optional.of(Severity.ERROR);
            case 'W' -> Optional.of(Severity.WARNING);
            default -> Optional.empty();
        };
    }

    private static boolean isIdentity(TicketField field) {
        return field == TicketField.BIRTH_DATE || field == TicketField.GOSUSLUGI_EMAIL;
    }

    /** A list is missing as a whole; "the data as above" are asked for by another sentence in items 4 and 5. */
    private static Problem named(Problem problem, TicketField field) {
        return field.isRepeated() ? problem.withPath("children") : problem;
    }

    private static Problem cited(Problem problem, TicketField field, ErrorCategory category) {
        if (isIdentity(field) && category == ErrorCategory.SLOW_LOADING) {
            return problem.with("rule", "S0-30");
        }
        return isIdentity(field) && category == ErrorCategory.HTTP_ERROR ? problem.with("rule", "S0-34") : problem;
    }

    private static boolean hasEvidence(Contents contents) {
        return files(contents).stream().anyMatch(TicketAttachment::isEvidence);
    }

    private static void territory(SupportCase about, Findings findings) {
        about.organization()
                .ifPresent(organization -> organization
                        .territory()
                        .problems()
                        .forEach(problem ->
                                findings.add(TicketField.TERRITORY, problem.withPath(TicketField.TERRITORY.path(0)))));
    }

    private static void classes(SupportCase about, Findings findings) {
        List<RelatedChild> children = about.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).schoolClass().isEmpty()) {
                String path = TicketField.CHILD_CLASS.path(i);
                findings.add(TicketField.CHILD_CLASS, i, Problem.warning(CHILD_CLASS_MISSING, path));
            }
        }
    }

    private static void selfChecks(Contents contents, Findings findings) {
        if (contents.about().category() != ErrorCategory.SLOW_LOADING) {
            return;
        }
        List<String> rules = List.of("S0-23", "S0-26", "S0-28", "S0-29");
        for (int i = 0; i < rules.size(); i++) {
            if (!contents.history().selfChecks().containsKey(i + 1)) {
                Problem problem = Problem.warning(SELF_CHECK_MISSING, TicketField.SELF_CHECK.path(i))
                        .with("number", Integer.toString(i + 1))
                        .with("rule", rules.get(i));
                findings.add(TicketField.SELF_CHECK, i, problem);
            }
        }
    }
}
