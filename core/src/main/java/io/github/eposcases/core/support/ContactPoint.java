package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One place where help is found, or one address or name that the letters speak of.
 *
 * <p>Immutable and thread-safe. None of them is personal: the contact of an organisation's own administrator is given
 * by the caller and never stands here.
 *
 * @param id which one
 * @param kind what it is
 * @param printed as its source prints it
 * @param machine the form for a program: an address, a {@code tel:} link, host names; none where the source gives none
 * @param origin who says so, when, and how surely
 * @since 0.1
 */
public record ContactPoint(Id id, Kind kind, String printed, List<String> machine, Origin origin) {
    /**
     * Checks the parts.
     *
     * @param id which one
     * @param kind what it is
     * @param printed as its source prints it
     * @param machine the form for a program
     * @param origin who says so
     * @throws IllegalArgumentException if a stated one has no form for a program
     */
    public ContactPoint {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(printed, "printed");
        machine = List.copyOf(requireNonNull(machine, "machine"));
        requireNonNull(origin, "origin");
        if (origin.status() == Status.STATED && machine.isEmpty()) {
            throw new IllegalArgumentException("machine: empty although the point is stated");
        }
    }

    /**
     * Returns the only form for a program.
     *
     * @return for example {@code support-epos@permkrai.ru} or {@code tel:+78003501877}
     * @throws IllegalStateException if there is none
     */
    public String address() {
        if (machine.isEmpty()) {
            throw new IllegalStateException(id + " has no address");
        }
        return machine.get(0);
    }

    /**
     * Which contact point. Constants may be added.
     *
     * @since 0.1
     */
    public enum Id {
        /** The phone of the support service. */
        STP_PHONE,
        /** The mail address of the support service. */
        STP_EMAIL,
        /** The site of EPOS. */
        EPOS_SITE,
        /** The feedback form of the web version. */
        SUPPORT_FORM,
        /** The feedback form inside the mobile app; it has no address. */
        SUPPORT_FORM_APP,
        /** The sign-in page, which also carries the instructions. */
        SIGN_IN,
        /** The instruction for students; cut off in the letter, use {@link #SIGN_IN}. */
        INSTRUCTION_STUDENT,
        /** The instruction for parents; cut off in the letter, use {@link #SIGN_IN}. */
        INSTRUCTION_PARENT,
        /** The channel «ЭПОС. Новости». */
        NEWS_CHANNEL,
        /** A regional site to compare with in self-check 2. */
        REGIONAL_SITE,
        /** The portal of state services. */
        GOSUSLUGI,
        /** The state's sign-in system. */
        ESIA,
        /** The subsystem that holds the data of users. */
        KONTINGENT,
        /** The recommended browser; advice only. */
        BROWSER,
        /** A site to test the speed; the letter names none. */
        SPEED_TEST,
        /** The host of the diary. */
        EDU_HOST,
        /** Hosts used before 2023. */
        OLD_HOSTS
    }

    /**
     * What a contact point is. Constants may be added.
     *
     * @since 0.1
     */
    public enum Kind {
        /** A telephone number. */
        PHONE,
        /** A mail address. */
        E_MAIL,
        /** A page. */
        WEB_PAGE,
        /** A form on a page. */
        WEB_FORM,
        /** A place inside the mobile app. */
        APP,
        /** A channel of a messenger. */
        CHANNEL,
        /** A host name. */
        HOST,
        /** A name only. */
        NAME
    }

    /**
     * How surely it is known. Constants may be added.
     *
     * @since 0.1
     */
    public enum Status {
        /** A letter states it. */
        STATED,
        /** A letter states it, but cut off. */
        TRUNCATED_IN_SOURCE,
        /** A letter speaks of it without an address. */
        NOT_GIVEN,
        /** Another source states it. */
        OTHER_SOURCE
    }

    /**
     * Who says so, when, and how surely.
     *
     * @param source rule ids, or another source by name
     * @param statedOn a date, or words such as {@code after 2023-11-06} where the source is undated
     * @param status how surely it is known
     * @since 0.1
     */
    public record Origin(String source, String statedOn, Status status) {
        /**
         * Checks the parts.
         *
         * @param source rule ids, or another source by name
         * @param statedOn a date or words
         * @param status how surely it is known
         */
        public Origin {
            requireNonNull(source, "source");
            requireNonNull(statedOn, "statedOn");
            requireNonNull(status, "status");
        }
    }
}
