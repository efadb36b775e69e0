package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.support.UserRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a web form calls the fields of a ticket. The names of the support service's own form are not public, so there
 * is no form without a profile.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Parsed<FormProfile> form = FormProfile.builder()
 *         .field(TicketField.SUBJECT, "theme").field(TicketField.PROBLEM, "text")   // … all eight
 *         .role(UserRole.PARENT, "2").fixed("source", "web").problemCarriesRest().build();
 * }</pre>
 *
 * @since 0.1
 */
public final class FormProfile {
    private final Map<TicketField, String> fields;
    private final Map<UserRole, String> roles;
    private final Map<String, String> territories;
    private final Map<String, String> fixed;
    private final boolean problemCarriesRest;
    private final SizeLimits limits;
    private final Optional<DeploymentKey> key;

    private FormProfile(Builder builder) {
        this.fields = Collections.unmodifiableMap(new EnumMap<>(builder.fields));
        this.roles = Map.copyOf(builder.roles);
        this.territories = Map.copyOf(builder.territories);
        this.fixed = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fixed));
        this.problemCarriesRest = builder.problemCarriesRest;
        this.limits = builder.limits;
        this.key = builder.key;
    }

    /**
     * Begins a profile.
     *
     * @return a builder without any field
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a profile with the names of our JSON members. They are <em>not</em> the names of the support service's
     * form.
     *
     * @return the profile, for tests and for forms of one's own
     */
    public static FormProfile ownNames() {
        Builder builder = builder();
        for (TicketField field : TicketField.values()) {
            builder.field(field, field.path(0).replace("[0]", ""));
        }
        return builder.build().orThrow();
    }

    /**
     * Reads a profile from JSON: {@code {"fields": {"SUBJECT": "theme", …}, "roles": {"PARENT": "2"}, "territories":
     * {"57701000": "1"}, "fixed": {"source": "web"}, "problemCarriesRest": true}}.
     *
     * @param json the document, at most 1 MiB
     * @return the profile, or everything that is wrong with it
     */
    public static Parsed<FormProfile> read(byte[] json) {
        return FormProfileJson.read(requireNonNull(json, "json"));
    }

    Optional<String> nameOf(TicketField field) {
        return Optional.ofNullable(fields.get(field));
    }

    Optional<String> optionOf(UserRole role) {
        return Optional.ofNullable(roles.get(role));
    }

    Optional<String> territoryOption(String codeOrName) {
        return Optional.ofNullable(territories.get(codeOrName));
    }

    Map<String, String> fixed() {
        return fixed;
    }

    boolean carriesRest() {
        return problemCarriesRest;
    }

    SizeLimits limits() {
        return limits;
    }

    Optional<DeploymentKey> key() {
        return key;
    }

    /** Returns how many fields have a place. */
    @Override
    public String toString() {
        return "FormProfile[" + fields.size() + " fields]";
    }

    /**
     * Collects the names of a form.
     *
     * @since 0.1
     */
    public static final class Builder {
        private static final int LONGEST = 200;

        private final Map<TicketField, String> fields = new EnumMap<>(TicketField.class);
        private final Map<UserRole, String> roles = new EnumMap<>(UserRole.class);
        private final Map<String, String> territories = new LinkedHashMap<>();
        private final Map<String, String> fixed = new LinkedHashMap<>();
        private boolean problemCarriesRest;
        private SizeLimits limits = SizeLimits.typicalDesk();
        private Optional<DeploymentKey> key = Optional.empty();

        private Builder() {}

        /**
         * Gives a field its place; the place of {@link TicketField#ATTACHMENTS} is the file field.
         *
         * @param field the field
         * @param name the name of the form's field
         * @return this
         */
        public Builder field(TicketField field, String name) {
            fields.put(requireNonNull(field, "field"), requireNonNull(name, "name"));
            return this;
        }

        /**
         * Says which option stands for a role; without it the label is sent.
         *
         * @param role the role
         * @param option the value of the option
         * @return this
         */
        public Builder role(UserRole role, String option) {
            roles.put(requireNonNull(role, "role"), requireNonNull(option, "option"));
            return this;
        }

        /**
         * Says which option stands for a territory; without it the text as stated is sent.
         *
         * @param codeOrName the OKTMO code of a resolved territory, or a text as stated
         * @param option the value of the option
         * @return this
         */
        public Builder territory(String codeOrName, String option) {
            territories.put(requireNonNull(codeOrName, "codeOrName"), requireNonNull(option, "option"));
            return this;
        }

        /**
         * Adds a field that is always the same.
         *
         * @param name the name of the form's field
         * @param value its value
         * @return this
         */
        public Builder fixed(String name, String value) {
            fixed.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /**
         * Lets the problem carry, as labelled lines, the fields that have no place.
         *
         * @return this
         */
        public Builder problemCarriesRest() {
            problemCarriesRest = true;
            return this;
        }

        /**
         * Says what the form takes.
         *
         * @param sizes the limits
         * @return this
         */
        public Builder limits(SizeLimits sizes) {
            limits = requireNonNull(sizes, "sizes");
            return this;
        }

        /**
         * Makes the boundary depend on the deployment.
         *
         * @param deploymentKey the key
         * @return this
         */
        public Builder key(DeploymentKey deploymentKey) {
            key = Optional.of(requireNonNull(deploymentKey, "deploymentKey"));
            return this;
        }

        /**
         * Makes the profile.
         *
         * @return the profile, or every field of the letter that has no place and every name that is no name
         */
        public Parsed<FormProfile> build() {
            List<Problem> problems = new ArrayList<>();
            for (TicketField field : TicketField.values()) {
                String name = fields.get(field);
                if (name != null) {
                    problems.addAll(PlainText.ONE_LINE.problems("fields." + field, name, LONGEST));
                } else if (field.isRequired()) {
                    problems.add(Problem.error(TicketProblem.FORM_FIELD_UNMAPPED, "fields." + field));
                }
            }
            fixed.keySet().forEach(name -> problems.addAll(PlainText.ONE_LINE.problems("fixed", name, LONGEST)));
            return Parsed.of(new FormProfile(this), problems);
        }
    }
}
