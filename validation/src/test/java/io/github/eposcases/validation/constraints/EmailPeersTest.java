package io.github.eposcases.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.EmailAddress;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.validator.routines.DomainValidator;
import org.junit.jupiter.api.Test;

/**
 * ID-202: our verdict beside those of four peers. Every disagreement has a row in {@code email-peers.tsv} that says by
 * which rule and why; one without a row fails. {@code -Depos.peers=1000000} for the long run.
 */
class EmailPeersTest {
    private static final int TRIES = Integer.getInteger("epos.peers", 50_000);

    private static final String[] ATOMS = {
        "ivanov",
        "i.petrova",
        "mama77",
        "a",
        "A_b-c",
        "o'neil",
        "x+tag",
        "!#$%",
        "89120000000",
        "a..b",
        ".a",
        "a.",
        "",
        "иван",
        "ivаn",
        "user name",
        "\"a b\"",
        "\"a\"",
        "a(b)",
        "a\\@b",
        "a,b",
        "a;b",
        "a:b",
        "a<b",
        "[a]",
        "жук",
        "x".repeat(64),
        "x".repeat(65),
        "用户",
        "a@b",
        "\uD842\uDFB7",
        "a\u2407",
        "a\u20AC"
    };
    private static final String[] LABELS = {
        "mail",
        "yandex",
        "school12",
        "a",
        "x-y",
        "a--b",
        "-a",
        "a-",
        "a_b",
        "b!",
        "почта",
        "школа1",
        "xn--80a1acny",
        "1",
        "22",
        "",
        "яnдex",
        "müller",
        "faß",
        "例え",
        "\uD842\uDFB7x",
        "b".repeat(63),
        "b".repeat(64),
        "c(d)",
        "уа",
        "İx",
        "ﬁ",
        "٣"
    };
    private static final String[] LAST = {
        "ru",
        "com",
        "org",
        "museum",
        "r",
        "1",
        "007",
        "рф",
        "xn--p1ai",
        "zzzz",
        "c0",
        "0c",
        "school",
        "permedu",
        "",
        "ру",
        "москва",
        "c-d",
        "co.uk"
    };
    private static final String[] NOISE = {
        " ", "\t", "\n", "\u00A0", "\u200B", "\u00AD", "\u0000", "\u0085", "\u202E", "\uFEFF", "\uE000", "\u0378",
        "\uD800", "@", ".", ",", "<", ">", "\"", "(", ")", "[", "]", "\\", ";", "•", "№", "/", "_", "\u2028"
    };

    private final SplittableRandom random = new SplittableRandom(20261122);

    private String pick(String[] pieces) {
        return pieces[random.nextInt(pieces.length)];
    }

    private String address() {
        StringBuilder text = new StringBuilder(pick(ATOMS));
        if (random.nextInt(4) == 0) {
            text.append('.').append(pick(ATOMS));
        }
        text.append('@');
        int labels = random.nextInt(4);
        for (int i = 0; i < labels; i++) {
            text.append(pick(LABELS)).append('.');
        }
        text.append(random.nextInt(12) == 0 ? "[127.0.0.1]" : pick(LAST));
        for (int noise = random.nextInt(6) - 4; noise > 0; noise--) {
            text.insert(random.nextInt(text.length() + 1), pick(NOISE));
        }
        return random.nextInt(60) == 0 ? "<" + text + ">" : text.toString();
    }

    private static Map<String, Predicate<String>> peers() {
        EmailValidator strict = JMail.strictValidator()
                .requireTopLevelDomain()
                .disallowIpDomain()
                .disallowQuotedIdentifiers();
        var hibernate = new org.hibernate.validator.internal.constraintvalidators.bv.EmailValidator();
        var commons = org.apache.commons.validator.routines.EmailValidator.getInstance();
        Map<String, Predicate<String>> peers = new LinkedHashMap<>();
        peers.put("jmail", strict::isValid);
        peers.put("hibernate", text -> hibernate.isValid(text, null));
        peers.put("commons", commons::isValid);
        peers.put("angus", EmailPeersTest::isInternetAddress);
        return peers;
    }

    private static boolean isInternetAddress(String text) {
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    /** What of an address we accept can make a peer refuse it. */
    private static List<String> features(String text) {
        List<String> features = new ArrayList<>();
        if (text.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
            features.add("supplementary letter");
        }
        if (!DomainValidator.getInstance().isValidTld(text.substring(text.lastIndexOf('.')))) {
            features.add("unlisted top-level domain");
        }
        return features;
    }

    @Test
    void every_disagreement_is_explained_by_a_rule() {
        Map<String, String> reasons = new HashMap<>();
        for (TextTable.Row row : TextTable.read(EmailPeersTest.class.getResourceAsStream("email-peers.tsv"))
                .rows()) {
            assertThat(row.get("why")).isNotBlank();
            row.list("peers")
                    .forEach(peer -> reasons.put(peer + " " + row.get("ours") + " " + row.get("rule"), row.get("why")));
        }
        Map<String, Predicate<String>> peers = peers();
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> unexplained = new TreeMap<>();
        int accepted = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = address();
            boolean ours = EmailAddress.isValid(text);
            accepted += ours ? 1 : 0;
            for (Map.Entry<String, Predicate<String>> peer : peers.entrySet()) {
                if (peer.getValue().test(text) != ours) {
                    String prefix = peer.getKey() + (ours ? " accepts " : " refuses ");
                    TreeSet<String> rules = new TreeSet<>();
                    if (ours) {
                        features(text).forEach(feature -> rules.add(prefix + feature));
                    } else {
                        EmailAddress.parse(text).problems().stream()
                                .filter(Problem::isError)
                                .forEach(p -> rules.add(prefix + p.code().id()));
                    }
                    rules.forEach(rule -> counts.merge(rule, 1, Integer::sum));
                    if (rules.stream().noneMatch(reasons::containsKey)) {
                        unexplained.putIfAbsent(
                                rules.toString(),
                                text.chars()
                                        .mapToObj(c -> c > 32 && c < 127 ? "" + (char) c : "\\u%04x".formatted(c))
                                        .collect(Collectors.joining()));
                    }
                }
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(accepted).isGreaterThan(TRIES / 50);
        if (TRIES >= 1_000_000) {
            assertThat(counts.keySet()).containsAll(reasons.keySet());
        }
    }
}
