package io.github.eposcases.core.support;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.SchoolClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The optional parts of a case, each under the path by which problems name it. */
final class CaseParts {
    static final Part<Integer> HTTP_STATUS = new Part<>(0, "httpStatus", Integer.class);
    static final Part<PersonName> NAME = new Part<>(1, "name", PersonName.class);
    static final Part<LocalDate> BIRTH_DATE = new Part<>(2, "birthDate", LocalDate.class);
    static final Part<EmailAddress> GOSUSLUGI_EMAIL = new Part<>(3, "gosuslugiEmail", EmailAddress.class);
    static final Part<UserRole> ROLE = new Part<>(4, "role", UserRole.class);
    static final Part<Boolean> LEGAL_REPRESENTATIVE = new Part<>(5, "legalRepresentative", Boolean.class);
    static final Part<Organization> ORGANIZATION = new Part<>(6, "organization", Organization.class);
    static final Part<SchoolClass> SCHOOL_CLASS = new Part<>(7, "schoolClass", SchoolClass.class);
    static final Part<Integer> EXPECTED_CHILDREN = new Part<>(8, "expectedChildren", Integer.class);
    static final Part<Integer> VISIBLE_CHILDREN = new Part<>(9, "visibleChildren", Integer.class);
    static final Part<Channel> CHANNEL = new Part<>(10, "channel", Channel.class);
    static final Part<ClientDevice> DEVICE = new Part<>(11, "device", ClientDevice.class);
    static final Part<String> PAGE_ADDRESS = new Part<>(12, "pageAddress", String.class);
    static final Part<Integer> SPEED = new Part<>(13, "speedKbitPerSecond", Integer.class);
    static final Part<String> COMPLAINT = new Part<>(14, "complaint", String.class);
    static final Part<String> PROBLEM = new Part<>(15, "problem", String.class);
    static final Part<String> FAILING_ACTION = new Part<>(16, "failingAction", String.class);
    static final Part<String> MESSAGE_SEEN = new Part<>(17, "messageSeen", String.class);
    static final Part<IdentityRecord> GOSUSLUGI_RECORD = new Part<>(18, "gosuslugiRecord", IdentityRecord.class);
    static final Part<IdentityRecord> EPOS_RECORD = new Part<>(19, "eposRecord", IdentityRecord.class);
    static final Part<UserRole> FILED_BY = new Part<>(20, "filedBy", UserRole.class);
    static final Part<String> FILER_NAME = new Part<>(21, "filerName", String.class);
    static final Part<String> FILER_PHONE = new Part<>(22, "filerPhone", String.class);
    static final Part<Boolean> ADMINISTRATOR_CONTACT = new Part<>(23, "administratorContactKnown", Boolean.class);

    private static final int COUNT = 24;

    // By position, since a case is asked for its parts all the time; null where a part is not known.
    private final @Nullable Object[] values;

    private CaseParts(@Nullable Object[] values) {
        this.values = values;
    }

    static CaseParts none() {
        return new CaseParts(new Object[COUNT]);
    }

    <T> CaseParts with(Part<T> part, T value) {
        @Nullable Object[] changed = values.clone();
        // A flag that says no is a flag that is not set: two such cases are equal.
        changed[part.position()] = Boolean.FALSE.equals(value) ? null : value;
        return new CaseParts(changed);
    }

    <T> Optional<T> get(Part<T> part) {
        Object value = values[part.position()];
        return value == null ? Optional.empty() : Optional.of(part.type().cast(value));
    }

    OptionalInt number(Part<Integer> part) {
        Object value = values[part.position()];
        return value == null ? OptionalInt.empty() : OptionalInt.of(part.type().cast(value));
    }

    boolean flag(Part<Boolean> part) {
        return get(part).orElse(false);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof CaseParts other && Arrays.equals(values, other.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    record Part<T>(int position, String path, Class<T> type) {}
}
