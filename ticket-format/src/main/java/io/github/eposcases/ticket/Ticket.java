package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.procedure.Procedure;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complete ticket (заявка) of one user's problem. A ticket that exists is ready to be sent: no writer can fail for
 * its content.
 *
 * <p>Immutable and thread-safe. Equal if all fields are; attachments are equal by name, type, size and check sum.
 *
 * <pre>{@code
 * Parsed<Ticket> ticket = Ticket.draft(supportCase, caseId, composedAt).allowedBy(procedure).build();
 * }</pre>
 *
 * @since 0.1
 */
public final class Ticket {
    private final Contents contents;

    Ticket(Contents contents) {
        this.contents = contents;
    }

    /**
     * Begins a ticket.
     *
     * @param supportCase the case with everything known so far
     * @param caseId the application's random id of the case (a UUID of version 4)
     * @param composedAt when the ticket is composed; cut to seconds
     * @return the draft
     */
    public static Draft draft(SupportCase supportCase, UUID caseId, Instant composedAt) {
        return new Draft(DraftParts.of(supportCase, caseId, composedAt));
    }

    /**
     * Returns the random id of the case.
     *
     * @return the only identity of a ticket that may leave in clear
     */
    public UUID caseId() {
        return contents.caseId();
    }

    /**
     * Returns when the ticket was composed.
     *
     * @return whole seconds
     */
    public Instant composedAt() {
        return contents.composedAt();
    }

    /**
     * Returns the kind of error.
     *
     * @return the category
     */
    public ErrorCategory category() {
        return about().category();
    }

    /**
     * Returns the prescribed subject: the name of the error, which nobody can change (S0-20).
     *
     * @return one line
     */
    public String subject() {
        return about().category().ticketSubject();
    }

    /**
     * Returns what is wrong.
     *
     * @return cleaned free text
     */
    public String problem() {
        return about().problem().orElseThrow();
    }

    /**
     * Returns the name of the user.
     *
     * @return the name
     */
    public PersonName person() {
        return about().name().orElseThrow();
    }

    /**
     * Returns the role of the user.
     *
     * @return the role
     */
    public UserRole role() {
        return about().role().orElseThrow();
    }

    /**
     * Returns the organisation with its territory.
     *
     * @return both as stated
     */
    public Organization organization() {
        return about().organization().orElseThrow();
    }

    /**
     * Returns what leads to the error.
     *
     * @return cleaned free text
     */
    public String action() {
        return about().failingAction().orElseThrow();
    }

    /**
     * Returns everything the ticket says of the case.
     *
     * @return the case as it is sent: cleaned, without events, files and whatever the letters do not ask for
     */
    public SupportCase supportCase() {
        return about();
    }

    /**
     * Returns what the events of the case came to.
     *
     * @return checks, corrections and tries
     */
    public TicketHistory history() {
        return contents.history();
    }

    /**
     * Returns the files that are sent.
     *
     * @return in the order they are sent; at least one shows the error, here or {@linkplain #revision() earlier}
     */
    public List<TicketAttachment> attachments() {
        return contents.attachments();
    }

    /**
     * Returns what makes the ticket a доработка.
     *
     * @return the revision, or empty for a first ticket
     */
    public Optional<TicketRevision> revision() {
        return contents.revision();
    }

    /**
     * Returns the correspondence that a доработка continues.
     *
     * @return the thread, or empty for a first ticket
     */
    public Optional<TicketThread> thread() {
        return contents.revision().map(TicketRevision::thread);
    }

    /**
     * Returns the further values of the application.
     *
     * @return key → text; no desk sees them but in JSON
     */
    public Map<String, String> ext() {
        return contents.ext();
    }

    /**
     * Returns the values of the text form, in its order.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return {@linkplain TicketField#path path} → text; equal to what {@link TicketReader#text()} reads back
     */
    public Map<String, String> fields(Locale locale) {
        requireNonNull(locale, "locale");
        Map<String, String> fields = new LinkedHashMap<>();
        TicketField.valuesOf(contents, locale).forEach(value -> fields.put(value.path(), value.text()));
        return Collections.unmodifiableMap(fields);
    }

