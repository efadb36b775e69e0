package io.github.eposcases.scheduling.procedure;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.FilingChannel;
import io.github.eposcases.core.support.RelatedChild;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.core.support.UserRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The small language of the tables of this package. */
final class Script {
    private static final ZoneId PERM = ZoneId.of("Asia/Yekaterinburg");

    private Script() {}

    static List<TextTable.Row> rows(String table) {
        return TextTable.read(Script.class.getResourceAsStream(table)).rows();
    }

    static SupportCase supportCase(TextTable.Row row) {
        SupportCaseBuilder builder = builder(ErrorCategory.valueOf(row.get("category")), row.get("data"));
        events(row.get("events")).forEach(builder::event);
        return builder.build().orThrow();
    }

    static SupportCaseBuilder builder(ErrorCategory category, String data) {
        SupportCaseBuilder builder = SupportCase.builder(category).administratorContactKnown(data.endsWith("+admin"));
        String known = data.replace("+admin", "");
        if (!known.equals("none")) {
            builder.name(PersonName.of("Иванова", "Анна", "Петровна")).birthDate(LocalDate.of(1985, 3, 14));
        }
        if (!known.equals("none") && !known.equals("two")) {
            builder.gosuslugiEmail(EmailAddress.of("anna@example.org"));
        }
        if (known.equals("full") && category == ErrorCategory.CHILD_NOT_VISIBLE) {
            builder.child(new RelatedChild(PersonName.of("Иванов", "Пётр", "Ильич"), LocalDate.of(2014, 9, 1)));
        }
        return builder;
    }

    static List<CaseEvent> events(String script) {
        List<CaseEvent> events = new ArrayList<>();
        for (String line : script.split(";", -1)) {
            if (!line.isBlank()) {
                String[] words = line.strip().split(" ", 3);
                events.add(event(at(words[0] + " " + words[1]), words[2]));
            }
        }
        return events;
    }

    private static CaseEvent event(Instant at, String what) {
        String value = what.substring(what.indexOf('=') + 1);
        return switch (what.split("[<=\\d]", 2)[0]) {
            case "reported" ->
                what.contains("<")
                        ? new CaseEvent.Reported(at, at(what.substring(what.indexOf('<') + 1)))
                        : new CaseEvent.Reported(at);
            case "collected" -> new CaseEvent.DataCollected(at);
            case "checked+" -> new CaseEvent.Checked(at, true);
            case "checked-" -> new CaseEvent.Checked(at, false);
            case "corrected" -> new CaseEvent.Corrected(at);
            case "self" -> new CaseEvent.SelfChecked(at, what.charAt(4) - '0', SelfCheckOutcome.valueOf(value));
            case "retried+" -> new CaseEvent.Retried(at, true);
            case "retried-" -> new CaseEvent.Retried(at, false);
            case "filed" -> new CaseEvent.TicketFiled(at, UserRole.valueOf(value), FilingChannel.E_MAIL);
            case "answered" -> what.contains("=") ? new CaseEvent.Answered(at, value) : new CaseEvent.Answered(at);
            case "rework" -> new CaseEvent.ReworkSent(at);
            case "resolved" -> new CaseEvent.Resolved(at);
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** A day of December 2024 and a time of Perm. */
    static Instant at(String dayAndTime) {
        String[] words = dayAndTime.split(" ", 2);
        return LocalDate.of(2024, 12, Integer.parseInt(words[0]))
                .atTime(LocalTime.parse(words[1]))
                .atZone(PERM)
                .toInstant();
    }

    static String dayAndTime(Instant at) {
        return at.atZone(PERM).getDayOfMonth() + " " + at.atZone(PERM).toLocalTime();
    }

    /** A step in the words of the tables. */
    static String words(NextStep step) {
        String name = step.getClass().getSimpleName();
        if (step instanceof NextStep.CollectData s) {
            return name + " "
                    + String.join(",", s.missing().stream().map(Enum::name).toList()) + " " + s.contact();
        }
        if (step instanceof NextStep.WaitUntil s) {
            return name + " " + dayAndTime(s.until())
                    + s.latest().map(at -> " until " + dayAndTime(at)).orElse("");
        }
        if (step instanceof NextStep.TryAgain s) {
            return s.overdue() ? name + " overdue" : name;
        }
        if (step instanceof NextStep.SelfCheck s) {
            return name + " " + s.number() + (s.repeated() ? " again" : "");
        }
        if (step instanceof NextStep.ContactProvider s) {
            return name + " " + s.outcome();
        }
        if (step instanceof NextStep.SendForRework s) {
            return (name + " " + s.ticketNumber().orElse("")).strip();
        }
        return name;
    }

    static final Locale RU = Locale.forLanguageTag("ru");
    static final List<Locale> LOCALES = List.of(RU, Locale.ENGLISH);
}
