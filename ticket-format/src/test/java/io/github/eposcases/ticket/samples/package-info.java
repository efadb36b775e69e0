/** Cases and tickets for tests: invented people only. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.ticket.samples;
