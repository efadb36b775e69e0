package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret under which the persons of findings can be compared between rosters without their names (HMAC-SHA-256).
 * Keyed hashes are still personal data. Immutable; never shown, not serialisable.
 *
 * @since 0.1
 */
public final class ReportKey {
    private static final String PURPOSE = "roster-person/1";

    private final byte[] secret;

    private ReportKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Returns a key.
     *
     * @param secret at least 16 bytes; copied
     * @return the key
     * @throws IllegalArgumentException if it is shorter
     */
    public static ReportKey of(byte[] secret) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("secret: shorter than 16 bytes");
        }
        return new ReportKey(secret.clone());
    }

    /** Returns 32 hex digits for a person: folded name parts and the date. */
    String of(IdentityRecord person) {
        String date =
                PersonKeys.day(person.birthDate()).map(LocalDate::toString).orElse("");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            for (String field : List.of(
                    PURPOSE,
                    NameFold.fold(person.surname()),
                    NameFold.fold(person.givenName()),
                    NameFold.fold(person.patronymic()),
                    date)) {
                byte[] bytes = field.getBytes(UTF_8);
                mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal(), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256", e);
        }
    }

    /** Returns nothing of the key. */
    @Override
    public String toString() {
        return "ReportKey[secret]";
    }
}
