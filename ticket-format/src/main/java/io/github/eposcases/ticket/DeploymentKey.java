package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.ticket.internal.mime.KeyedHash;
import java.security.MessageDigest;
import java.util.List;

/**
 * The secret of one deployment, at least 32 bytes: it makes message ids and fingerprints that nobody can guess from a
 * name and a date (SEC-14).
 *
 * <p>Immutable and thread-safe. The bytes are copied and never come out; {@link #toString()} hides them. Changing the
 * key changes every id. Keep it like a password, make it once: {@code openssl rand 32 > epos.key}.
 *
 * <pre>{@code
 * DeploymentKey key = DeploymentKey.of(Files.readAllBytes(Path.of("epos.key")));
 * }</pre>
 *
 * @since 0.1
 */
public final class DeploymentKey {
    private static final int SHORTEST = 32;

    private final byte[] key;

    private DeploymentKey(byte[] key) {
        this.key = key;
    }

    /**
     * Returns a key.
     *
     * @param key at least 32 random bytes; copied
     * @return the key
     * @throws IllegalArgumentException if it is shorter
     */
    public static DeploymentKey of(byte[] key) {
        if (requireNonNull(key, "key").length < SHORTEST) {
            throw new IllegalArgumentException("key: at least " + SHORTEST + " bytes are needed");
        }
        return new DeploymentKey(key.clone());
    }

    /** Hashes a label and fields (TKT-41). */
    byte[] hash(String label, List<String> fields) {
        return KeyedHash.of(key, label, fields);
    }

    /** Compares in constant time. */
    @Override
    public boolean equals(Object o) {
        return o instanceof DeploymentKey k && MessageDigest.isEqual(key, k.key);
    }

    /** Returns a number that tells nothing about the key. */
    @Override
    public int hashCode() {
        return hash("epos-hash-code/1", List.of())[0];
    }

    /** Returns no byte of the key. */
    @Override
    public String toString() {
        return "DeploymentKey[…]";
    }
}
