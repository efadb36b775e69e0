package io.github.eposcases.ticket;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.ticket.samples.Cases;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Foreign bytes give values or problems, never an exception; what is accepted is written and read again. */
class TicketFuzzTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TicketJacksonModule());

    @FuzzTest
    void json(byte[] bytes) {
        Parsed<Ticket> parsed = TicketReader.json(JsonLimits.standard()).read(bytes);
        parsed.problems().forEach(problem -> problem.message(Locale.ROOT));
        parsed.toOptional().ifPresent(ticket -> {
            byte[] json = TicketWriters.json().toBytes(ticket);
            Ticket again = TicketReader.json(JsonLimits.standard()).read(json).orThrow();
            check(again.equals(ticket) && Arrays.equals(TicketWriters.json().toBytes(again), json));
        });
    }

    @FuzzTest
    void text(byte[] bytes) {
        Parsed<Map<String, String>> parsed = TicketReader.text().read(bytes);
        parsed.problems().forEach(problem -> problem.message(Locale.ROOT));
    }

    @FuzzTest
    void supportCase(byte[] bytes) throws IOException {
        Parsed<CaseFile> parsed = CaseFile.read(bytes, name -> Optional.of(Cases.screenshot()), JsonLimits.standard());
        parsed.problems().forEach(problem -> problem.message(Locale.ROOT));
        parsed.toOptional().ifPresent(file -> file.draft(Cases.AT).build());
    }

    @FuzzTest
    void formProfile(byte[] bytes) {
        Parsed<FormProfile> parsed = FormProfile.read(bytes);
        parsed.problems().forEach(problem -> problem.message(Locale.ROOT));
        parsed.toOptional()
                .ifPresent(profile -> TicketWriters.form(profile).toBytes(TicketTest.ticket(ErrorCategory.HTTP_ERROR)));
    }

    @FuzzTest
    void thread(byte[] bytes) {
        try {
            TicketThread thread = MAPPER.readValue(bytes, TicketThread.class);
            check(thread == null
                    || MAPPER.readValue(MAPPER.writeValueAsBytes(thread), TicketThread.class)
                            .equals(thread));
        } catch (IOException e) {
            check(e.getMessage() != null); // the mapper's own word for bytes that are no text, or ours
        }
    }

    private static void check(boolean right) {
        if (!right) {
            throw new AssertionError("not read back");
        }
    }
}
