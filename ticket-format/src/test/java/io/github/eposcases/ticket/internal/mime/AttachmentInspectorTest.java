package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.support.Attachment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentInspectorTest {
    private static final String ANY = "application/octet-stream";
    static final byte[] PNG = png(new byte[3_000]);

    /** A PNG in form: IHDR, one IDAT with the given octets, IEND. */
    static byte[] png(byte[] pixels) {
        return bytes(
                "\u0089PNG\r\n\u001A\n",
                chunk("IHDR", new byte[13]),
                chunk("IDAT", pixels),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) {
        return bytes(ByteBuffer.allocate(4).putInt(data.length).array(), type, data, new byte[4]);
    }

    /** Joins octets and Latin-1 texts. */
    static byte[] bytes(Object... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object piece : pieces) {
            out.writeBytes(piece instanceof byte[] b ? b : ((String) piece).getBytes(ISO_8859_1));
        }
        return out.toByteArray();
    }

    private static byte[] ftyp(String brand) {
        return bytes("\0\0\0\u0018ftyp" + brand + "\0\0\0\0", new byte[40]);
    }

    static byte[] content(String kind) {
        return switch (kind) {
            case "png" -> PNG;
            case "jpg" -> bytes("\u00FF\u00D8\u00FF\u00E0", new byte[20], "\u00FF\u00D9");
            case "gif87" -> bytes("GIF87a", new byte[20]);
            case "gif89" -> bytes("GIF89a", new byte[20]);
            case "webp" -> bytes("RIFF\1\2\3\4WEBPVP8 ", new byte[20]);
            case "webm" ->
                bytes("\u001A\u0045\u00DF\u00A3\u009F\u0042\u0086\u0081\1\u0042\u0082\u0084webm", new byte[9]);
            case "mkv" -> bytes("\u001A\u0045\u00DF\u00A3\u009F\u0042\u0082\u0088matroska", new byte[600]);
            case "webm far" -> bytes("\u001A\u0045\u00DF\u00A3", new byte[60], "\u0042\u0082\u0084webm");
            case "webm too far" -> bytes("\u001A\u0045\u00DF\u00A3", new byte[61], "\u0042\u0082\u0084webm");
            case "pdf" -> bytes("%PDF-1.7\n");
            case "txt" -> "Лог: ошибка\r\n\t\uD83D\uDE00".getBytes(UTF_8);
            case "txt bom" -> "\uFEFFЛог".getBytes(UTF_8);
            case "zip" -> zip();
            case "empty zip" -> bytes("PK\5\6", new byte[18]);
            case "exe" -> bytes("MZ\u0090\0", new byte[60]);
            case "elf" -> bytes("\u007FELF", new byte[60]);
            case "mach-o" -> bytes("\u00CF\u00FA\u00ED\u00FE", new byte[20]);
            case "class" -> bytes("\u00CA\u00FE\u00BA\u00BE", new byte[20]);
            case "rar" -> bytes("Rar!\u001A\7\0");
            case "7z" -> bytes("7z\u00BC\u00AF\u0027\u001C");
            case "gzip" -> bytes("\u001F\u008B\10");
            case "ole" -> bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
            case "script" -> bytes("#!/bin/sh\n");
            case "script bom" -> bytes("\u00EF\u00BB\u00BF#!/bin/sh\n");
            case "svg" -> bytes("<svg xmlns='http://www.w3.org/2000/svg'/>");
            case "html" -> bytes("\u00EF\u00BB\u00BF \r\n<!DOCTYPE html>");
            case "xml" -> bytes("<?xml version='1.0'?>");
            case "end tag" -> bytes("</a>");
            case "less than" -> bytes("< 5 кбит/с");
            case "control" -> bytes("a\0b");
            case "latin" -> bytes("\u00E0\u00E1");
            case "overlong" -> bytes("\u00C0\u00AF");
            case "surrogate" -> bytes("\u00ED\u00A0\u0080");
            case "too high" -> bytes("\u00F4\u0090\u0080\u0080");
            case "cut letter" -> bytes("a\u00D0");
            case "nothing" -> new byte[0];
            default -> ftyp(kind);
        };
    }

    private static byte[] zip() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("a.txt"));
                zip.write(new byte[100]);
                zip.closeEntry();
                zip.setComment("комментарий");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static AttachmentInspector.Inspection inspect(String name, String type, byte[] content) {
        return AttachmentInspector.inspect(List.of(Attachment.of(name, type, content)));
    }

    private static List<String> codes(AttachmentInspector.Inspection inspection) {
        return inspection.problems().stream().map(p -> p.code().id()).toList();
    }

    @Nested
    class Types {
        @ParameterizedTest
        @CsvSource({
            "png, png, image/png",
            "jpg, jpg, image/jpeg",
            "jpg, JPEG, image/jpeg",
            "gif87, gif, image/gif",
            "gif89, gif, image/gif",
            "webp, webp, image/webp",
            "heic, heic, image/heic",
            "heix, heif, image/heic",
            "mif1, heic, image/heic",
            "msf1, heic, image/heic",
            "isom, mp4, video/mp4",
            "iso2, mp4, video/mp4",
            "iso6, m4v, video/mp4",
            "mp41, mp4, video/mp4",
            "mp42, mp4, video/mp4",
            "avc1, mp4, video/mp4",
            "dash, mp4, video/mp4",
            "'M4V ', m4v, video/mp4",
            "'qt  ', mov, video/quicktime",
            "3gp5, 3gp, video/3gpp",
            "3g2a, 3g2, video/3gpp",
            "webm, webm, video/webm",
            "webm far, webm, video/webm",
            "pdf, pdf, application/pdf",
            "txt, txt, text/plain",
            "txt bom, log, text/plain",
            "less than, txt, text/plain"
        })
        void tkt_69_accepted_signatures(String kind, String extension, String mediaType) {
            byte[] content = content(kind);
            AttachmentInspector.Inspection inspection = inspect("файл." + extension, ANY, content);
            assertThat(inspection.problems()).isEmpty();
            Inspected file = inspection.attachments().get(0);
            assertThat(file.mediaType()).isEqualTo(mediaType);
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(file.isEvidence()).isEqualTo(mediaType.startsWith("image") || mediaType.startsWith("video"));
            assertThat(inspect("файл." + extension, mediaType, content).problems())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "zip",
                    "empty zip",
                    "exe",
                    "elf",
                    "mach-o",
                    "class",
                    "rar",
                    "7z",
                    "gzip",
                    "ole",
                    "script",
                    "script bom",
                    "svg",
                    "html",
                    "xml",
                    "end tag",
                    "control",
                    "latin",
                    "overlong",
                    "surrogate",
                    "too high",
                    "cut letter",
                    "avif",
                    "mkv",
                    "webm too far"
                })
        void tkt_70_refused_whatever_the_name(String kind) {
            for (String extension : List.of("png", "jpg", "mp4", "pdf", "txt", "webm")) {
                assertThat(codes(inspect("a." + extension, ANY, content(kind))))
                        .as("%s as %s", kind, extension)
                        .containsExactly("attachment.type-mismatch");
            }
        }

        @Test
        void sec_7_extension_declared_type_and_content_must_agree() {
            assertThat(codes(inspect("a.jpg", ANY, PNG))).containsExactly("attachment.type-mismatch");
            assertThat(codes(inspect("скрин.png.exe", ANY, PNG))).containsExactly("attachment.type-mismatch");
            assertThat(codes(inspect("a", ANY, PNG))).containsExactly("attachment.type-mismatch");
            assertThat(codes(inspect("a.png", "image/jpeg", PNG))).containsExactly("attachment.type-mismatch");
            assertThat(inspect("a.jpg", "image/pjpeg", content("jpg")).problems())
                    .isEmpty();
            assertThat(inspect("a.png", "image/jpeg", PNG).problems().get(0).details())
                    .containsEntry("found", "PNG");
            assertThat(inspect("a.svg", ANY, content("svg")).problems().get(0).message(Locale.ENGLISH))
                    .contains("HTML, XML, SVG");
        }

        @Test
        void sec_7_a_file_without_a_name_is_refused_for_its_content() {
            assertThat(codes(inspect("", ANY, bytes("MZ", new byte[99])))).containsExactly("attachment.type-mismatch");
        }

        @Test
        void a_png_must_reach_its_end() {
            assertThat(codes(inspect("a.png", ANY, Arrays.copyOf(PNG, PNG.length - 1))))
                    .containsExactly("attachment.type-mismatch");
            assertThat(codes(inspect("a.png", ANY, Arrays.copyOf(PNG, 8)))).containsExactly("attachment.type-mismatch");
        }

        @Test
        void tkt_70_bytes_behind_the_end_of_a_png_are_a_warning_and_of_a_jpeg_none() {
            AttachmentInspector.Inspection inspection = inspect("a.png", ANY, bytes(PNG, "x"));
            assertThat(codes(inspection)).containsExactly("attachment.trailing-bytes");
            assertThat(inspection.problems().get(0).isError()).isFalse();
            assertThat(inspection.attachments()).hasSize(1);
            assertThat(inspect("a.jpg", ANY, bytes(content("jpg"), "x".repeat(99)))
                            .problems())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"png", "jpg", "gif89", "isom", "pdf"})
        void sec_7_a_file_that_is_an_archive_as_well_is_refused(String kind) {
            String name = "a." + (kind.equals("isom") ? "mp4" : kind.equals("gif89") ? "gif" : kind);
            assertThat(codes(inspect(name, ANY, bytes(content(kind), zip())))).contains("attachment.polyglot");
            // Bytes behind the comment do not hide it from lenient readers.
            assertThat(codes(inspect(name, ANY, bytes(content(kind), zip(), "xyz"))))
                    .contains("attachment.polyglot");
        }

        @Test
        void an_end_record_far_from_the_end_or_out_of_form_is_no_archive() {
            byte[] record = bytes("PK\5\6", new byte[18]);
            assertThat(codes(inspect("a.jpg", ANY, bytes(content("jpg"), record))))
                    .contains("attachment.polyglot");
            assertThat(inspect("a.jpg", ANY, bytes(content("jpg"), record, new byte[70_000]))
                            .problems())
                    .isEmpty();
            assertThat(codes(inspect("a.jpg", ANY, bytes(content("jpg"), record, new byte[0xFFFF]))))
                    .contains("attachment.polyglot");
            for (int at : new int[] {4, 8, 15, 21}) {
                byte[] broken = record.clone();
                broken[at] = 1;
                assertThat(inspect("a.jpg", ANY, bytes(content("jpg"), broken)).problems())
                        .as("octet %d", at)
                        .isEmpty();
            }
            assertThat(inspect("a.jpg", ANY, bytes(content("jpg"), Arrays.copyOf(record, 21)))
                            .problems())
                    .isEmpty();
        }
    }

    @Nested
    class Files {
        @Test
        void tkt_68_size_and_hash_are_of_the_content() throws Exception {
            byte[] large = bytes(content("jpg"), new byte[100_000]);
            new Random(1).nextBytes(large);
            System.arraycopy(content("jpg"), 0, large, 0, 4);
            Attachment lying = Attachment.of("a.jpg", ANY, 5, () -> new java.io.ByteArrayInputStream(large));
            Inspected file =
                    AttachmentInspector.inspect(List.of(lying)).attachments().get(0);
            assertThat(file.size()).isEqualTo(large.length);
            assertThat(file.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(large)));
            try (var in = file.source().open()) {
                assertThat(in.readAllBytes()).isEqualTo(large);
            }
            assertThat(file).hasToString("image/jpeg, " + large.length);
        }

        @Test
        void tkt_68_an_empty_file_is_said_to_be_empty_and_nothing_else() {
            assertThat(codes(inspect("a.png", ANY, new byte[0]))).containsExactly("attachment.empty");
        }

        @Test
        void a_file_that_cannot_be_read_is_a_problem_and_no_exception() {
            Attachment broken = Attachment.of("a/b.png", ANY, 5, () -> {
                throw new IOException("/home/ivanov/тайна.png");
            });
            AttachmentInspector.Inspection inspection = AttachmentInspector.inspect(List.of(broken));
            assertThat(codes(inspection)).containsExactly("attachment.name-unsafe", "attachment.unreadable");
            assertThat(inspection.attachments()).isEmpty();
            assertThat(inspection.toString()).doesNotContain("тайна", "ivanov");
        }

        @Test
        void problems_of_all_files_come_at_once_with_their_paths() {
            AttachmentInspector.Inspection inspection = AttachmentInspector.inspect(List.of(
                    Attachment.of("a:b.jpg", ANY, PNG),
                    Attachment.of("ok.png", ANY, PNG),
                    Attachment.of("c.png", ANY, new byte[0])));
            assertThat(inspection.problems())
                    .extracting(Problem::path)
                    .containsExactly("attachments[0].name", "attachments[0]", "attachments[2]");
            assertThat(inspection.attachments()).extracting(Inspected::name).containsExactly("ok.png");
        }

        @Test
        void tkt_71_names_are_normalised_made_unique_and_found_if_missing() {
            AttachmentInspector.Inspection inspection = AttachmentInspector.inspect(List.of(
                    Attachment.of("и\u0306.png", ANY, PNG),
                    Attachment.of("Й.png", ANY, PNG),
                    Attachment.of("й (2).png", ANY, PNG),
                    Attachment.of("", ANY, PNG),
                    Attachment.of("", ANY, content("jpg"))));
            assertThat(inspection.problems()).isEmpty();
            assertThat(inspection.attachments())
                    .extracting(Inspected::name)
                    .containsExactly("й.png", "Й (2).png", "й (2) (2).png", "вложение-4.png", "вложение-5.jpg");
        }

        @Test
        void sec_13_nothing_of_a_file_stands_in_a_text() {
            AttachmentInspector.Inspection inspection = inspect("Иванов:Пётр.png", ANY, content("jpg"));
            assertThat(inspection.toString()).doesNotContain("Иванов");
            for (Problem p : inspection.problems()) {
                assertThat(p.message(Locale.ROOT) + p.message(Locale.ENGLISH)).doesNotContain("Иванов");
            }
        }

        @ParameterizedTest
        @EnumSource(AttachmentProblem.class)
        void every_code_has_words_in_both_languages(AttachmentProblem code) {
            assertThat(code.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(code.text(Locale.ROOT));
        }

        @ParameterizedTest
        @EnumSource(AnswerProblem.class)
        void every_code_of_answers_too(AnswerProblem code) {
            assertThat(code.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(code.text(Locale.ROOT));
            assertThat(code.id()).matches("(answer|rework|ticket)\\.[a-z-]+");
            assertThat(code.ruleId().isPresent()).isEqualTo(!code.id().startsWith("answer"));
        }
    }
}
