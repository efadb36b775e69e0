/** Text as people and desks read it: cleaned, in labelled lines, or in rows of a table. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.ticket.internal.text;
