/** A ticket as a web form or a link would carry it. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.ticket.internal.form;
