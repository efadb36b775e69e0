/** Character tables and scanners behind the public types; not exported. */
@org.jspecify.annotations.NullMarked
package io.github.eposcases.core.internal;
