package io.github.eposcases.validation.roster;

import java.io.IOException;

/**
 * A roster has more rows than can be numbered: 67,108,863.
 *
 * @since 0.1
 */
public final class RosterTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    RosterTooLargeException() {
        super("more than 67,108,863 rows");
    }
}
