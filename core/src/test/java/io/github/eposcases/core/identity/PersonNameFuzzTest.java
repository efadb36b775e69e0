package io.github.eposcases.core.identity;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;

class PersonNameFuzzTest {
    /** ID-3, ID-5: an answer for every text, and a suggestion is right. */
    @FuzzTest
    void parse_answers_any_text(FuzzedDataProvider data) {
        NameProfile profile = data.pickValue(NameProfile.values());
        String surname = data.consumeString(60);
        String given = data.consumeString(60);
        String patronymic = data.consumeString(60);
        check(PersonName.parse(surname, given, patronymic, profile));
        String line = data.consumeRemainingAsString();
        check(PersonName.parse(line, profile));
        for (Problem problem : PersonName.check(NamePart.SURNAME, line, profile)) {
            problem.suggestion().ifPresent(s -> {
                if (PersonName.check(NamePart.SURNAME, s, profile).stream().anyMatch(Problem::isError)) {
                    throw new AssertionError("a suggestion has an error: " + problem);
                }
            });
        }
    }

    private static void check(Parsed<PersonName> parsed) {
        parsed.toOptional().ifPresent(name -> {
            if (name.full().isBlank() || name.comparisonForm().isBlank()) {
                throw new AssertionError("a name is blank");
            }
            name.gender();
            name.masked();
        });
    }
}
