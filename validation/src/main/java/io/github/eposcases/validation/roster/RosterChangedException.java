package io.github.eposcases.validation.roster;

import java.io.IOException;

/**
 * A later pass over a roster saw other rows than the first one; nothing about groups was reported.
 *
 * @since 0.1
 */
public final class RosterChangedException extends IOException {
    private static final long serialVersionUID = 1L;

    RosterChangedException() {
        super("the roster changed while it was read");
    }
}
