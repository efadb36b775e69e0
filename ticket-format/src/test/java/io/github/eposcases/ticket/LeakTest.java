package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.RelatedChild;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SEC-13: no {@code toString}, no message and no exception of any type shows what somebody typed. */
class LeakTest {
    private static final String PACKAGE = "io.github.eposcases.";
    /** Stands in everything a person types, in any case; 1986 in every date. */
    private static final Pattern SECRET = Pattern.compile("(?iu)тайнова|tainova|1986");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Class<?>, List<Object>> instances = new LinkedHashMap<>();
    private final Set<String> leaks = new TreeSet<>();
    private int exceptions;

    private static Stream<Object> roots() throws Exception {
        LocalDate born = LocalDate.of(1986, 3, 14);
        IdentityRecord record = new IdentityRecord("Тайнова", "Тайнова", "", "14.03.1986", "tainova@example.org");
        SupportCase about = Cases.complete(ErrorCategory.CHILD_NOT_VISIBLE)
                .name(PersonName.of("Тайнова", "Анна", "Ильинична"))
                .birthDate(born)
                .gosuslugiEmail(EmailAddress.of("tainova@example.org"))
                .organization(Organization.of("Школа «Тайнова»", StatedTerritory.of("Тайнова")))
                .child(new RelatedChild(PersonName.withoutPatronymic("Тайнова", "Мария"), born))
                .problem("Тайнова не открывается, пароль: tainova")
                .failingAction("Тайнова нажимает")
                .messageSeen("Тайнова")
                .complaint("Тайнова")
                .pageAddress("https://edu-epos.permkrai.ru/tainova")
                .filerName("Тайнова")
                .filerPhone("+7 1986")
                .gosuslugiRecord(record)
                .eposRecord(record)
                .event(new CaseEvent.Answered(Cases.AT, Optional.of("tainova")))
                .evidence(Attachment.of("тайнова.png", "image/png", Cases.png()))
                .build()
                .orThrow();
        Ticket.Draft draft = Ticket.draft(about, Cases.ID, Cases.AT).withExt("a.b", "Тайнова");
        Ticket ticket = draft.build().orThrow();
        EmlProfile profile = EmlProfile.of(EmailAddress.of("tainova@example.org"))
                .withDisplayName("Тайнова")
                .withKey(DeploymentKey.of("tainova".repeat(9).getBytes(UTF_8)));
        TagGrammar grammar = TagGrammar.requestTracker("tainova");
        AnswerPolicy policy = AnswerPolicy.standard().withTagGrammar(grammar);
        StpAnswer answer = StpAnswer.of(
                        Map.of(
                                "From", "support-epos@permkrai.ru",
                                "Message-ID", "<tainova@permkrai.ru>",
                                "In-Reply-To", "<" + profile.messageIdOf(ticket) + ">",
                                "Subject", "Re: [tainova #1986] Тайнова"),
                        "Тайнова https://edu-epos.permkrai.ru/tainova",
                        policy)
                .orThrow();
        Rework rework = Rework.of(ticket, profile.threadOf(ticket), answer, Cases.AT.plusSeconds(9))
                .message("Тайнова");
        SubmissionLedger ledger = SubmissionLedger.inMemory(DeploymentKey.of(new byte[32]));
        Ticket reworked = rework.build().orThrow();
        SubmissionLedger.Decision isNew = ledger.decide(ticket, Cases.AT);
        SubmissionLedger.Decision twice = ledger.decide(ticket, Cases.AT);
        FormProfile form = FormProfile.builder()
                .field(TicketField.PROBLEM, "тайнова")
                .fixed("тайнова", "тайнова")
                .build()
                .toOptional()
                .orElseGet(FormProfile::ownNames);
        return Stream.of(
                ticket,
                draft,
                reworked,
                rework,
                answer,
                profile,
                policy,
                grammar,
                ledger,
                isNew,
                twice,
                new SubmissionLedger.Revise("7"),
                new SubmissionLedger.NeedsHuman(Cases.AT),
                form,
                FormProfile.builder().field(TicketField.PROBLEM, "тайнова"),
                new CaseFile(Cases.ID, about),
                TicketGroup.of(List.of(ticket)).get(0),
                AttachmentSource.none(),
                JsonLimits.standard(),
                CsvProfile.EXCEL_RU,
                SizeLimits.typicalDesk(),
                DeploymentKey.of("tainova".repeat(9).getBytes(UTF_8)),
                TicketWriters.inlineUpTo(9),
                TicketWriters.eml(profile),
                TicketWriters.eml(profile).preflight(ticket),
                TicketWriters.mailto(2_000),
                TicketWriters.form(form),
                TicketReader.json(JsonLimits.standard()),
                new TicketJacksonModule(),
                record,
                Locale.ROOT,
                Cases.AT);
    }

    @Test
    void no_value_shows_in_words_of_any_type_and_no_argument_in_any_exception() throws Exception {
        Deque<Object> open = new ArrayDeque<>();
        roots().forEach(open::add);
        while (!open.isEmpty()) {
            Object next = open.remove();
            if (next instanceof Collection<?> items) {
                open.addAll(items);
            } else if (next instanceof Map<?, ?> map) {
                open.addAll(map.values());
            } else if (next instanceof Optional<?> optional) {
                optional.ifPresent(open::add);
            } else if (isOurs(next.getClass()) && seen.add(next)) {
                assertSilent(next);
                List<Object> known = instances.computeIfAbsent(next.getClass(), c -> new ArrayList<>());
                known.add(next);
                // A method that gives a changed copy never comes to an end.
                if (known.size() <= 20) {
                    results(next, open);
                }
            }
        }
        for (Class<?> type : List.copyOf(instances.keySet())) {
            if (type.getName().startsWith(PACKAGE + "ticket") && !type.isEnum()) {
                provoke(type);
            }
        }
        for (Class<?> type : List.of(TicketWriters.class, TicketReader.class, JakartaMail.class)) {
            provoke(type);
        }
        assertThat(leaks).isEmpty();
        Set<String> missing = publicTypes();
        missing.removeAll(reached());
        assertThat(missing).as("types that nothing among the roots leads to").isEmpty();
        assertThat(exceptions).isGreaterThan(50);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(PACKAGE);
    }

