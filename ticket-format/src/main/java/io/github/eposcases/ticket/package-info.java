/**
 * Tickets for the support service: composed of a case, written in every form it takes, read back, and what comes back
 * from it.
 *
 * <table>
 * <caption>I want to …</caption>
 * <tr><td>know what a ticket still lacks</td><td>{@link io.github.eposcases.ticket.Ticket#draft}</td></tr>
 * <tr><td>write a ticket</td><td>{@link io.github.eposcases.ticket.TicketWriters}</td></tr>
 * <tr><td>read a ticket again</td><td>{@link io.github.eposcases.ticket.TicketReader}</td></tr>
 * <tr><td>keep a case in a file</td><td>{@link io.github.eposcases.ticket.CaseFile}</td></tr>
 * <tr><td>validate documents elsewhere</td><td>{@link io.github.eposcases.ticket.TicketSchema}</td></tr>
 * <tr><td>use my own object mapper</td><td>{@link io.github.eposcases.ticket.TicketJacksonModule}</td></tr>
 * <tr><td>fill a web form</td><td>{@link io.github.eposcases.ticket.FormProfile}</td></tr>
 * <tr><td>see many tickets of one error</td><td>{@link io.github.eposcases.ticket.TicketGroup}</td></tr>
 * <tr><td>write a mail</td><td>{@link io.github.eposcases.ticket.EmlProfile}</td></tr>
 * <tr><td>read an answer</td><td>{@link io.github.eposcases.ticket.StpAnswer}</td></tr>
 * <tr><td>reply to an answer</td><td>{@link io.github.eposcases.ticket.Rework}</td></tr>
 * <tr><td>send nothing twice</td><td>{@link io.github.eposcases.ticket.SubmissionLedger}</td></tr>
 * <tr><td>send with Jakarta Mail or Spring</td><td>{@link io.github.eposcases.ticket.JakartaMail}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.ticket;
