package io.github.eposcases.commandline;

/** Unreadable input or impossible arguments; the message is the one line for standard error. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
