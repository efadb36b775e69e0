/**
 * Where a case happens: the territories of Perm Krai, an organisation, a class.
 *
 * <table>
 * <caption>I want to …</caption>
 * <tr><td>understand a territory as people write it</td>
 * <td>{@link io.github.eposcases.core.place.StatedTerritory#of}</td></tr>
 * <tr><td>look at the list, or use another</td><td>{@link io.github.eposcases.core.place.Territories}</td></tr>
 * <tr><td>know whether two names mean one school</td>
 * <td>{@link io.github.eposcases.core.place.Organization#compare}</td></tr>
 * <tr><td>read a class such as 9 «А»</td><td>{@link io.github.eposcases.core.place.SchoolClass}</td></tr>
 * </table>
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.core.place;
