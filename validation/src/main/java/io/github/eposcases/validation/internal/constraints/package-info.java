/** The validators behind the constraints; exported to the provider that must make them, and to nobody else. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.validation.internal.constraints;
