/**
 * The epos-cases tool. A command parses its arguments, calls one public entry point of the library, prints; it holds no
 * rule of the domain.
 */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.commandline;
