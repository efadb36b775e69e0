package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.procedure.Procedure;
import io.github.eposcases.ticket.samples.Cases;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReworkTest {
    private static final AnswerPolicy POLICY =
            AnswerPolicy.standard().withTagGrammar(TagGrammar.requestTracker("epos"));
    private static final EmlProfile PROFILE = EmlProfile.of(EmailAddress.of("school12@example.org"));
    private static final Instant LATER = Cases.AT.plusSeconds(90_000);

    private static Ticket original() {
        return Ticket.draft(Cases.complete(ErrorCategory.USER_NOT_FOUND).build().orThrow(), Cases.ID, Cases.AT)
                .build()
                .orThrow();
    }

    private static TicketThread mailed() {
        return PROFILE.threadOf(original());
    }

    private static StpAnswer answer(String... fields) {
        Map<String, String> map = new java.util.HashMap<>(Map.of(
                "From", "support-epos@permkrai.ru",
                "Message-ID", "<rt-1@permkrai.ru>",
                "In-Reply-To", "<" + PROFILE.messageIdOf(original()) + ">",
                "Subject", "Re: [epos #7] Пользователь не найден"));
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], fields[i + 1]);
        }
        return StpAnswer.of(map, "Уточните дату рождения.", POLICY).orThrow();
    }

    private static Ticket rework(StpAnswer answer) {
        return Rework.of(original(), mailed(), answer, LATER)
                .message("Дата исправлена, ошибка осталась")
                .build()
                .orThrow();
    }

    private static List<String> codes(Parsed<?> parsed) {
        return parsed.problems().stream()
                .filter(p -> p.isError())
                .map(p -> p.code().id())
                .toList();
    }

    @Test
    void tkt_58_a_rework_replies_to_the_answer_in_all_three_ways() {
        Ticket rework = rework(answer());
        TicketThread thread = rework.thread().orElseThrow();
        String own = PROFILE.messageIdOf(original());
        assertThat(thread.replySubject()).isEqualTo("Re: [epos #7] Пользователь не найден");
        assertThat(thread.references()).containsExactly(own, "rt-1@permkrai.ru");
        assertThat(thread.threadId()).hasValue("[epos #7]");
        assertThat(thread.reworks()).isEqualTo(1);
        assertThat(rework.composedAt()).isEqualTo(LATER);
        String mail = new String(TicketWriters.eml(PROFILE).toBytes(rework), ISO_8859_1);
        assertThat(mail)
                .contains("\r\nMessage-ID: <" + PROFILE.messageIdOf(rework) + ">\r\nIn-Reply-To: <rt-1@permkrai.ru>\r\n"
                        + "References: <" + own + ">\r\n <rt-1@permkrai.ru>\r\n"
                        + "Subject: Re: [epos #7] =?UTF-8?B?");
        assertThat(PROFILE.messageIdOf(rework)).contains(".1@").isNotEqualTo(own);
    }

    @Test
    void tkt_58_the_whole_ticket_is_said_again_without_its_files() {
        Ticket rework = rework(answer());
        String text = new String(TicketWriters.text().toBytes(rework), UTF_8);
        assertThat(text)
                .startsWith("Доработка заявки № 7\n")
                .contains("Дата исправлена, ошибка осталась", "ФИО: Сергеева Анна Ильинична", "отправлено ранее")
                .doesNotContain("Уточните дату рождения");
        assertThat(rework.attachments()).isEmpty();
        assertThat(rework.history()).isEqualTo(original().history());
        assertThat(rework.supportCase()).isEqualTo(original().supportCase());
        assertThat(rework.revision().orElseThrow().sentEarlier())
                .isEqualTo(original().attachments());
    }

    @Test
    void new_files_are_sent_and_judged() {
        Rework rework = Rework.of(original(), mailed(), answer(), LATER).message("Ещё раз");
        Ticket with = rework.attach(EmlTest.png("второй.png")).build().orThrow();
        assertThat(with.attachments()).extracting(TicketAttachment::name).containsExactly("второй.png");
        assertThat(codes(rework.attach(EmlTest.png("второй.jpg")).build())).containsExactly("attachment.type-mismatch");
        assertThat(rework).hasToString("Rework[0 files, TicketThread[1 mails, 0 reworks, no number]]");
    }

    @Test
    void s1_9_a_ticket_that_went_by_phone_sends_its_evidence_now() {
        TicketThread phone = TicketThread.of(Cases.ID, original().subject());
        StpAnswer answer = answer("Subject", "FW: [epos #9] Вопрос по заявке");
        Rework rework = Rework.of(original(), phone, answer, LATER)
                .message("Снимок экрана")
                .confirmedByHuman();
        Ticket late = rework.afterPhoneCall().build().orThrow();
        assertThat(late.attachments()).isEqualTo(original().attachments());
        assertThat(late.revision().orElseThrow().sentEarlier()).isEmpty();
        assertThat(late.thread().orElseThrow().replySubject()).isEqualTo("Re: [epos #9] Вопрос по заявке");
        assertThat(rework.build().orThrow().attachments()).isEmpty();
    }

    @Test
    void a_second_rework_continues_the_thread() {
        Ticket first = rework(answer());
        TicketThread thread = PROFILE.threadOf(first);
        assertThat(thread.ownIds()).containsExactly(PROFILE.messageIdOf(original()), PROFILE.messageIdOf(first));
        assertThat(PROFILE.threadOf(first)).isEqualTo(thread);
        StpAnswer second = answer(
                "Message-ID",
                "<rt-2@permkrai.ru>",
                "In-Reply-To",
                "<" + PROFILE.messageIdOf(first) + ">",
                "References",
                "<rt-1@permkrai.ru> <" + PROFILE.messageIdOf(first) + "> <rt-1@permkrai.ru>",
                "Subject",
                "Re: Пользователь не найден");
        Ticket next = Rework.of(first, thread, second, LATER.plusSeconds(1))
                .message("Всё ещё")
                .build()
                .orThrow();
        TicketThread continued = next.thread().orElseThrow();
        assertThat(continued.references())
                .containsExactly(
                        PROFILE.messageIdOf(original()),
                        "rt-1@permkrai.ru",
                        PROFILE.messageIdOf(first),
                        "rt-2@permkrai.ru");
        assertThat(continued.replySubject()).isEqualTo("Re: [epos #7] Пользователь не найден");
        assertThat(PROFILE.messageIdOf(next)).contains(".2@");
        assertThat(next.revision().orElseThrow().sentEarlier())
                .isEqualTo(original().attachments());
    }

    @Test
    void tkt_20_files_of_one_name_in_several_mails_are_read_back() { // phones call every picture image.jpg
        Attachment same = EmlTest.png(original().attachments().get(0).name());
        Ticket first = Rework.of(original(), mailed(), answer(), LATER)
                .message("Ещё раз")
                .attach(same)
                .build()
                .orThrow();
        StpAnswer second =
                answer("Message-ID", "<rt-2@permkrai.ru>", "In-Reply-To", "<" + PROFILE.messageIdOf(first) + ">");
        Ticket next = Rework.of(first, PROFILE.threadOf(first), second, LATER.plusSeconds(1))
                .message("И ещё раз")
                .build()
                .orThrow();
        assertThat(next.revision().orElseThrow().sentEarlier()).hasSize(2);
        byte[] json = TicketWriters.json().toBytes(next);
        assertThat(TicketReader.json(JsonLimits.standard()).read(json).orThrow())
                .isEqualTo(next);
    }

    @Test
    void tkt_71_what_joins_the_files_of_a_phone_call_gets_a_name_of_its_own() {
        String name = original().attachments().get(0).name();
        Rework rework = Rework.of(
                        original(), TicketThread.of(Cases.ID, original().subject()), answer(), LATER)
                .message("Ещё раз")
                .confirmedByHuman()
                .afterPhoneCall();
        Ticket ticket = rework.attach(EmlTest.png(name)).build().orThrow();
        assertThat(ticket.attachments())
                .extracting(TicketAttachment::name)
                .containsExactly(name, name.replace(".", " (2)."));
        assertThat(rework.attach(EmlTest.png("x.jpg")).build().problems())
                .extracting(Object::toString)
                .containsExactly("ERROR attachment.type-mismatch attachments[1]");
    }

    @Test
    void tkt_58_of_many_references_the_first_and_the_last_twenty_are_kept() {
        StringBuilder references = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            references.append("<r").append(i).append("@permkrai.ru> ");
        }
        List<String> kept = rework(answer("References", references.toString()))
                .thread()
                .orElseThrow()
                .references();
        assertThat(kept).hasSize(40).startsWith(PROFILE.messageIdOf(original()), "r0@permkrai.ru");
        assertThat(kept.subList(19, 22)).containsExactly("r18@permkrai.ru", "r41@permkrai.ru", "r42@permkrai.ru");
        assertThat(kept.get(39)).isEqualTo("rt-1@permkrai.ru");
    }

    @Test
    void tkt_58_an_answer_that_only_looks_alike_needs_a_person() {
        StpAnswer stranger = answer("In-Reply-To", "", "Subject", "Пользователь не найден");
        Rework rework = Rework.of(original(), mailed(), stranger, LATER).message("Ещё раз");
        Parsed<Ticket> refused = rework.build();
        assertThat(codes(refused)).containsExactly("rework.answer-unmatched");
        assertThat(refused.problems().get(0).ruleId()).hasValue("S1-10");
        assertThat(rework.confirmedByHuman().build().isValid()).isTrue();
        StpAnswer none = answer("In-Reply-To", "", "Subject", "Другое");
        assertThat(codes(Rework.of(original(), mailed(), none, LATER)
                        .message("Ещё раз")
                        .build()))
                .containsExactly("rework.answer-unmatched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "..."})
    void a_rework_says_something(String message) {
        assertThat(Rework.of(original(), mailed(), answer(), LATER)
                        .message(message)
                        .build()
                        .isValid())
                .isFalse();
    }

    @Test
    void what_does_not_fit_together_is_the_programmers_mistake() {
        TicketThread other = TicketThread.of(new UUID(1, 2), "x");
        assertThatThrownBy(() -> Rework.of(original(), other, answer(), LATER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thread: belongs to another case");
    }

    @Test
    void tkt_9_the_procedure_is_asked_with_the_whole_case() {
        var about = Cases.complete(ErrorCategory.USER_NOT_FOUND).build().orThrow();
        Rework rework = Rework.of(original(), mailed(), answer(), LATER)
                .message("Ещё раз")
                .allowedBy(Procedure.of(EffectPolicy.letter2024()), about);
        assertThat(codes(rework.build())).containsExactly("ticket.refused");
    }

    @Test
    void tkt_60_another_sender_is_said() throws IOException {
        Ticket rework = rework(answer());
        EmlProfile other = EmlProfile.of(EmailAddress.of("other@example.org"));
        assertThat(TicketWriters.eml(other).preflight(rework).problems())
                .extracting(p -> p.code().id())
                .containsExactly("ticket.rework-sender-changed");
        assertThat(TicketWriters.eml(PROFILE).preflight(rework).problems()).isEmpty();
    }

    @Test
    void tkt_61_a_user_cannot_forge_a_tag() {
        Ticket rework = Rework.of(original(), mailed(), answer(), LATER)
                .message("Смотрите [epos #8] тоже")
                .withTagGrammar(TagGrammar.requestTracker("epos"))
                .build()
                .orThrow();
        assertThat(rework.revision().orElseThrow().message()).isEqualTo("Смотрите (epos #8) тоже");
    }

    @Test
    void tkt_63_a_thread_round_trips_inside_json() {
        Ticket rework = rework(answer());
        byte[] json = TicketWriters.json().toBytes(rework);
        Ticket read = TicketReader.json(JsonLimits.standard()).read(json).orThrow();
        assertThat(read.thread()).isEqualTo(rework.thread());
        assertThat(read).isEqualTo(rework);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requestTracker|Re: [epos #7] x|[epos #7]|7",
                "requestTracker|Re: [epos #7] [epos #7] x|[epos #7]|7",
                "requestTracker|Re: [epos #7][epos #8] x||",
                "requestTracker|Re: [Epos #7] x||",
                "requestTracker|Re: [epos #x] x||",
                "glpi|[epos #0000007] x|[epos #0000007]|0000007",
                "glpi|[epos #000007] x||",
                "zammad|x [Ticket#2024121910000012]|[Ticket#2024121910000012]|2024121910000012",
                "osTicket|[#123456] x|[#123456]|123456"
            })
    void tkt_56_presets_find_their_tags(String preset, String subject, String tag, String number) {
        TagGrammar grammar = switch (preset) {
            case "requestTracker" -> TagGrammar.requestTracker("epos");
            case "glpi" -> TagGrammar.glpi("epos");
            case "zammad" -> TagGrammar.zammad();
            default -> TagGrammar.osTicket();
        };
        assertThat(grammar.find(subject).map(TagGrammar.Tag::text)).isEqualTo(Optional.ofNullable(tag));
        assertThat(grammar.find(subject).map(TagGrammar.Tag::number)).isEqualTo(Optional.ofNullable(number));
        assertThat(grammar.onTheRight().find(subject).map(TagGrammar.Tag::atEnd).orElse(true))
                .isTrue();
    }

    @Test
    void tkt_56_grammars_and_tags_are_checked() {
        assertThatThrownBy(() -> TagGrammar.bracketed("", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TagGrammar.bracketed("a]", "#")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TagGrammar.bracketed("a\n", "#")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TagGrammar.pattern(Pattern.compile("(?<tag>x)")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pattern: the group number is missing");
        assertThat(TagGrammar.pattern(Pattern.compile("(?<tag>\\{(?<number>[0-9]+)\\})"))
                        .find("{" + "1".repeat(46) + "}"))
                .isPresent();
        assertThat(TagGrammar.pattern(Pattern.compile("(?<tag>\\{(?<number>[0-9]+)\\})"))
                        .find("{" + "1".repeat(47) + "}"))
                .isEmpty();
        assertThat(TagGrammar.osTicket().find("x".repeat(997) + "[#1]")).isEmpty();
        assertThat(TagGrammar.osTicket().find("x".repeat(996) + "[#1]")).isPresent();
        assertThatThrownBy(() -> new TagGrammar.Tag("[#\r1]", "1", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: no tag for a subject");
        assertThatThrownBy(() -> new TagGrammar.Tag("[#1]", " ", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number: no number for a subject");
        assertThat(TagGrammar.osTicket()).hasToString("TagGrammar");
    }

    @Test
    void tkt_39_only_a_foreign_subject_is_cut_at_a_whole_letter_and_the_tag_never() {
        TagGrammar.Tag tag = new TagGrammar.Tag("[epos #7]", "7", false);
        // A letter with a combining mark takes four octets and stays whole.
        String letter = "и\u0302";
        TicketThread left = thread("ж" + letter.repeat(60), tag);
        assertThat(left.replySubject()).isEqualTo("Re: [epos #7] ж" + letter.repeat(45) + "…");
        assertThat(left.replySubject().getBytes(UTF_8).length).isEqualTo(199);
        TicketThread right = thread("я".repeat(100), new TagGrammar.Tag("[#7]", "7", true));
        assertThat(right.replySubject()).isEqualTo("Re: " + "я".repeat(94) + "… [#7]");
        TicketThread fits = thread("я".repeat(98), null);
        assertThat(fits.replySubject()).isEqualTo("Re: " + "я".repeat(98));
        for (ErrorCategory category : ErrorCategory.values()) {
            assertThat(category.ticketSubject().getBytes(UTF_8).length).isLessThanOrEqualTo(148);
        }
    }

    private static TicketThread thread(String subject, TagGrammar.Tag tag) {
        return new TicketThread(Cases.ID, subject, Optional.empty(), Optional.ofNullable(tag), List.of(), List.of(), 0);
    }

    @Property
    void tkt_39_a_reply_subject_never_passes_200_octets(@ForAll String foreign) {
        String subject = io.github.eposcases.ticket.internal.mime.HeaderText.cleaned(foreign)
                .value();
        String reply = thread(subject, new TagGrammar.Tag("[epos #1234567]", "1234567", true))
                .replySubject();
        assertThat(reply.getBytes(UTF_8).length).isLessThanOrEqualTo(200);
        assertThat(reply).startsWith("Re: ").endsWith(" [epos #1234567]");
    }

    @Test
    void a_thread_holds_ids_that_are_ids() {
        List<String> wrong = new ArrayList<>(List.of("<a@b>", "a", "a@b\r\n", "a b@c", "@b", "a@", "a..b@c", ".a@b"));
        for (String id : wrong) {
            assertThatThrownBy(() -> new TicketThread(
                            Cases.ID, "x", Optional.empty(), Optional.empty(), List.of(id), List.of(), 0))
                    .as(id)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("ownIds: not a message id without brackets");
        }
        assertThatThrownBy(() ->
                        new TicketThread(Cases.ID, "x", Optional.empty(), Optional.empty(), List.of(), List.of("x"), 0))
                .hasMessage("references: not a message id without brackets");
        assertThatThrownBy(() ->
                        new TicketThread(Cases.ID, "x", Optional.empty(), Optional.empty(), List.of(), List.of(), -1))
                .hasMessage("reworks: negative");
        assertThat(thread("x", null).threadId()).isEmpty();
    }
}
