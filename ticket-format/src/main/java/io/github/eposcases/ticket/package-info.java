/** Tickets. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.ticket;
