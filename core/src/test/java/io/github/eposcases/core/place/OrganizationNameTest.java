package io.github.eposcases.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** DOM-331 step 10, DOM-339: into which parts a name falls. */
class OrganizationNameTest {
    @TestFactory
    List<DynamicTest> dom_331_a_name_is_split_as_the_table_says() {
        return TextTable.read(OrganizationNameTest.class.getResourceAsStream("organization-parts.tsv")).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("name"), () -> {
                    OrganizationName name = new OrganizationName(row.get("name"));
                    assertThat(List.of(
                                    String.join(" ", name.legalForms),
                                    String.join(" ", name.types),
                                    String.join(" ", name.numbers),
                                    String.join("|", name.properName),
                                    String.join("|", name.localities),
                                    String.join(" ", name.dedication),
                                    String.join(" ", name.profile)))
                            .containsExactly(
                                    row.get("form"),
                                    row.get("type"),
                                    row.get("number"),
                                    row.get("proper"),
                                    row.get("locality"),
                                    row.get("dedication"),
                                    row.get("profile"));
                }))
                .toList();
    }
}