    private void assertSilent(Object value) {
        silent(value.getClass().getName(), value.toString());
        if (value instanceof Problem problem) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
                silent(problem.code().id(), problem.message(locale));
            }
        }
    }

    private void silent(String where, String words) {
        if (SECRET.matcher(words).find()) {
            leaks.add(where + ": " + words);
        }
    }

    /** Adds what the accessors of a value give. */
    private void results(Object value, Deque<Object> out) throws ReflectiveOperationException {
        for (Method method : value.getClass().getMethods()) {
            boolean accessor = method.getParameterCount() == 0
                    && isOurs(method.getDeclaringClass())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && method.getReturnType() != String.class;
            if (accessor && Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
                invoke(method, value, List.of()).ifPresent(out::add);
            }
        }
    }

    private Set<String> reached() {
        Set<String> reached = new TreeSet<>();
        for (Class<?> type : instances.keySet()) {
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                reached.add(c.getName());
            }
        }
        return reached;
    }

    /** The public types of the package that have instances. */
    private static Set<String> publicTypes() throws Exception {
        Path classes = Path.of(
                Ticket.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(classes.resolve("io/github/eposcases/ticket"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName(PACKAGE + "ticket." + name);
                boolean instances = Stream.of(type.getDeclaredMethods())
                        .anyMatch(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()));
                boolean visible = Modifier.isPublic(type.getModifiers())
                        && (type.getEnclosingClass() == null
                                || Modifier.isPublic(type.getEnclosingClass().getModifiers()));
                if (visible && instances && !type.isEnum() && !type.isInterface()) {
                    types.add(type.getName());
                }
            }
        }
        return types;
    }

    /** Calls everything that takes arguments with wrong and secret ones. */
    private void provoke(Class<?> type) throws ReflectiveOperationException {
        List<Executable> calls = new ArrayList<>(List.of(type.getMethods()));
        calls.addAll(List.of(type.getConstructors()));
        for (Executable call : calls) {
            if (isOurs(call.getDeclaringClass())
                    && Modifier.isPublic(call.getDeclaringClass().getModifiers())
                    && call.getParameterCount() > 0) {
                boolean needsTarget = call instanceof Method && !Modifier.isStatic(call.getModifiers());
                List<Object> targets = needsTarget ? instances.getOrDefault(type, List.of()) : List.of(type);
                for (int round = 0; round < 6 && !targets.isEmpty(); round++) {
                    List<Object> arguments = new ArrayList<>();
                    for (Class<?> parameter : call.getParameterTypes()) {
                        arguments.add(argument(parameter, round));
                    }
                    if (!arguments.contains(null)) {
                        invoke(call, targets.get(0), arguments)
                                .filter(r -> isOurs(r.getClass()))
                                .ifPresent(this::assertSilent);
                    }
                }
            }
        }
    }

    private Object argument(Class<?> type, int round) {
        List<?> pool = pool(type);
        return pool.isEmpty() ? null : pool.get(round % pool.size());
    }

    private List<?> pool(Class<?> type) {
        List<String> texts =
                List.of("тайнова", "тайнова\r\nBcc: \0", "{\"тайнова\":1986}", "", "tainova@", "<тайнова>");
        if (type == String.class || type == CharSequence.class || type == Object.class) {
            return texts;
        } else if (type == byte[].class) {
            return texts.stream().map(t -> t.getBytes(UTF_8)).toList();
        } else if (type == InputStream.class) {
            return texts.stream()
                    .map(t -> new ByteArrayInputStream(t.getBytes(UTF_8)))
                    .toList();
        } else if (type == OutputStream.class) {
            return List.of(new ByteArrayOutputStream());
        } else if (type == int.class) {
            return List.of(-1, 0, 3, Integer.MAX_VALUE);
        } else if (type == long.class) {
            return List.of(-1L, 0L, 3L, Long.MAX_VALUE);
        } else if (type == boolean.class) {
            return List.of(true, false);
        } else if (type == char.class) {
            return List.of(';', '"', 'т');
        } else if (type == UUID.class) {
            return List.of(Cases.ID, new UUID(0, 0));
        } else if (type == Instant.class) {
            return List.of(Cases.AT, Instant.MIN);
        } else if (type == Map.class) {
            return List.of(Map.of());
        } else if (type == List.class || type == Collection.class) {
            return List.of(List.of());
        } else if (type == Optional.class) {
            return List.of(Optional.empty());
        } else if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return instances.entrySet().stream()
                .filter(e -> type.isAssignableFrom(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .limit(6)
                .toList();
    }

    private Optional<Object> invoke(Executable call, Object target, List<Object> arguments)
            throws ReflectiveOperationException {
        try {
            return Optional.ofNullable(
                    call instanceof Constructor<?> constructor
                            ? constructor.newInstance(arguments.toArray())
                            : ((Method) call).invoke(target, arguments.toArray()));
        } catch (InvocationTargetException e) {
            exceptions++;
            for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
                silent(call.toString(), t.toString());
            }
            return Optional.empty();
        }
    }
}
