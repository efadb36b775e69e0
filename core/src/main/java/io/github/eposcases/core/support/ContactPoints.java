package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import io.github.eposcases.core.TextTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The directory of everything with an address: the support's phone, mail and form, the pages of EPOS. A deployment can
 * replace single points or the whole table.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * ContactPoints.standard().get(ContactPoint.Id.STP_EMAIL).address();   // "support-epos@permkrai.ru"
 * ContactPoints.standard().check("http://school.permkrai.ru/");        // OLD
 * }</pre>
 *
 * @since 0.1
 */
public final class ContactPoints {
    private static final ContactPoints STANDARD =
            from(TextTable.read(ContactPoints.class.getResourceAsStream("contact-points.tsv")));
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(https?)://)?([a-z0-9.-]{1,253})(?::443)?(?:[/?#][^\\s\\p{Cntrl}]*+)?", CASE_INSENSITIVE);

    private final Map<ContactPoint.Id, ContactPoint> points;
    private final Set<String> right;
    private final Set<String> old;

    private ContactPoints(Map<ContactPoint.Id, ContactPoint> points) {
        this.points = points;
        this.right = hosts(ContactPoint.Id.SIGN_IN, ContactPoint.Id.EPOS_SITE, ContactPoint.Id.EDU_HOST);
        this.old = hosts(ContactPoint.Id.OLD_HOSTS);
    }

    private Set<String> hosts(ContactPoint.Id... ids) {
        Set<String> hosts = new HashSet<>();
        for (ContactPoint.Id id : ids) {
            get(id).machine()
                    .forEach(form ->
                            hosts.add(form.replaceFirst("^https?://", "").replaceFirst("/.*$", "")));
        }
        return hosts;
    }

    /**
     * Returns the directory of the two letters.
     *
     * @return the shipped table
     */
    public static ContactPoints standard() {
        return STANDARD;
    }

    /**
     * Reads a directory.
     *
     * @param table the columns {@code id}, {@code kind}, {@code printed}, {@code machine} (parts between {@code |}),
     *     {@code source}, {@code statedOn}, {@code status}; every id once
     * @return the directory
     * @throws IllegalArgumentException if a row is wrong, stands twice or is missing; the message names the line or id
     */
    public static ContactPoints from(TextTable table) {
        Map<ContactPoint.Id, ContactPoint> points = new EnumMap<>(ContactPoint.Id.class);
        for (TextTable.Row row : table.rows()) {
            ContactPoint point = point(row);
            if (points.put(point.id(), point) != null) {
                throw new IllegalArgumentException("line " + row.line() + ": the id stands twice");
            }
        }
        for (ContactPoint.Id id : ContactPoint.Id.values()) {
            if (!points.containsKey(id)) {
                throw new IllegalArgumentException("table: no row for " + id);
            }
        }
        return new ContactPoints(points);
    }

    private static ContactPoint point(TextTable.Row row) {
        try {
            return new ContactPoint(
                    ContactPoint.Id.valueOf(row.get("id")),
                    ContactPoint.Kind.valueOf(row.get("kind")),
                    row.get("printed"),
                    row.list("machine"),
                    new ContactPoint.Origin(
                            row.get("source"), row.get("statedOn"), ContactPoint.Status.valueOf(row.get("status"))));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + row.line() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Returns a copy with another point in place of the one of the same id.
     *
     * @param point the new point
     * @return the changed directory
     */
    public ContactPoints with(ContactPoint point) {
        Map<ContactPoint.Id, ContactPoint> changed = new EnumMap<>(points);
        changed.put(point.id(), point);
        return new ContactPoints(changed);
    }

    /**
     * Returns a point.
     *
     * @param id which one
     * @return the point; there is one for every id
     */
    public ContactPoint get(ContactPoint.Id id) {
        return requireNonNull(points.get(requireNonNull(id, "id")));
    }

    /**
     * Returns all points.
     *
     * @return an unmodifiable list in the order of {@link ContactPoint.Id}
     */
    public List<ContactPoint> all() {
        return List.copyOf(points.values());
    }

    /**
     * Returns the right addresses for self-check 3.
     *
     * @return the sign-in page first, then the diary's host and the site
     */
    public List<String> pages() {
        return List.of(
                get(ContactPoint.Id.SIGN_IN).address(),
                "https://" + get(ContactPoint.Id.EDU_HOST).address() + "/",
                get(ContactPoint.Id.EPOS_SITE).address());
    }

    /**
     * Judges the address of a page, as a user copies it from his browser; a browser leaves {@code https://} out, so a
     * bare host is taken for that.
     *
     * @param address any text
     * @return {@link PageAddress#RIGHT} for a host of EPOS over https, {@link PageAddress#OLD} for one of before 2023,
     *     else {@link PageAddress#WRONG}, look-alike hosts, foreign letters and user-info before {@code @} included
     */
    public PageAddress check(String address) {
        Matcher m = ADDRESS.matcher(requireNonNull(address, "address").strip());
        if (!m.matches()) {
            return PageAddress.WRONG;
        }
        String host = m.group(2).toLowerCase(Locale.ROOT);
        if (old.contains(host)) {
            return PageAddress.OLD;
        }
        return right.contains(host) && !"http".equalsIgnoreCase(m.group(1)) ? PageAddress.RIGHT : PageAddress.WRONG;
    }

    /** Returns the size only. */
    @Override
    public String toString() {
        return "ContactPoints[" + points.size() + "]";
    }
}
