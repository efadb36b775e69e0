package io.github.eposcases.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.support.Attachment.EvidenceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {
    private static byte[] read(Attachment attachment) throws IOException {
        try (InputStream in = attachment.open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void its_content_is_read_again_and_again_and_never_changes() throws IOException {
        byte[] bytes = {1, 2, 3};
        Attachment a = Attachment.of("экран.png", "image/png", bytes);
        bytes[0] = 9;
        assertThat(read(a)).containsExactly(1, 2, 3);
        assertThat(read(a)).containsExactly(1, 2, 3);
        assertThat(a.size()).isEqualTo(3);
        assertThat(a.fileName()).isEqualTo("экран.png");
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, SCREENSHOT",
        "IMAGE/JPEG, SCREENSHOT",
        "video/mp4, VIDEO",
        "application/pdf, NONE",
        "text/plain; charset=utf-8, NONE",
        "application/image, NONE"
    })
    void dom_355_only_pictures_and_videos_are_evidence(String type, EvidenceKind kind) {
        Attachment a = Attachment.of("x", type, new byte[0]);
        assertThat(a.evidenceKind()).isEqualTo(kind);
        assertThat(a.mediaType()).matches("[a-z]+/[a-z0-9]+");
    }

    @ParameterizedTest
    @CsvSource({
        "экран.png, image/png",
        "a.JPG, image/jpeg",
        "a.jpeg, image/jpeg",
        "a.gif, image/gif",
        "a.webp, image/webp",
        "a.heic, image/heic",
        "a.heif, image/heic",
        "a.mp4, video/mp4",
        "a.m4v, video/mp4",
        "a.mov, video/quicktime",
        "a.3gp, video/3gpp",
        "a.3g2, video/3gpp",
        "a.webm, video/webm",
        "a.pdf, application/pdf",
        "a.txt, text/plain",
        "a.log, text/plain",
        "скрин.png.exe, application/octet-stream",
        "безрасширения, application/octet-stream",
        "png, image/png"
    })
    void a_file_has_the_type_of_its_extension(String name, String type, @TempDir Path dir) throws IOException {
        Path file = Files.write(dir.resolve(name), new byte[] {7});
        Attachment a = Attachment.of(file);
        assertThat(a.mediaType()).isEqualTo(type);
        assertThat(a.fileName()).isEqualTo(name);
        assertThat(a.size()).isEqualTo(1);
        assertThat(read(a)).containsExactly(7);
        assertThat(a).isEqualTo(Attachment.of(file)).hasSameHashCodeAs(Attachment.of(file));
    }

    @Test
    void a_missing_file_is_told_when_it_is_looked_at(@TempDir Path dir) {
        assertThatThrownBy(() -> Attachment.of(dir.resolve("нет.png"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_root_has_no_name() throws IOException {
        Path root = Path.of("").toAbsolutePath().getRoot();
        assertThat(Attachment.of(root).fileName()).isEmpty();
    }

    @Test
    void content_may_lie_elsewhere() throws IOException {
        Attachment a = Attachment.of("", "image/png", 2, () -> new ByteArrayInputStream(new byte[] {4, 5}));
        assertThat(read(a)).containsExactly(4, 5);
        assertThat(a.size()).isEqualTo(2);
        assertThatThrownBy(() -> Attachment.of("a", "image/png", -1, InputStream::nullInputStream))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size: negative");
        assertThat(Attachment.of("a", "image/png", 0, InputStream::nullInputStream)
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "png", "image/", "/png", "image/png\r\nX: y", "image /png", "изображение/png", "a/b/c"})
    void a_wrong_type_is_named_but_not_shown(String type) {
        assertThatThrownBy(() -> Attachment.of("тайна.png", type, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mediaType: not of the form type/subtype");
    }

    @Test
    void attachments_are_values_that_hide_their_name() {
        Attachment a = Attachment.of("тайна.png", "image/png", new byte[] {1});
        assertThat(a)
                .isEqualTo(Attachment.of("тайна.png", "image/png", new byte[] {1}))
                .hasSameHashCodeAs(Attachment.of("тайна.png", "image/png", new byte[] {1}))
                .isNotEqualTo(Attachment.of("другая.png", "image/png", new byte[] {1}))
                .isNotEqualTo(Attachment.of("тайна.png", "image/gif", new byte[] {1}))
                .isNotEqualTo(Attachment.of("тайна.png", "image/png", new byte[] {2}))
                .isNotEqualTo(Attachment.of("тайна.png", "image/png", new byte[] {1, 2}))
                .isNotEqualTo(Attachment.of("тайна.png", "image/png", 1, InputStream::nullInputStream))
                .isNotEqualTo("тайна.png")
                .hasToString("image/png, 1 B");
        assertThat(a.hashCode())
                .isNotEqualTo(
                        Attachment.of("другая.png", "image/png", new byte[] {1}).hashCode());
    }
}
