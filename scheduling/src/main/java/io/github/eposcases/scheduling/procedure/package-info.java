/**
 * Who acts next in a case, when, and why somebody may not act yet.
 *
 * <table>
 * <caption>I want to …</caption>
 * <tr><td>know the next step of a case</td>
 * <td>{@link io.github.eposcases.scheduling.procedure.Procedure#next}</td></tr>
 * <tr><td>know why a ticket may not be filed yet</td>
 * <td>{@link io.github.eposcases.scheduling.procedure.Procedure#refusal}</td></tr>
 * <tr><td>find the steps that a history skipped</td>
 * <td>{@link io.github.eposcases.scheduling.procedure.Procedure#review}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.scheduling.procedure;
