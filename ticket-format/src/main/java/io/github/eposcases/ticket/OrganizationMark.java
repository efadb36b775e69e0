package io.github.eposcases.ticket;

import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.Sameness;
import io.github.eposcases.core.place.Territory;
import io.github.eposcases.core.place.TerritoryMatch;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the ledger keeps of an organisation, so that two can be compared without their names (DOM-333, DOM-653): keyed
 * hashes of the name without its legal form and of its number, and the territory, which is no secret.
 *
 * @param name the hash of the words of the name
 * @param number the hash of its number
 * @param territory the territory, if it is known
 */
record OrganizationMark(String name, Optional<String> number, Optional<Territory> territory) {
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(мбоу|маоу|мкоу|моу|гбоу|гаоу|гкоу|кгапоу|кгбпоу|гбпоу" + "|гапоу|мадоу|мбдоу|мау|мбу|до|чоу|ноу|ано)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final String LABEL = "epos-organization/1";

    static OrganizationMark of(Organization organization, DeploymentKey key) {
        String text = Normalizer.normalize(organization.name(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        List<String> words = WORD.matcher(text)
                .results()
                .map(m -> m.group())
                .filter(w -> !LEGAL_FORM.matcher(w).matches())
                .toList();
        Optional<String> number =
                words.stream().filter(w -> Character.isDigit(w.charAt(0))).findFirst();
        Optional<Territory> territory = organization.territory().resolved() instanceof TerritoryMatch.Resolved r
                ? Optional.of(r.territory())
                : Optional.empty();
        return new OrganizationMark(
                hash(key, "name", words), number.map(n -> hash(key, "number", List.of(n))), territory);
    }

    Sameness compare(OrganizationMark other) {
        boolean otherPlace = territory.isPresent() && other.territory.isPresent() && !territory.equals(other.territory);
        boolean otherNumber = number.isPresent() && other.number.isPresent() && !number.equals(other.number);
        if (otherPlace || otherNumber) {
            return Sameness.DIFFERENT;
        }
        return name.equals(other.name) ? Sameness.SAME : Sameness.UNSURE;
    }

    private static String hash(DeploymentKey key, String what, List<String> words) {
        return HexFormat.of().formatHex(key.hash(LABEL, List.of(what, String.join(" ", words))));
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "OrganizationMark";
    }
}
