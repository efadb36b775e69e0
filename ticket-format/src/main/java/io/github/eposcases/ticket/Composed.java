package io.github.eposcases.ticket;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ProcedureKind;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.ticket.internal.text.CleanText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Contents with cleaned text, and everything that is wrong with them.
 *
 * @param contents what can be written of it
 * @param problems all problems in order
 */
record Composed(Contents contents, List<Problem> problems) {
    static final int LONGEST_PROBLEM = 8_000;
    static final int LONGEST_ACTION = 1_000;
    private static final int LONGEST_EXT = 1_000;
    private static final Pattern EXT_KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");

    /** Cleans and judges contents; what was cleaned before stays as it is. */
    static Composed of(Contents raw, boolean identityAsked) {
        return of(raw, identityAsked, new Findings(), Optional.empty());
    }

    static Composed of(Contents raw, boolean identityAsked, Findings findings, Optional<TagGrammar> tags) {
        Cleaning cleaning = new Cleaning(findings, tags);
        Optional<TicketRevision> revision = raw.revision()
                .map(r -> new TicketRevision(
                        cleaning.of(TicketField.REVISION, Optional.of(r.message()), LONGEST_PROBLEM)
                                .orElse(""),
                        r.thread(),
                        r.sentEarlier()));
        SupportCase about = asked(raw.about(), identityAsked, cleaning, findings);
        Contents contents = raw.with(about, revision);
        about.problem()
                .filter(text ->
                        TextQuality.isUninformative(text, about.category().ticketSubject()))
                .ifPresent(text -> findings.add(
                        TicketField.PROBLEM, Problem.warning(TicketProblem.PROBLEM_UNINFORMATIVE, "problem")));
        ext(raw.ext(), findings);
        if (raw.caseId().version() != 4 || raw.caseId().variant() != 2) {
            findings.add(TicketField.CASE_ID, Problem.error(TicketProblem.CASE_ID_NOT_RANDOM, "caseId"));
        }
        findings.addAll(Completeness.check(contents, identityAsked));
        return new Composed(contents, findings.inOrder());
    }

    /** The case as far as the letters ask for it: no events, no records, nobody's own complaint (SEC-15). */
    private static SupportCase asked(SupportCase about, boolean identityAsked, Cleaning cleaning, Findings findings) {
        SupportCaseBuilder asked = SupportCase.builder(about.category());
        boolean identity = identityAsked || about.category().procedure() == ProcedureKind.IDENTITY_CHECK;
        about.name().ifPresent(asked::name);
        about.birthDate().filter(date -> identity).ifPresent(asked::birthDate);
        about.gosuslugiEmail().filter(mail -> identity).ifPresent(asked::gosuslugiEmail);
        about.role().ifPresent(asked::role);
        asked.legalRepresentative(about.legalRepresentative());
        about.organization().ifPresent(asked::organization);
        about.children().forEach(asked::child);
        about.expectedChildren().ifPresent(asked::expectedChildren);
        about.visibleChildren().ifPresent(asked::visibleChildren);
        about.channel().ifPresent(asked::channel);
        about.device().filter(d -> !d.equals(ClientDevice.Web.unknown())).ifPresent(asked::device);
        about.pageAddress().ifPresent(asked::pageAddress);
        about.httpStatus().ifPresent(asked::httpStatus);
        about.speedKbitPerSecond().ifPresent(asked::speedKbitPerSecond);
        about.filedBy().ifPresent(asked::filedBy);
        about.filerName().ifPresent(asked::filerName);
        about.filerPhone().ifPresent(asked::filerPhone);
        cleaning.of(TicketField.PROBLEM, about.problem(), LONGEST_PROBLEM).ifPresent(asked::problem);
        cleaning.of(TicketField.ACTION, about.failingAction(), LONGEST_ACTION).ifPresent(asked::failingAction);
        cleaning.of(TicketField.MESSAGE_SEEN, about.messageSeen(), LONGEST_ACTION)
                .ifPresent(asked::messageSeen);
        Parsed<SupportCase> built = asked.build();
        built.problems()
                .forEach(p -> findings.add(p.path().equals("role") ? TicketField.ROLE : TicketField.DEVICE_OS, p));
        return built.orThrow();
    }

    private static void ext(Map<String, String> ext, Findings findings) {
        boolean wrong = ext.size() > JsonLimits.EXT_ENTRIES
                || ext.entrySet().stream()
                        .anyMatch(e -> e.getKey().length() > JsonLimits.NAME
                                || !EXT_KEY.matcher(e.getKey()).matches()
                                || !PlainText.FREE
                                        .problems("", "x" + e.getValue(), LONGEST_EXT + 1)
                                        .isEmpty());
        if (wrong) {
            findings.add(TicketField.CASE_ID, Problem.error(TicketProblem.EXT_MALFORMED, "ext"));
        }
    }

    private record Cleaning(Findings findings, Optional<TagGrammar> tags) {
        /** Returns the cleaned text, or nothing if there is no letter in it. */
        Optional<String> of(TicketField field, Optional<String> raw, int limit) {
            return raw.flatMap(text -> {
                CleanText clean = CleanText.of(field.path(0), text, limit);
                findings.addAll(field, clean.problems());
                String disarmed =
                        tags.map(grammar -> grammar.disarmed(clean.text())).orElse(clean.text());
                if (!disarmed.equals(clean.text())) {
                    findings.add(field, Problem.warning(TicketProblem.TAG_LIKE, field.path(0)));
                }
                findings.addAll(field, TextQuality.problems(field.path(0), disarmed));
                return Optional.of(PlainText.FREE.cleaned(disarmed)).filter(TextQuality::hasLetter);
            });
        }
    }
}
