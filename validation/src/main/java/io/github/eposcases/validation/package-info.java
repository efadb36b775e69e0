/**
 * How the record of EPOS differs from the Gosuslugi identity, which side to correct and what to type.
 *
 * <table>
 * <caption>What stands where</caption>
 * <tr><th>I want to…</th><th>type</th></tr>
 * <tr><td>compare two records</td><td>{@link io.github.eposcases.validation.IdentityComparator}</td></tr>
 * <tr><td>say what else I know (role, day, family)</td>
 *     <td>{@link io.github.eposcases.validation.ComparisonContext}</td></tr>
 * <tr><td>read what differs</td><td>{@link io.github.eposcases.validation.ConsistencyReport},
 *     {@link io.github.eposcases.validation.Discrepancy},
 *     {@link io.github.eposcases.validation.DiscrepancyKind}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.validation;
