/**
 * The three values the letters ask for: full name, birth date, e-mail.
 *
 * <table>
 * <caption>What stands where</caption>
 * <tr><th>I want to…</th><th>type</th></tr>
 * <tr><td>read a ФИО, in three parts or on one line</td>
 *     <td>{@link io.github.eposcases.core.identity.PersonName}</td></tr>
 * <tr><td>read ФИО, birth date and e-mail at once</td>
 *     <td>{@link io.github.eposcases.core.identity.UserIdentity}</td></tr>
 * <tr><td>keep a row of a system exactly as it is, even if it is wrong</td>
 *     <td>{@link io.github.eposcases.core.identity.IdentityRecord}</td></tr>
 * <tr><td>tell whether two spellings are one name</td><td>{@link io.github.eposcases.core.identity.NameFold}</td></tr>
 * <tr><td>repair a name step by step and know where each letter stood</td>
 *     <td>{@link io.github.eposcases.core.identity.FoldStep},
 *     {@link io.github.eposcases.core.identity.TracedText}</td></tr>
 * <tr><td>repair an e-mail address step by step</td><td>{@link io.github.eposcases.core.identity.EmailStep}</td></tr>
 * <tr><td>divide «Рашид оглы»</td><td>{@link io.github.eposcases.core.identity.TurkicSuffix}</td></tr>
 * <tr><td>read an e-mail address, compare mailboxes</td>
 *     <td>{@link io.github.eposcases.core.identity.EmailAddress},
 *     {@link io.github.eposcases.core.identity.MailProvider}</td></tr>
 * <tr><td>read, write and judge a birth date</td><td>{@link io.github.eposcases.core.identity.BirthDates}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.core.identity;
