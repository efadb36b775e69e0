/**
 * Jakarta Validation constraints. Each only delegates: what is right is decided in {@code core} and by the comparator.
 *
 * <table>
 * <caption>What stands where</caption>
 * <tr><th>I want to…</th><th>type</th></tr>
 * <tr><td>check a surname, a given name, a patronymic</td>
 *     <td>{@link io.github.eposcases.validation.constraints.Surname},
 *     {@link io.github.eposcases.validation.constraints.GivenName},
 *     {@link io.github.eposcases.validation.constraints.PatronymicName}</td></tr>
 * <tr><td>check a ФИО on one line</td><td>{@link io.github.eposcases.validation.constraints.FullName}</td></tr>
 * <tr><td>check an e-mail address</td><td>{@link io.github.eposcases.validation.constraints.MailboxAddress}</td></tr>
 * <tr><td>check a birth date</td>
 *     <td>{@link io.github.eposcases.validation.constraints.BirthDateText},
 *     {@link io.github.eposcases.validation.constraints.PlausibleBirthDate}</td></tr>
 * <tr><td>check that the parts of a name agree</td>
 *     <td>{@link io.github.eposcases.validation.constraints.AgreeingGender}</td></tr>
 * <tr><td>check that EPOS holds what Gosuslugi holds</td>
 *     <td>{@link io.github.eposcases.validation.constraints.ConsistentIdentity}</td></tr>
 * <tr><td>get messages in Russian and English everywhere</td>
 *     <td>{@link io.github.eposcases.validation.constraints.EposValidation}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.validation.constraints;
