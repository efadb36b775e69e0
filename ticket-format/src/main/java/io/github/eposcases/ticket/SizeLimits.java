package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import io.github.eposcases.ticket.internal.mime.AttachmentProblem;
import io.github.eposcases.ticket.internal.mime.Mail;
import java.util.ArrayList;
import java.util.List;

/**
 * What a ticket system takes: octets of a whole message, octets of one file, number of files. The limits of the STP
 * are not known; the default is a <strong>guess</strong>, "a typical desk" (TKT-66). Limits are judged before sending,
 * on the encoded size; nothing is ever cut, packed or split in silence (TKT-67).
 *
 * <p>Immutable and thread-safe.
 *
 * @param messageBytes the greatest size of the message as it is sent, base64 included
 * @param fileBytes the greatest size of one file as it lies on the disk
 * @param files the greatest number of files
 * @since 0.1
 */
public record SizeLimits(long messageBytes, long fileBytes, int files) {
    /**
     * Checks the limits.
     *
     * @param messageBytes the greatest size of the message
     * @param fileBytes the greatest size of one file
     * @param files the greatest number of files
     * @throws IllegalArgumentException if one is not positive
     */
    public SizeLimits {
        if (messageBytes <= 0 || fileBytes <= 0 || files <= 0) {
            throw new IllegalArgumentException("messageBytes, fileBytes, files: a limit is positive");
        }
    }

    /**
     * Returns the default, a guess: a message of 10,000,000 octets (about 7.3 MB of files), a file of 5,000,000, ten
     * files.
     *
     * @return the limits
     */
    public static SizeLimits typicalDesk() {
        return new SizeLimits(10_000_000, 5_000_000, 10);
    }

    /**
     * Returns the limits of a tighter desk, as GLPI comes: a file of 2 MiB.
     *
     * @return the limits
     */
    public static SizeLimits tightDesk() {
        return new SizeLimits(10_000_000, 2 * 1024 * 1024, 10);
    }

    /**
     * Returns how many octets a file takes in a mail: base64 in lines of 76 with CRLF.
     *
     * @param fileBytes the size of the file
     * @return the size in the mail, without the headers of its part
     */
    public static long encodedSize(long fileBytes) {
        return Mail.encodedSize(fileBytes);
    }

    /**
     * Judges a message.
     *
     * @param messageSize its octets as they are sent
     * @param fileSizes the sizes of its files, in order
     * @return an error for each limit passed: the message, the number of files, then each file by index
     */
    public List<Problem> problems(long messageSize, List<Long> fileSizes) {
        requireNonNull(fileSizes, "fileSizes");
        List<Problem> problems = new ArrayList<>();
        if (messageSize > messageBytes) {
            problems.add(over(AttachmentProblem.MESSAGE_TOO_LARGE, "", messageBytes, messageSize));
        }
        if (fileSizes.size() > files) {
            problems.add(over(AttachmentProblem.TOO_MANY, "attachments", files, fileSizes.size()));
        }
        for (int i = 0; i < fileSizes.size(); i++) {
            if (fileSizes.get(i) > fileBytes) {
                problems.add(over(AttachmentProblem.TOO_LARGE, "attachments[" + i + "]", fileBytes, fileSizes.get(i)));
            }
        }
        return problems;
    }

    private static Problem over(AttachmentProblem code, String path, long limit, long actual) {
        return Problem.error(code, path).with("limit", Long.toString(limit)).with("actual", Long.toString(actual));
    }
}
