/**
 * What every room of the library shares: a parsed value or its problems, and the tables of text they come from.
 *
 * <table>
 * <caption>I want to …</caption>
 * <tr><td>read text from people</td><td>{@link io.github.eposcases.core.Parsed}</td></tr>
 * <tr><td>show what is wrong, in Russian or English</td><td>{@link io.github.eposcases.core.Problem}</td></tr>
 * <tr><td>check a line or a free text</td><td>{@link io.github.eposcases.core.PlainText}</td></tr>
 * <tr><td>read a tab-separated table</td><td>{@link io.github.eposcases.core.TextTable}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.core;
