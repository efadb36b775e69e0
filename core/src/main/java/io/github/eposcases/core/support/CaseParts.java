package io.github.eposcases.core.support;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.SchoolClass;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The optional parts of a case, each under the path by which problems name it. */
final class CaseParts {
    static final Part<Integer> HTTP_STATUS = new Part<>("httpStatus", Integer.class);
    static final Part<PersonName> NAME = new Part<>("name", PersonName.class);
    static final Part<LocalDate> BIRTH_DATE = new Part<>("birthDate", LocalDate.class);
    static final Part<EmailAddress> GOSUSLUGI_EMAIL = new Part<>("gosuslugiEmail", EmailAddress.class);
    static final Part<UserRole> ROLE = new Part<>("role", UserRole.class);
    static final Part<Boolean> LEGAL_REPRESENTATIVE = new Part<>("legalRepresentative", Boolean.class);
    static final Part<Organization> ORGANIZATION = new Part<>("organization", Organization.class);
    static final Part<SchoolClass> SCHOOL_CLASS = new Part<>("schoolClass", SchoolClass.class);
    static final Part<Integer> EXPECTED_CHILDREN = new Part<>("expectedChildren", Integer.class);
    static final Part<Integer> VISIBLE_CHILDREN = new Part<>("visibleChildren", Integer.class);
    static final Part<Channel> CHANNEL = new Part<>("channel", Channel.class);
    static final Part<ClientDevice> DEVICE = new Part<>("device", ClientDevice.class);
    static final Part<String> PAGE_ADDRESS = new Part<>("pageAddress", String.class);
    static final Part<Integer> SPEED = new Part<>("speedKbitPerSecond", Integer.class);
    static final Part<String> COMPLAINT = new Part<>("complaint", String.class);
    static final Part<String> PROBLEM = new Part<>("problem", String.class);
    static final Part<String> FAILING_ACTION = new Part<>("failingAction", String.class);
    static final Part<String> MESSAGE_SEEN = new Part<>("messageSeen", String.class);
    static final Part<IdentityRecord> GOSUSLUGI_RECORD = new Part<>("gosuslugiRecord", IdentityRecord.class);
    static final Part<IdentityRecord> EPOS_RECORD = new Part<>("eposRecord", IdentityRecord.class);
    static final Part<UserRole> FILED_BY = new Part<>("filedBy", UserRole.class);
    static final Part<String> FILER_NAME = new Part<>("filerName", String.class);
    static final Part<String> FILER_PHONE = new Part<>("filerPhone", String.class);
    static final Part<Boolean> ADMINISTRATOR_CONTACT = new Part<>("administratorContactKnown", Boolean.class);

    private final Map<Part<?>, Object> values;

    CaseParts(Map<Part<?>, Object> values) {
        this.values = Map.copyOf(values);
    }

    <T> Optional<T> get(Part<T> part) {
        return Optional.ofNullable(values.get(part)).map(part.type()::cast);
    }

    OptionalInt number(Part<Integer> part) {
        return get(part).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    boolean flag(Part<Boolean> part) {
        return get(part).orElse(false);
    }

    Map<Part<?>, Object> copy() {
        return new HashMap<>(values);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CaseParts other && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    record Part<T>(String path, Class<T> type) {
        /** The text remembers its own, and a case is asked for its parts all the time. */
        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }
}
