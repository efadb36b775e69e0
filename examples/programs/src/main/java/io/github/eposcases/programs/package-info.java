/** One short program for each task; all people in them are invented. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.programs;