    /**
     * Finds the content of detached attachments again.
     *
     * @param source where the files are
     * @return the ticket with all its files, or what is missing or was changed
     * @throws IOException if a file cannot be read
     */
    public Parsed<Ticket> attachFrom(AttachmentSource source) throws IOException {
        return Relinking.attach(contents, requireNonNull(source, "source"));
    }

    Contents contents() {
        return contents;
    }

    private SupportCase about() {
        return contents.about();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ticket that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** Returns category, role and counts: {@code заявка USER_NOT_FOUND, роль PARENT, вложений 1}. */
    @Override
    public String toString() {
        return (revision().isPresent() ? "доработка " : "заявка ") + category() + ", роль " + role() + ", вложений "
                + attachments().size();
    }

    /**
     * A ticket that is not ready yet: everything is known that is wrong with it. Immutable and thread-safe; no writer
     * accepts it.
     *
     * @since 0.1
     */
    public static final class Draft {
        private final DraftParts parts;
        private @Nullable Composed composed;

        Draft(DraftParts parts) {
            this.parts = parts;
        }

        /**
         * Returns a draft with another description of the problem.
         *
         * @param problem what is wrong
         * @return the changed copy
         */
        public Draft withProblem(String problem) {
            return new Draft(parts.with(
                    parts.about().toBuilder().problem(problem).build().orThrow()));
        }

        /**
         * Returns a draft with another description of what leads to the error.
         *
         * @param action what the user does
         * @return the changed copy
         */
        public Draft withAction(String action) {
            requireNonNull(action, "action");
            return new Draft(parts.with(
                    parts.about().toBuilder().failingAction(action).build().orThrow()));
        }

        /**
         * Returns a draft with one more file.
         *
         * @param file a screenshot, a video, or what else explains the error
         * @return the changed copy
         */
        public Draft attach(Attachment file) {
            return new Draft(parts.with(requireNonNull(file, "file")));
        }

        /**
         * Returns a draft with a further value of the application, such as the room of the school's own list.
         *
         * @param key lower-case words joined by dots, for example {@code school.example.room}
         * @param value at most 1,000 characters
         * @return the changed copy
         */
        public Draft withExt(String key, String value) {
            return new Draft(parts.with(requireNonNull(key, "key"), requireNonNull(value, "value")));
        }

        /**
         * Returns a draft without birth date and e-mail, where the letters only ask for "the data as above" (S0-30,
         * S0-34). No effect on the categories that require them.
         *
         * @return the changed copy
         */
        public Draft withoutIdentityDetails() {
            return new Draft(parts.withoutIdentity());
        }

        /**
         * Returns a draft whose text cannot be taken for a number of a ticket system.
         *
         * @param grammar the form of its numbers
         * @return the changed copy
         */
        public Draft withTagGrammar(TagGrammar grammar) {
            return new Draft(parts.with(requireNonNull(grammar, "grammar")));
        }

        /**
         * Returns a draft that is refused while the procedure does not allow a ticket.
         *
         * @param procedure who may file, and when
         * @return the changed copy
         */
        public Draft allowedBy(Procedure procedure) {
            return new Draft(parts.with(requireNonNull(procedure, "procedure")));
        }

        /**
         * Returns everything wrong, in the order of the fields.
         *
         * @return an unmodifiable list; warnings too
         */
        public List<Problem> problems() {
            return composed().problems();
        }

        /**
         * Makes the ticket.
         *
         * @return the ticket and its warnings, or everything that is wrong
         */
        public Parsed<Ticket> build() {
            Composed all = composed();
            return Parsed.of(new Ticket(all.contents()), all.problems());
        }

        /**
         * Returns the text to read out on the phone, which cannot carry evidence (S1-9). Works for every draft.
         *
         * @return the text form under the heading «ЧЕРНОВИК, к отправке не готово», with what is missing
         */
        public String dictation() {
            return TextTicketWriter.dictation(composed());
        }

        synchronized Composed composed() {
            if (composed == null) {
                composed = parts.compose();
            }
            return composed;
        }

        /** Returns the category and how much is wrong. */
        @Override
        public String toString() {
            return "черновик " + parts.about().category() + ", замечаний "
                    + problems().size();
        }
    }
}
