/**
 * Finds the faulty records of a whole roster before their owners do.
 *
 * <table>
 * <caption>I want to …</caption>
 * <tr><td>audit a file or a list</td><td>{@link io.github.eposcases.validation.roster.RosterAudit}</td></tr>
 * <tr><td>look one person up</td><td>{@link io.github.eposcases.validation.roster.IdentityLookup}</td></tr>
 * <tr><td>say how the file is written</td><td>{@link io.github.eposcases.validation.roster.RosterFormat}</td></tr>
 * <tr><td>write what was found</td><td>{@link io.github.eposcases.validation.roster.FindingSinks}</td></tr>
 * </table>
 *
 * <p>No similarity number, only reasons; nothing is skipped in silence; no name leaves the memory of the machine unless
 * the operator asks.
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.validation.roster;
