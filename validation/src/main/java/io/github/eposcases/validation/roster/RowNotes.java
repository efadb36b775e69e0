package io.github.eposcases.validation.roster;

import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Birth date, role and territory of every row in four bytes, for the check of links. */
final class RowNotes {
    private static final int STUDENT = UserRole.STUDENT.ordinal() + 1;
    private static final int MIN_YEARS = 12 << 9;
    private static final int YEAR_0 = 1899 << 9;
    private static final int CHUNK = 1 << 16;
    private static final int MOST_TERRITORIES = (1 << 12) - 1;

    private final WorkSpace space;
    private final List<int[]> chunks = new ArrayList<>();
    private final Map<String, Integer> territories = new HashMap<>();
    private final Map<String, Integer> spellings = new HashMap<>();

    RowNotes(WorkSpace space) {
        this.space = space;
    }

    /** Takes the date as {@link PersonKeys#date} gives it. */
    void add(long row, Optional<UserRole> role, int date, @Nullable String territory) throws IOException {
        int i = (int) row;
        while (chunks.size() <= i >>> 16) {
            chunks.add(new int[CHUNK]);
            space.claim(CHUNK * 4L);
        }
        int known = role.isPresent() ? role.get().ordinal() + 1 : 0;
        chunks.get(i >>> 16)[i & (CHUNK - 1)] =
                (date == 0 ? 0 : date - YEAR_0) << 15 | known << 12 | territory(territory);
    }

    /** Beyond 4,095 spellings the rest are taken for unknown. */
    private int territory(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        Integer known = spellings.get(text);
        if (known == null) {
            if (spellings.size() >= MOST_TERRITORIES) {
                return 0;
            }
            String plain = RosterField.normalized(text);
            known = plain.isEmpty()
                    ? Integer.valueOf(0)
                    : territories.computeIfAbsent(plain, t -> territories.size() + 1);
            spellings.put(text, known);
        }
        return known;
    }

    private int at(int row) {
        return row >>> 16 < chunks.size() ? chunks.get(row >>> 16)[row & (CHUNK - 1)] : 0;
    }

    /** Returns whether a link to a record has a fault. */
    boolean has(LinkFault fault, int parent, int child) {
        if (child == parent) {
            return fault == LinkFault.SELF;
        }
        int one = at(parent);
        int two = at(child);
        return switch (fault) {
            case NOT_A_PUPIL -> role(two) != 0 && role(two) != STUDENT;
            case PARENT_TOO_YOUNG -> one >>> 15 != 0 && two >>> 15 != 0 && (one >>> 15) + MIN_YEARS > two >>> 15;
            case OTHER_TERRITORY ->
                (one & MOST_TERRITORIES) != 0
                        && (two & MOST_TERRITORIES) != 0
                        && (one & MOST_TERRITORIES) != (two & MOST_TERRITORIES);
            default -> false;
        };
    }

    boolean isPupil(int row) {
        return role(at(row)) == STUDENT;
    }

    private static int role(int note) {
        return note >>> 12 & 7;
    }
}
