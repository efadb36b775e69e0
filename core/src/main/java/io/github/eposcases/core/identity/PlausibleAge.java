package io.github.eposcases.core.identity;

/**
 * The ages that are usual for someone: a student, a parent, a member of staff. Outside them a birth date is probably
 * mistyped.
 *
 * @param minYears the least age in whole years, 0 or more
 * @param maxYears the greatest age in whole years, not less than {@code minYears}
 * @since 0.1
 */
public record PlausibleAge(int minYears, int maxYears) {
    /**
     * Checks the parts.
     *
     * @param minYears the least age in whole years
     * @param maxYears the greatest age in whole years
     * @throws IllegalArgumentException if {@code minYears} is negative or greater than {@code maxYears}
     */
    public PlausibleAge {
        if (minYears < 0) {
            throw new IllegalArgumentException("minYears: negative");
        }
        if (maxYears < minYears) {
            throw new IllegalArgumentException("maxYears: less than minYears");
        }
    }

    /**
     * Tells whether an age is usual.
     *
     * @param years an age in whole years
     * @return true from {@link #minYears()} to {@link #maxYears()}
     */
    public boolean includes(long years) {
        return years >= minYears && years <= maxYears;
    }
}
