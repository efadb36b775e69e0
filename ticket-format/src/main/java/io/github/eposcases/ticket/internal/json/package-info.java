/** JSON as a tree of plain values, read within bounds and written with bytes that never change. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.ticket.internal.json;
