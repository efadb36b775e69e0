package io.github.eposcases.ticket;

import static io.github.eposcases.ticket.EmlTest.*;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.ticket.samples.Cases;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Sizes and keys of mails. */
class EmlSizeTest {
    @Test
    void tkt_67_limits_are_said_before_and_not_enforced_while_writing() throws IOException {
        Ticket ticket = ticket("Не видит ребёнка", png("b.png"));
        long size = eml(ticket, PROFILE).length;
        long file = Cases.png().length;
        assertThat(codes(ticket, new SizeLimits(size, file, 2))).isEmpty();
        assertThat(codes(ticket, new SizeLimits(size - 1, file - 1, 1)))
                .containsExactly(
                        "attachment.message-too-large",
                        "attachment.too-many",
                        "attachment.too-large",
                        "attachment.too-large");
        assertThat(eml(ticket, PROFILE.withLimits(new SizeLimits(1, 1, 1)))).hasSize((int) size);
    }

    private static List<String> codes(Ticket ticket, SizeLimits limits) throws IOException {
        return TicketWriters.eml(PROFILE.withLimits(limits)).preflight(ticket).problems().stream()
                .map(p -> p.code().id())
                .toList();
    }

    /** Run in a JVM of its own: inspects and writes a video far larger than its heap has room for. */
    static final class Small {
        private Small() {}

        public static void main(String[] args) throws IOException {
            long size = Long.parseLong(args[0]);
            Ticket ticket =
                    ticket("Не видит ребёнка", Attachment.of("видео.mp4", "video/mp4", size, () -> video(size)));
            long[] written = {0};
            TicketWriters.eml(PROFILE).write(ticket, new java.io.OutputStream() {
                @Override
                public void write(int b) {
                    written[0]++;
                }

                @Override
                public void write(byte[] b, int off, int len) {
                    written[0] += len;
                }
            });
            boolean right =
                    written[0] == TicketWriters.eml(PROFILE).preflight(ticket).bytes()
                            && written[0] > SizeLimits.encodedSize(size);
            Runtime.getRuntime().halt(right ? 42 : 1);
        }

        static InputStream video(long size) {
            byte[] head = "\0\0\0\u0018ftypisom\0\0\0\0isommp42".getBytes(ISO_8859_1);
            byte[] noise = new byte[64 * 1024];
            new Random(7).nextBytes(noise);
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public int read(byte[] b, int off, int len) {
                    if (at == size) {
                        return -1;
                    }
                    if (at == 0) {
                        System.arraycopy(head, 0, b, off, head.length);
                        at = head.length;
                        return head.length;
                    }
                    int from = (int) (at % noise.length);
                    int n = (int) Math.min(Math.min(len, noise.length - from), size - at);
                    System.arraycopy(noise, from, b, off, n);
                    at += n;
                    return n;
                }
            };
        }
    }

    @Test
    void tkt_42_a_video_of_25_mb_needs_no_more_than_32_mb_of_heap() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Small.class.getName(),
                        "25000000")
                .redirectErrorStream(true)
                .redirectOutput(File.createTempFile("small", ".log"))
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(42);
    }
}
