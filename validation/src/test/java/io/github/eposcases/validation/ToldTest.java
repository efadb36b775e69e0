package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.IdentityRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a person is told about two values, word for word, and the letters that went wrong (CON-42…44, CON-96…102). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ToldTest {
    private static final IdentityRecord PERSON = new IdentityRecord("Ким", "Мин", "", "03.04.2013", "kim@mail.ru");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @TestFactory
    Stream<DynamicTest> con_100_the_words_and_the_letters_are_those_of_the_table() {
        return TextTable.read(ToldTest.class.getResourceAsStream("told.tsv")).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.get("note"), () -> {
                    List<Discrepancy> found = discrepancies(row);
                    assertThat(joined(found.stream().map(d -> d.message(RUSSIAN)), " / "))
                            .isEqualTo(row.get("words"));
                    assertThat(joined(
                                    found.stream()
                                            .flatMap(d -> d.edits().stream())
                                            .map(ToldTest::edit),
                                    "; "))
                            .isEqualTo(row.get("edits"));
                }));
    }

    private static List<Discrepancy> discrepancies(TextTable.Row row) {
        IdentityField field = IdentityField.valueOf(row.get("field"));
        IdentityRecord left =
                IdentityComparatorProperties.with(PERSON, field, LabelledPair.unescaped(row.get("gosuslugi")));
        IdentityRecord right = IdentityComparatorProperties.with(
                field.isNamePart() ? PERSON.withBirthDate("17.11.1986") : PERSON,
                field,
                LabelledPair.unescaped(row.get("epos")));
        return IdentityComparator.standard().compare(left, right).discrepancies().stream()
                .filter(d -> d.field() == field)
                .toList();
    }

    private static String edit(Edit edit) {
        return edit.operation() + " " + edit.position() + " " + edit.expected() + "/" + edit.actual();
    }

    private static String joined(Stream<String> texts, String divider) {
        String all = texts.collect(Collectors.joining(divider));
        return all.isEmpty() ? "-" : all;
    }
}
