/** A ticket as a page to look at: no script, no link, nothing loaded from anywhere. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.ticket.internal.html;
