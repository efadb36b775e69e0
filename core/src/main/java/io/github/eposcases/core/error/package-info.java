/**
 * The six errors of the letters, and the classifier that finds them in a person's own words.
 *
 * <table>
 * <caption>I want to …</caption>
 * <tr><td>read a message</td><td>{@link io.github.eposcases.core.error.ErrorClassifier#standard()}</td></tr>
 * <tr><td>see what was found and where</td><td>{@link io.github.eposcases.core.error.Classification}</td></tr>
 * <tr><td>know the subject of a ticket</td>
 * <td>{@link io.github.eposcases.core.error.ErrorCategory#ticketSubject()}</td></tr>
 * <tr><td>use patterns of my own</td><td>{@link io.github.eposcases.core.error.ErrorClassifier#of}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.core.error;
