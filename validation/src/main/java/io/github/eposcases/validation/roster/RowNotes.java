package io.github.eposcases.validation.roster;

import io.github.eposcases.core.support.UserRole;
import java.util.Arrays;
import java.util.Optional;

/** Role and birth date of every row, five bytes each, for the check of links. */
final class RowNotes {
    private static final int STUDENT = UserRole.STUDENT.ordinal() + 1;
    private static final int MIN_YEARS = 12;

    private byte[] roles = new byte[1 << 12];
    private int[] dates = new int[1 << 12];

    void add(long row, Optional<UserRole> role, int date) {
        int i = (int) row;
        if (i >= roles.length) {
            int size = Math.max(i + 1, roles.length + (roles.length >> 1));
            roles = Arrays.copyOf(roles, size);
            dates = Arrays.copyOf(dates, size);
        }
        roles[i] = (byte) (role.isPresent() ? role.get().ordinal() + 1 : 0);
        dates[i] = date;
    }

    boolean isOdd(int parent, int child) {
        return parent == child || isNoPupil(child) || isTooYoung(parent, child);
    }

    boolean isNoPupil(int row) {
        return roles[row] != 0 && roles[row] != STUDENT;
    }

    /** A date is year, month, day from high to low, so a difference of 12 years is a plain comparison. */
    boolean isTooYoung(int parent, int child) {
        return dates[parent] != 0 && dates[child] != 0 && dates[parent] + (MIN_YEARS << 9) > dates[child];
    }
}
