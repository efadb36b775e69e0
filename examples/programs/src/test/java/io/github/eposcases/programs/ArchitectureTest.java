package io.github.eposcases.programs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls and doors of decision 0001. */
class ArchitectureTest {
    private static final String R = "io.github.eposcases.";
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(R + "core", R + "validation", R + "scheduling", R + "ticket");

    /** Methods whose answer depends on the machine: the zone, locale, charset or clock of the JVM. */
    private static final Set<String> HIDDEN_DEFAULTS = Set.of(
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.util.TimeZone.getDefault()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.InstantSource.system()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.LocalTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)");

    @Test
    void the_library_was_found() {
        for (String module : List.of("core", "validation", "scheduling", "ticket")) {
            assertThat(LIBRARY.that(resideInAPackage(R + module + "..")).size())
                    .as(module)
                    .isGreaterThan(5);
        }
    }

    @Test
    void core_needs_nothing_but_the_jdk_and_annotations() {
        onlyDependsOn("core", "core");
    }

    @Test
    void scheduling_needs_core_only() {
        onlyDependsOn("scheduling", "core", "scheduling");
    }

    private static void onlyDependsOn(String module, String... modules) {
        String[] allowed = new String[modules.length + 2];
        allowed[0] = "java..";
        allowed[1] = "org.jspecify..";
        for (int i = 0; i < modules.length; i++) {
            allowed[i + 2] = R + modules[i] + "..";
        }
        classes()
                .that()
                .resideInAPackage(R + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(LIBRARY);
    }

    @Test
    void validation_and_scheduling_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage(R + "validation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(R + "scheduling..", R + "ticket..")
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage(R + "ticket..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(R + "validation..")
                .check(LIBRARY);
    }

    @Test
    void no_module_and_no_package_stands_in_a_cycle() {
        slices().matching(R + "(*)..").should().beFreeOfCycles().check(LIBRARY);
        slices().matching(R + "core.(*)..").should().beFreeOfCycles().check(LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "validation", "scheduling", "ticket"})
    void what_is_internal_is_used_by_its_own_module_only(String module) {
        noClasses()
                .that(resideInAPackage("io.github.eposcases..").and(not(resideInAPackage(R + module + ".."))))
                .should()
                .dependOnClassesThat(resideInAPackage(R + module + ".internal.."))
                .check(LIBRARY);
    }

    @Test
    void nothing_asks_the_machine_for_its_zone_locale_charset_or_clock() {
        noClasses().should().accessTargetWhere(hiddenDefault()).check(LIBRARY);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util")
                        .and(new DescribedPredicate<JavaClass>("are old dates") {
                            @Override
                            public boolean test(JavaClass c) {
                                return Set.of("Date", "Calendar", "GregorianCalendar", "TimeZone")
                                        .contains(c.getSimpleName());
                            }
                        }))
                .check(LIBRARY);
    }

    private static DescribedPredicate<JavaAccess<?>> hiddenDefault() {
        return new DescribedPredicate<>("asks the machine") {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && HIDDEN_DEFAULTS.contains(target.getFullName());
            }
        };
    }

    @Test
    void the_rule_about_the_machine_can_fail() {
        JavaClasses guilty = new ClassFileImporter().importClasses(AsksTheMachine.class);
        assertThat(noClasses()
                        .should()
                        .accessTargetWhere(hiddenDefault())
                        .evaluate(guilty)
                        .hasViolation())
                .isTrue();
    }

    static final class AsksTheMachine {
        java.time.LocalDate today() {
            return java.time.LocalDate.now();
        }
    }

    @Test
    void the_library_prints_nothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(LIBRARY);
    }

    @Test
    void jackson_mail_and_csv_types_stand_in_no_public_signature_but_their_connectors() {
        Set<String> connectors = Set.of("TicketJacksonModule", "JakartaMail");
        DescribedPredicate<JavaClass> foreign = resideInAnyPackage("com.fasterxml..", "jakarta.mail..", "de.siegmar..");
        List<String> leaks = LIBRARY.stream()
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !c.getPackageName().contains(".internal"))
                .filter(c -> !connectors.contains(c.getSimpleName()))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(m -> foreign.test(m.getRawReturnType())
                        || m.getRawParameterTypes().stream().anyMatch(foreign))
                .map(m -> m.getFullName())
                .toList();
        assertThat(leaks).isEmpty();
    }
}
