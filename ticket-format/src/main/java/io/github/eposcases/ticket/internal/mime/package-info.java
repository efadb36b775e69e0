/**
 * Octets: header fields, encoded-words, file names and streams of a mail, and what the bytes of an attachment are.
 * Hidden; what users touch stands in the package above.
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.ticket.internal.mime;
