package io.github.eposcases.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.ticket.internal.mime.AttachmentInspector;
import io.github.eposcases.ticket.internal.mime.Inspected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Whatever arrives: problems, never an exception (SEC-7, SEC-10). */
class MailFuzzTest {
    private static final AnswerPolicy POLICY = AnswerPolicy.standard().withTagGrammar(TagGrammar.zammad());
    private static final TicketThread THREAD = TicketThread.of(new UUID(1, 2), "Работоспособность ЭПОС");

    @FuzzTest(maxDuration = "60s")
    void answers(byte[] mail) throws IOException {
        Parsed<StpAnswer> parsed = StpAnswer.read(new ByteArrayInputStream(mail), POLICY);
        for (Problem problem : parsed.problems()) {
            assertThat(problem.message(Locale.ROOT)).isNotBlank();
        }
        parsed.toOptional().ifPresent(answer -> {
            assertThat(answer.matches(THREAD)).isNotNull();
            assertThat(answer.links())
                    .allSatisfy(link -> assertThat(POLICY.allowsLink(link)).isTrue());
            answer.bareSubject();
        });
    }

    @FuzzTest(maxDuration = "60s")
    void attachments(FuzzedDataProvider data) {
        String name = data.consumeString(300);
        AttachmentInspector.Inspection inspection = AttachmentInspector.inspect(
                List.of(Attachment.of(name, "application/octet-stream", data.consumeRemainingAsBytes())));
        boolean wrong = inspection.problems().stream().anyMatch(Problem::isError);
        assertThat(inspection.attachments()).hasSize(wrong ? 0 : 1);
        assertThat(inspection.attachments()).extracting(Inspected::size).allMatch(size -> size > 0);
    }

    @FuzzTest(maxDuration = "60s")
    void tags(FuzzedDataProvider data) {
        String subject = data.consumeRemainingAsString();
        for (TagGrammar grammar : List.of(
                TagGrammar.zammad(), TagGrammar.osTicket(), TagGrammar.glpi("a"), TagGrammar.requestTracker("a"))) {
            grammar.find(subject).ifPresent(tag -> assertThat(subject).contains(tag.text()));
            assertThat(grammar.find(grammar.disarmed(subject))).isEmpty();
        }
    }
}
