/**
 * The support case itself: who has the trouble, on what, what happened so far, and where help is found.
 *
 * <table>
 * <caption>I want to …</caption>
 * <tr><td>hold everything known about one trouble</td><td>{@link io.github.eposcases.core.support.SupportCase}</td></tr>
 * <tr><td>note what happened</td><td>{@link io.github.eposcases.core.support.CaseEvent}</td></tr>
 * <tr><td>know who somebody is, and whether he must use Gosuslugi</td>
 * <td>{@link io.github.eposcases.core.support.UserRole}</td></tr>
 * <tr><td>attach a screenshot</td><td>{@link io.github.eposcases.core.support.Attachment}</td></tr>
 * <tr><td>find the support's phone, mail, form, or check a page address</td>
 * <td>{@link io.github.eposcases.core.support.ContactPoints}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.core.support;
