package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one keyed hash behind message ids, boundaries and fingerprints (TKT-41). */
public final class KeyedHash {
    /** The label of message ids. */
    public static final String MESSAGE_ID = "epos-message-id/1";
    /** The label of boundaries. */
    public static final String BOUNDARY = "epos-boundary/1";

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";

    private KeyedHash() {}

    /**
     * Returns HMAC-SHA-256 over the label and the fields, each with its length before it.
     *
     * @param key the key
     * @param label what the hash is for
     * @param fields the fields; an absent one is the empty text
     * @return 32 bytes
     */
    public static byte[] of(byte[] key, String label, List<String> fields) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            add(mac, label);
            for (String field : fields) {
                add(mac, field);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /**
     * Returns the first 160 bits in 32 base32hex digits, lower case.
     *
     * @param hash at least 20 bytes
     * @return 32 characters
     */
    public static String base32(byte[] hash) {
        StringBuilder out = new StringBuilder(32);
        for (int block = 0; block < 20; block += 5) {
            long bits = 0;
            for (int i = 0; i < 5; i++) {
                bits = bits << 8 | hash[block + i] & 0xFF;
            }
            for (int shift = 35; shift >= 0; shift -= 5) {
                out.append(DIGITS.charAt((int) (bits >>> shift) & 31));
            }
        }
        return out.toString();
    }

    /**
     * Returns a boundary that base64 cannot contain and that no content can be made to contain (TKT-38, TKT-50).
     *
     * @param hash a hash with the label {@link #BOUNDARY} over what the boundary belongs to
     * @return 34 characters
     */
    public static String boundary(byte[] hash) {
        return "=_" + base32(hash);
    }

    private static void add(Mac mac, String field) {
        byte[] bytes = field.getBytes(UTF_8);
        mac.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        mac.update(bytes);
    }
}
