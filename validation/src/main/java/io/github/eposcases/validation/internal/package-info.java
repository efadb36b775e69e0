/** The tables of kinds and the engine that reads them; not exported. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.validation.internal;
