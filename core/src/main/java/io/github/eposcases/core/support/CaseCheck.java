package io.github.eposcases.core.support;

import static io.github.eposcases.core.error.ErrorCategory.CHILD_NOT_VISIBLE;
import static io.github.eposcases.core.error.ErrorCategory.HTTP_ERROR;

import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.identity.BirthDateProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what contradicts itself in a case (DOM-300, DOM-301, DOM-351, DOM-352, DOM-361, DOM-362). */
final class CaseCheck {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_ADDRESS = 2_000;

    private final SupportCase c;
    private final List<Problem> problems = new ArrayList<>();

    private CaseCheck(SupportCase c) {
        this.c = c;
    }

    static List<Problem> problems(SupportCase c) {
        CaseCheck check = new CaseCheck(c);
        check.httpStatus();
        check.birthDates();
        check.role();
        check.children();
        check.channel();
        check.lines();
        check.events();
        return check.problems;
    }

    private void error(boolean wrong, SupportProblem code, CaseParts.Part<?> part) {
        error(wrong, code, part.path());
    }

    private void error(boolean wrong, SupportProblem code, String path) {
        if (wrong) {
            problems.add(Problem.error(code, path));
        }
    }

    private void warning(boolean odd, SupportProblem code, CaseParts.Part<?> part) {
        if (odd) {
            problems.add(Problem.warning(code, part.path()));
        }
    }

    private void httpStatus() {
        OptionalInt status = c.httpStatus();
        if (status.isPresent()) {
            int s = status.getAsInt();
            error(s != 307 && (s < 400 || s > 599), SupportProblem.CASE_HTTP_STATUS_IMPOSSIBLE, CaseParts.HTTP_STATUS);
            error(c.category() != HTTP_ERROR, SupportProblem.CASE_HTTP_STATUS_UNEXPECTED, CaseParts.HTTP_STATUS);
        }
    }

    /** The years that an identity takes. */
    private void birthDates() {
        c.birthDate().ifPresent(date -> birthDate(date, CaseParts.BIRTH_DATE.path()));
        for (int i = 0; i < c.children().size(); i++) {
            birthDate(c.children().get(i).birthDate(), "children[" + i + "].birthDate");
        }
    }

    private void birthDate(LocalDate date, String path) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            problems.add(Problem.error(BirthDateProblem.YEAR_OUT_OF_RANGE, path));
        }
    }

    private void role() {
        boolean parent = c.role().equals(Optional.of(UserRole.PARENT));
        warning(
                c.category() == CHILD_NOT_VISIBLE && c.role().isPresent() && !parent,
                SupportProblem.CASE_ROLE_UNUSUAL,
                CaseParts.ROLE);
        error(
                c.legalRepresentative() && !parent,
                SupportProblem.CASE_LEGAL_REPRESENTATIVE_NOT_PARENT,
                CaseParts.LEGAL_REPRESENTATIVE);
    }

    private void children() {
        boolean about = c.category() == CHILD_NOT_VISIBLE;
        error(!about && !c.children().isEmpty(), SupportProblem.CASE_CHILDREN_UNEXPECTED, "children");
        OptionalInt expected = c.expectedChildren();
        OptionalInt visible = c.visibleChildren();
        if (!about) {
            error(expected.isPresent(), SupportProblem.CASE_CHILD_COUNTS_UNEXPECTED, CaseParts.EXPECTED_CHILDREN);
            error(visible.isPresent(), SupportProblem.CASE_CHILD_COUNTS_UNEXPECTED, CaseParts.VISIBLE_CHILDREN);
        }
        error(expected.orElse(1) < 1, SupportProblem.CASE_CHILD_COUNTS_IMPOSSIBLE, CaseParts.EXPECTED_CHILDREN);
        error(
                visible.orElse(0) < 0 || visible.orElse(0) >= Math.max(1, expected.orElse(Integer.MAX_VALUE)),
                SupportProblem.CASE_CHILD_COUNTS_IMPOSSIBLE,
                CaseParts.VISIBLE_CHILDREN);
    }

    private void channel() {
        warning(c.channel().isEmpty(), SupportProblem.CASE_CHANNEL_NOT_STATED, CaseParts.CHANNEL);
        error(
                c.device().isPresent() && !c.device().map(ClientDevice::channel).equals(c.channel()),
                SupportProblem.CASE_CHANNEL_CONTRADICTS_DEVICE,
                CaseParts.DEVICE);
    }

    private void lines() {
        line(CaseParts.PAGE_ADDRESS, c.pageAddress(), LONGEST_ADDRESS);
        error(c.speedKbitPerSecond().orElse(0) < 0, SupportProblem.CASE_SPEED_IMPOSSIBLE, CaseParts.SPEED);
        line(CaseParts.FILER_NAME, c.filerName(), LONGEST_LINE);
        line(CaseParts.FILER_PHONE, c.filerPhone(), LONGEST_LINE);
    }

    private void line(CaseParts.Part<String> part, Optional<String> value, int longest) {
        value.ifPresent(text -> problems.addAll(PlainText.ONE_LINE.problems(part.path(), text, longest)));
    }

    private void events() {
        List<CaseEvent> events = c.events();
        for (int i = 1; i < events.size(); i++) {
            error(
                    events.get(i).at().isBefore(events.get(i - 1).at()),
                    SupportProblem.CASE_EVENTS_OUT_OF_ORDER,
                    "events[" + i + "]");
        }
    }
}
