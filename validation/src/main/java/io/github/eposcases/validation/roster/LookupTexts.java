package io.github.eposcases.validation.roster;

import io.github.eposcases.core.Texts;
import io.github.eposcases.validation.roster.LookupResult.Ambiguous;
import io.github.eposcases.validation.roster.LookupResult.Match;
import io.github.eposcases.validation.roster.LookupResult.Parent;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a look-up. */
final class LookupTexts {
    private static final Texts TEXTS = Texts.of(LookupTexts.class.getResourceAsStream("lookup-texts.tsv"));

    private LookupTexts() {}

    static String explain(LookupResult result, Locale locale) {
        StringBuilder text = new StringBuilder(TEXTS.text("advice." + result.advice(), locale));
        for (Match match : result.shown()) {
            text.append('\n').append(row("row", match, locale));
            text.append(match.report().verdict().sentence(locale));
            match.report().discrepancies().forEach(d -> text.append(' ').append(d.message(locale)));
        }
        if (result instanceof Ambiguous several) {
            text.append('\n').append(differing(several, locale));
            text.append('\n')
                    .append(several.keep()
                            .map(match -> row("keep", match, locale))
                            .orElse(TEXTS.text("keep.any", locale)));
        }
        if (result.family().stream().anyMatch(Parent::isSplit)) {
            text.append('\n').append(TEXTS.text("split", locale));
        }
        return text.append('\n').append(TEXTS.text("basis", locale)).toString();
    }

    private static String row(String key, Match match, Locale locale) {
        return TEXTS.format(key, locale, Map.of("row", Long.toString(match.row())));
    }

    private static String differing(Ambiguous several, Locale locale) {
        if (several.differing().isEmpty()) {
            return TEXTS.text("differing.none", locale);
        }
        String fields = several.differing().stream()
                .map(field -> RosterTexts.label(field, locale))
                .collect(Collectors.joining(", "));
        return TEXTS.format("differing", locale, Map.of("fields", fields));
    }
}
