/**
 * When an administrator's change takes effect, by the letters of the system and the official calendar.
 *
 * <table>
 * <caption>I want to …</caption>
 * <tr><td>know when a change takes effect</td><td>{@link io.github.eposcases.scheduling.EffectPolicy}</td></tr>
 * <tr><td>say why, or in how far readings differ</td><td>{@link io.github.eposcases.scheduling.EffectiveMoment}</td></tr>
 * <tr><td>count and shift working days</td><td>{@link io.github.eposcases.scheduling.WorkingCalendar},
 * {@link io.github.eposcases.scheduling.WorkingCalendars}</td></tr>
 * <tr><td>see the facts behind a day of Russia's calendar</td>
 * <td>{@link io.github.eposcases.scheduling.ProductionCalendar}</td></tr>
 * <tr><td>enter a regional day off or an outage</td><td>{@link io.github.eposcases.scheduling.Overlay}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.scheduling;
