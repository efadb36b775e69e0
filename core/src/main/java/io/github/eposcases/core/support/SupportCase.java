package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.identity.UserIdentity;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.Sameness;
import io.github.eposcases.core.place.SchoolClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one trouble of one person. Every part but the category is optional until a step of the
 * procedure, or the ticket, needs it; what exists never contradicts itself.
 *
 * <p>Immutable and thread-safe. The text form shows the category and the number of events, nothing of a person.
 *
 * <pre>{@code
 * SupportCase seen = SupportCase.builder(ErrorCategory.USER_NOT_FOUND)
 *         .name(PersonName.of("Иванова", "Анна", "Петровна"))
 *         .role(UserRole.PARENT)
 *         .channel(Channel.WEB)
 *         .event(new CaseEvent.Reported(instant))
 *         .build()
 *         .orThrow();
 * SupportCase checked = seen.with(new CaseEvent.Checked(later, true));
 * }</pre>
 *
 * @since 0.1
 */
public final class SupportCase {
    private static final Set<Integer> NAMED_STATUSES = Set.of(500, 502, 307, 404);

    private final ErrorCategory category;
    private final CaseParts parts;
    private final List<RelatedChild> children;
    private final List<Attachment> evidence;
    private final List<CaseEvent> events;

    SupportCase(
            ErrorCategory category,
            CaseParts parts,
            List<RelatedChild> children,
            List<Attachment> evidence,
            List<CaseEvent> events) {
        this.category = category;
        this.parts = parts;
        this.children = List.copyOf(children);
        this.evidence = List.copyOf(evidence);
        this.events = List.copyOf(events);
    }

