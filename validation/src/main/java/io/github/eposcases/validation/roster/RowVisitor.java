package io.github.eposcases.validation.roster;

import io.github.eposcases.core.support.UserRole;
import java.io.IOException;
import java.util.Map;
import java.util.function.LongSupplier;

/** What a pass over a roster does with what it reads. */
interface RowVisitor {
    /** Takes what is known before the first row. */
    void begin(ReadFacts facts, Map<String, UserRole> ownRoles, LongSupplier bytesRead);

    /** Does what needs no other row; on the thread that reads. Not always called before {@link #row}. */
    default void prepare(RowText row) {}

    /** Takes a record; the row is reused for the next one. Returns false to stop. */
    boolean row(RowText row) throws IOException;

    /** Takes a record that cannot be read. Returns false to stop. */
    boolean unreadable(long number, long line, String reason) throws IOException;

    /** Returns the first row from this one on that is wanted; {@link Long#MAX_VALUE} if none is. */
    default long nextWanted(long row) {
        return row;
    }

    /** Takes note that rows were left out. Returns false to stop. */
    default boolean skipped() {
        return true;
    }

    /** Takes the number of rows that held nothing, and a number that another text has not. */
    void end(long blankRows, long sum);
}
