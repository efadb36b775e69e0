package io.github.eposcases.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.support.ContactPoints;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.procedure.Procedure;
import io.github.eposcases.ticket.samples.Cases;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A missing argument is refused at once and named, in every public method of every public type. */
class NullArgumentsTest {
    /** The one method that applications write, not we. */
    private static final String FOREIGN = "AttachmentSource.find";

    private static final List<Object> VALUES = values();

    private static List<Object> values() {
        Ticket.Draft draft = Ticket.draft(Cases.of(ErrorCategory.USER_NOT_FOUND), Cases.ID, Cases.AT);
        Ticket ticket = draft.build().orThrow();
        EmlProfile profile = EmlProfile.of(EmailAddress.of("a@example.org"));
        TicketThread thread = profile.threadOf(ticket);
        StpAnswer answer = StpAnswer.of(Map.of("From", "a@permkrai.ru"), "да", AnswerPolicy.standard())
                .orThrow();
        DeploymentKey key = DeploymentKey.of(new byte[32]);
        return List.of(new Object[] {
            ticket.supportCase(),
            draft,
            ticket,
            profile,
            thread,
            answer,
            key,
            Cases.ID,
            Cases.AT,
            AnswerPolicy.standard(),
            TagGrammar.osTicket(),
            JsonLimits.standard(),
            SizeLimits.typicalDesk(),
            CsvProfile.RFC4180,
            FormProfile.ownNames(),
            FormProfile.builder(),
            Cases.screenshot(),
            Procedure.of(EffectPolicy.letter2024()),
            Locale.ROOT,
            "x",
            EmailAddress.of("b@example.org"),
            Map.of(),
            List.of(),
            Optional.empty(),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new byte[1],
            Path.of("x"),
            UserRole.PARENT,
            TicketField.ROLE,
            ContactPoints.standard(),
            Duration.ofMinutes(1),
            SubmissionLedger.inMemory(key),
            TicketReader.text(),
            EmlProfile.FileNames.STRICT,
            JsonLimits.UnknownMembers.REFUSE,
            Pattern.compile("(?<tag>(?<number>a))"),
            Rework.of(ticket, thread, answer, Cases.AT),
            AttachmentSource.none(),
            new TagGrammar.Tag("[#1]", "1", false),
            TicketSchema.TICKET,
            Stream.of(ticket),
            ErrorCategory.HTTP_ERROR,
            TicketWriters.inlineUpTo(1),
            Session.getInstance(new Properties()),
            new MimeMessage((Session) null)
        });
    }

    static List<Class<?>> types() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/classes/io/github/eposcases/ticket"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .<Class<?>>map(name -> type(name.replace(".class", "")))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("io.github.eposcases.ticket." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_missing_argument_is_named(Class<?> type) throws Exception {
        for (Executable member : members(type)) {
            assertNamed(type, member, value(type));
        }
    }

    /** Writers share one interface, and each must look for itself. */
    @Test
    void every_writer_and_reader_names_what_is_missing() throws Exception {
        TicketWriter[] writers = {
            TicketWriters.json(),
            TicketWriters.text(),
            TicketWriters.html(),
            TicketWriters.csv(CsvProfile.RFC4180),
            TicketWriters.eml((EmlProfile) value(EmlProfile.class)),
            TicketWriters.form(FormProfile.ownNames()),
            TicketWriters.formFields(FormProfile.ownNames()),
            TicketWriters.mailto(10),
            TicketWriters.redacted(TicketWriters.json())
        };
        for (TicketWriter writer : writers) {
            for (Executable member : members(TicketWriter.class)) {
                assertNamed(TicketWriter.class, member, writer);
            }
        }
        for (Executable member : members(TicketReader.class)) {
            assertNamed(TicketReader.class, member, TicketReader.json(JsonLimits.standard()));
        }
    }

    private static List<Executable> members(Class<?> type) {
        List<Executable> members = new ArrayList<>(List.of(type.getDeclaredMethods()));
        members.addAll(List.of(type.getDeclaredConstructors()));
        members.removeIf(member -> !Modifier.isPublic(member.getModifiers())
                || member.isSynthetic()
                || List.of("equals", "valueOf").contains(member.getName())
                || FOREIGN.equals(type.getSimpleName() + "." + member.getName()));
        return members;
    }

    private static void assertNamed(Class<?> type, Executable member, Object self) throws Exception {
        Parameter[] parameters = member.getParameters();
        boolean needsSelf = member instanceof Method && !Modifier.isStatic(member.getModifiers());
        for (int missing = 0; missing < parameters.length && (self != null || !needsSelf); missing++) {
            if (!parameters[missing].getType().isPrimitive()) {
                Object[] arguments = new Object[parameters.length];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = i == missing ? null : value(parameters[i].getType());
                }
                // An agent that rewrites classes may drop the names of parameters; then any single name will do.
                String name = parameters[missing].isNamePresent() ? parameters[missing].getName() : "[a-z][A-Za-z0-9]+";
                assertThat(thrownBy(member, self, arguments))
                        .as("%s.%s", type.getSimpleName(), member.getName())
                        .isInstanceOf(NullPointerException.class)
                        .message()
                        .matches(name);
            }
        }
    }

    private static Throwable thrownBy(Executable member, Object self, Object... arguments) throws Exception {
        try {
            Object answer = member instanceof Method method
                    ? method.invoke(self, arguments)
                    : ((java.lang.reflect.Constructor<?>) member).newInstance(arguments);
            return new AssertionError(Objects.isNull(answer) ? "accepted" : "answered");
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    private static Object value(Class<?> type) {
        if (type.isPrimitive()) {
            return type == int.class ? 1 : type == long.class ? 1L : type == char.class ? (Object) ',' : false;
        }
        return VALUES.stream().filter(type::isInstance).findFirst().orElse(null);
    }
}