    /**
     * Begins a case.
     *
     * @param category the error that occurred
     * @return an empty builder
     */
    public static SupportCaseBuilder builder(ErrorCategory category) {
        return new SupportCaseBuilder(requireNonNull(category, "category"));
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this case
     */
    public SupportCaseBuilder toBuilder() {
        return new SupportCaseBuilder(category, parts, children, evidence, events);
    }

    /**
     * Returns a copy with one more event at the end.
     *
     * @param event what happened
     * @return the longer case
     * @throws IllegalArgumentException if it happened before the last event
     */
    public SupportCase with(CaseEvent event) {
        requireNonNull(event, "event");
        if (!events.isEmpty()
                && event.at().isBefore(events.get(events.size() - 1).at())) {
            throw new IllegalArgumentException("event: earlier than the last one");
        }
        List<CaseEvent> longer = new ArrayList<>(events);
        longer.add(event);
        return new SupportCase(category, parts, children, evidence, longer);
    }

    /**
     * Returns the error that occurred.
     *
     * @return the category
     */
    public ErrorCategory category() {
        return category;
    }

    /**
     * Returns the status shown to the user.
     *
     * @return 307 or 400–599; only with {@link ErrorCategory#HTTP_ERROR}
     */
    public OptionalInt httpStatus() {
        return parts.number(CaseParts.HTTP_STATUS);
    }

    /**
     * Tells whether the letter names the status shown (S0-31).
     *
     * @return true for 500, 502, 307, 404
     */
    public boolean isNamed() {
        return httpStatus().isPresent() && NAMED_STATUSES.contains(httpStatus().getAsInt());
    }

    /** {@return the name of the person with the trouble, if known} */
    public Optional<PersonName> name() {
        return parts.get(CaseParts.NAME);
    }

    /** {@return the birth date of the person with the trouble, if known} */
    public Optional<LocalDate> birthDate() {
        return parts.get(CaseParts.BIRTH_DATE);
    }

    /** {@return the e-mail of the person's Gosuslugi account (reading A16), if known} */
    public Optional<EmailAddress> gosuslugiEmail() {
        return parts.get(CaseParts.GOSUSLUGI_EMAIL);
    }

    /**
     * Returns the three data of S0-16.
     *
     * @return name, birth date and e-mail, if all three are known
     */
    public Optional<UserIdentity> identity() {
        return name().flatMap(n -> birthDate().flatMap(d -> gosuslugiEmail().map(e -> new UserIdentity(n, d, e))));
    }

    /** {@return the role of the person with the trouble, if known} */
    public Optional<UserRole> role() {
        return parts.get(CaseParts.ROLE);
    }

    /**
     * Tells whether a parent is a legal representative.
     *
     * @return true only with {@link UserRole#PARENT}
     */
    public boolean legalRepresentative() {
        return parts.flag(CaseParts.LEGAL_REPRESENTATIVE);
    }

    /** {@return the organisation, whose territory is the territory of the case, if known} */
    public Optional<Organization> organization() {
        return parts.get(CaseParts.ORGANIZATION);
    }

    /** {@return the class of the person with the trouble, if known} */
    public Optional<SchoolClass> schoolClass() {
        return parts.get(CaseParts.SCHOOL_CLASS);
    }

    /**
     * Returns the children that are not seen.
     *
     * @return an unmodifiable list; only with {@link ErrorCategory#CHILD_NOT_VISIBLE}
     */
    public List<RelatedChild> children() {
        return children;
    }

    /**
     * Returns how many children the parent should see.
     *
     * @return at least 1; only with {@link ErrorCategory#CHILD_NOT_VISIBLE}
     */
    public OptionalInt expectedChildren() {
        return parts.number(CaseParts.EXPECTED_CHILDREN);
    }

    /**
     * Returns how many children the parent sees.
     *
     * @return from 0, fewer than expected; only with {@link ErrorCategory#CHILD_NOT_VISIBLE}
     */
    public OptionalInt visibleChildren() {
        return parts.number(CaseParts.VISIBLE_CHILDREN);
    }

    /** {@return where the error is seen: as stated, else as the device tells, if known} */
    public Optional<Channel> channel() {
        return parts.get(CaseParts.CHANNEL).or(() -> device().map(ClientDevice::channel));
    }

    /** {@return on what the error is seen, if known} */
    public Optional<ClientDevice> device() {
        return parts.get(CaseParts.DEVICE);
    }

    /**
     * Returns what a ticket about an error in the mobile app still needs to know of the device (S0-21).
     *
     * @return the errors {@code device.*-missing}; none where the error is not seen in the app
     */
    public List<Problem> missingDeviceParts() {
        if (!channel().equals(Optional.of(Channel.MOBILE_APP))) {
            return List.of();
        }
        return device().orElseGet(ClientDevice.Mobile::unknown).missing().stream()
                .map(p -> p.inside(CaseParts.DEVICE.path()))
                .toList();
    }

    /** {@return the address in the user's browser, if known} */
    public Optional<String> pageAddress() {
        return parts.get(CaseParts.PAGE_ADDRESS);
    }

    /**
     * Returns the measured speed; it is advice and decides nothing (reading A18).
     *
     * @return kilobits a second, if measured
     */
    public OptionalInt speedKbitPerSecond() {
        return parts.number(CaseParts.SPEED);
    }

    /** {@return the person's own words, if known} */
    public Optional<String> complaint() {
        return parts.get(CaseParts.COMPLAINT);
    }

    /** {@return the problem as a ticket describes it, if known} */
    public Optional<String> problem() {
        return parts.get(CaseParts.PROBLEM);
    }

    /** {@return the action after which the error occurs, if known} */
    public Optional<String> failingAction() {
        return parts.get(CaseParts.FAILING_ACTION);
    }

    /** {@return the message on the screen, if known} */
    public Optional<String> messageSeen() {
        return parts.get(CaseParts.MESSAGE_SEEN);
    }

    /**
     * Returns what Gosuslugi shows of the person.
     *
     * @return the record, maybe wrong
     */
    public Optional<IdentityRecord> gosuslugiRecord() {
        return parts.get(CaseParts.GOSUSLUGI_RECORD);
    }

    /**
     * Returns what EPOS shows of the person.
     *
     * @return the record, maybe wrong
     */
    public Optional<IdentityRecord> eposRecord() {
        return parts.get(CaseParts.EPOS_RECORD);
    }

    /** {@return who files the ticket, if known} */
    public Optional<UserRole> filedBy() {
        return parts.get(CaseParts.FILED_BY);
    }

    /** {@return the name of who files the ticket, if known} */
    public Optional<String> filerName() {
        return parts.get(CaseParts.FILER_NAME);
    }

    /** {@return the phone of who files the ticket, if known} */
    public Optional<String> filerPhone() {
        return parts.get(CaseParts.FILER_PHONE);
    }

    /**
     * Returns the files that go along.
     *
     * @return an unmodifiable list
     */
    public List<Attachment> evidence() {
        return evidence;
    }

    /**
     * Tells whether the user knows how to reach the organisation's own administrator (S1-16, reading A10).
     *
     * @return false if nothing was said
     */
    public boolean administratorContactKnown() {
        return parts.flag(CaseParts.ADMINISTRATOR_CONTACT);
    }

    /**
     * Returns what happened.
     *
     * @return an unmodifiable list, never going back in time
     */
    public List<CaseEvent> events() {
        return events;
    }

    /**
     * Compares person, organisation and category: the key of a thread with the support service (S1-10, reading A24).
     * The e-mail does not count, since correcting it is the usual remedy; nor does whether the trouble was solved.
     *
     * @param other another case
     * @return {@link Sameness#UNSURE} where a name, a birth date or an organisation is not known, or the organisations'
     *     names do not tell: a person decides
     */
    public Sameness sameMatterAs(SupportCase other) {
        Sameness person =
                same(name().map(PersonName::comparisonForm), other.name().map(PersonName::comparisonForm));
        Sameness birth = same(birthDate(), other.birthDate());
        Sameness place = organization()
                .flatMap(a -> other.organization().map(b -> Organization.compare(a, b)))
                .orElse(Sameness.UNSURE);
        Set<Sameness> all = Set.copyOf(List.of(person, birth, place));
        if (category != other.category || all.contains(Sameness.DIFFERENT)) {
            return Sameness.DIFFERENT;
        }
        return all.contains(Sameness.UNSURE) ? Sameness.UNSURE : Sameness.SAME;
    }

    private static <T> Sameness same(Optional<T> a, Optional<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Sameness.UNSURE;
        }
        return a.equals(b) ? Sameness.SAME : Sameness.DIFFERENT;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof SupportCase other
                && category == other.category
                && parts.equals(other.parts)
                && children.equals(other.children)
                && evidence.equals(other.evidence)
                && events.equals(other.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(category, parts, children, evidence, events);
    }

    /** Returns category and number of events, nothing of a person. */
    @Override
    public String toString() {
        return "SupportCase[" + category + ", events " + events.size() + "]";
    }
}
