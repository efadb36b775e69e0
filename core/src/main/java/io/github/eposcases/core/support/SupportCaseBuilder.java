package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.identity.UserIdentity;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.SchoolClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the parts of a {@link SupportCase}. Setters take any value and may be called in any order; everything that
 * contradicts itself is told at once by {@link #build()}.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1
 */
public final class SupportCaseBuilder {
    private final ErrorCategory category;
    private CaseParts parts;
    private final List<RelatedChild> children = new ArrayList<>();
    private final List<Attachment> evidence = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();

    SupportCaseBuilder(ErrorCategory category) {
        this.category = category;
        this.parts = CaseParts.none();
    }

    SupportCaseBuilder(
            ErrorCategory category,
            CaseParts parts,
            List<RelatedChild> children,
            List<Attachment> evidence,
            List<CaseEvent> events) {
        this.category = category;
        this.parts = parts;
        this.children.addAll(children);
        this.evidence.addAll(evidence);
        this.events.addAll(events);
    }

    /**
     * Returns the case, perhaps with warnings, or everything that is wrong with it, in the order of {@link SupportCase}'s
     * accessors.
     *
     * @return the case; errors tell of parts that contradict each other, never of missing ones
     */
    public Parsed<SupportCase> build() {
        SupportCase built = new SupportCase(category, parts, children, evidence, events);
        List<Problem> problems = CaseCheck.problems(built);
        return Parsed.of(built, problems);
    }

    private <T> SupportCaseBuilder set(CaseParts.Part<T> part, T value) {
        parts = parts.with(part, requireNonNull(value, part.path()));
        return this;
    }

    /**
     * Sets name, birth date and e-mail of the person with the trouble.
     *
     * @param identity the three
     * @return this
     */
    public SupportCaseBuilder identity(UserIdentity identity) {
        return name(identity.name()).birthDate(identity.birthDate()).gosuslugiEmail(identity.gosuslugiEmail());
    }

    /**
     * Adds a child that is not seen.
     *
     * @param child the child
     * @return this
     */
    public SupportCaseBuilder child(RelatedChild child) {
        children.add(requireNonNull(child, "child"));
        return this;
    }

    /**
     * Adds a file.
     *
     * @param attachment the file
     * @return this
     */
    public SupportCaseBuilder evidence(Attachment attachment) {
        evidence.add(requireNonNull(attachment, "attachment"));
        return this;
    }

    /**
     * Adds what happened next.
     *
     * @param event the event
     * @return this
     */
    public SupportCaseBuilder event(CaseEvent event) {
        events.add(requireNonNull(event, "event"));
        return this;
    }

    /**
     * Sets the status shown to the user.
     *
     * @param httpStatus 307 or 400–599
     * @return this
     */
    public SupportCaseBuilder httpStatus(int httpStatus) {
        return set(CaseParts.HTTP_STATUS, httpStatus);
    }

    /**
     * Sets the name of the person with the trouble.
     *
     * @param name the name
     * @return this
     */
    public SupportCaseBuilder name(PersonName name) {
        return set(CaseParts.NAME, name);
    }

    /**
     * Sets the birth date of the person with the trouble.
     *
     * @param birthDate the date
     * @return this
     */
    public SupportCaseBuilder birthDate(LocalDate birthDate) {
        return set(CaseParts.BIRTH_DATE, birthDate);
    }

    /**
     * Sets the e-mail of the person's Gosuslugi account.
     *
     * @param gosuslugiEmail the address
     * @return this
     */
    public SupportCaseBuilder gosuslugiEmail(EmailAddress gosuslugiEmail) {
        return set(CaseParts.GOSUSLUGI_EMAIL, gosuslugiEmail);
    }

    /**
     * Sets the role of the person with the trouble.
     *
     * @param role the role
     * @return this
     */
    public SupportCaseBuilder role(UserRole role) {
        return set(CaseParts.ROLE, role);
    }

    /**
     * Tells that a parent is a legal representative.
     *
     * @param legalRepresentative whether he is
     * @return this
     */
    public SupportCaseBuilder legalRepresentative(boolean legalRepresentative) {
        return set(CaseParts.LEGAL_REPRESENTATIVE, legalRepresentative);
    }

    /**
     * Sets the organisation, with its territory.
     *
     * @param organization the organisation
     * @return this
     */
    public SupportCaseBuilder organization(Organization organization) {
        return set(CaseParts.ORGANIZATION, organization);
    }

    /**
     * Sets the class of the person with the trouble.
     *
     * @param schoolClass the class
     * @return this
     */
    public SupportCaseBuilder schoolClass(SchoolClass schoolClass) {
        return set(CaseParts.SCHOOL_CLASS, schoolClass);
    }

    /**
     * Sets how many children the parent should see.
     *
     * @param expectedChildren at least 1
     * @return this
     */
    public SupportCaseBuilder expectedChildren(int expectedChildren) {
        return set(CaseParts.EXPECTED_CHILDREN, expectedChildren);
    }

    /**
     * Sets how many children the parent sees.
     *
     * @param visibleChildren from 0, fewer than expected
     * @return this
     */
    public SupportCaseBuilder visibleChildren(int visibleChildren) {
        return set(CaseParts.VISIBLE_CHILDREN, visibleChildren);
    }

    /**
     * Sets where the error is seen.
     *
     * @param channel the channel
     * @return this
     */
    public SupportCaseBuilder channel(Channel channel) {
        return set(CaseParts.CHANNEL, channel);
    }

    /**
     * Sets on what the error is seen.
     *
     * @param device the device
     * @return this
     */
    public SupportCaseBuilder device(ClientDevice device) {
        return set(CaseParts.DEVICE, device);
    }

    /**
     * Sets the address in the user's browser.
     *
     * @param pageAddress one line of at most 2,000 characters
     * @return this
     */
    public SupportCaseBuilder pageAddress(String pageAddress) {
        return set(CaseParts.PAGE_ADDRESS, pageAddress);
    }

    /**
     * Sets the measured speed.
     *
     * @param speedKbitPerSecond kilobits a second
     * @return this
     */
    public SupportCaseBuilder speedKbitPerSecond(int speedKbitPerSecond) {
        return set(CaseParts.SPEED, speedKbitPerSecond);
    }

    /**
     * Sets the person's own words.
     *
     * @param complaint free text, kept as typed
     * @return this
     */
    public SupportCaseBuilder complaint(String complaint) {
        return set(CaseParts.COMPLAINT, complaint);
    }

    /**
     * Sets the problem as a ticket describes it.
     *
     * @param problem free text, kept as typed
     * @return this
     */
    public SupportCaseBuilder problem(String problem) {
        return set(CaseParts.PROBLEM, problem);
    }

    /**
     * Sets the action after which the error occurs.
     *
     * @param failingAction free text, kept as typed
     * @return this
     */
    public SupportCaseBuilder failingAction(String failingAction) {
        return set(CaseParts.FAILING_ACTION, failingAction);
    }

    /**
     * Sets the message on the screen.
     *
     * @param messageSeen free text, kept as typed
     * @return this
     */
    public SupportCaseBuilder messageSeen(String messageSeen) {
        return set(CaseParts.MESSAGE_SEEN, messageSeen);
    }

    /**
     * Sets what Gosuslugi shows of the person.
     *
     * @param gosuslugiRecord the record, maybe wrong
     * @return this
     */
    public SupportCaseBuilder gosuslugiRecord(IdentityRecord gosuslugiRecord) {
        return set(CaseParts.GOSUSLUGI_RECORD, gosuslugiRecord);
    }

    /**
     * Sets what EPOS shows of the person.
     *
     * @param eposRecord the record, maybe wrong
     * @return this
     */
    public SupportCaseBuilder eposRecord(IdentityRecord eposRecord) {
        return set(CaseParts.EPOS_RECORD, eposRecord);
    }

    /**
     * Sets who files the ticket.
     *
     * @param filedBy the role
     * @return this
     */
    public SupportCaseBuilder filedBy(UserRole filedBy) {
        return set(CaseParts.FILED_BY, filedBy);
    }

    /**
     * Sets the name of who files the ticket.
     *
     * @param filerName one line of at most 200 characters
     * @return this
     */
    public SupportCaseBuilder filerName(String filerName) {
        return set(CaseParts.FILER_NAME, filerName);
    }

    /**
     * Sets the phone of who files the ticket.
     *
     * @param filerPhone one line of at most 200 characters
     * @return this
     */
    public SupportCaseBuilder filerPhone(String filerPhone) {
        return set(CaseParts.FILER_PHONE, filerPhone);
    }

    /**
     * Tells whether the user knows how to reach the organisation's own administrator.
     *
     * @param administratorContactKnown whether he does
     * @return this
     */
    public SupportCaseBuilder administratorContactKnown(boolean administratorContactKnown) {
        return set(CaseParts.ADMINISTRATOR_CONTACT, administratorContactKnown);
    }
}
