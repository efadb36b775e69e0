package io.github.eposcases.ticket.internal.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/** Writes a body of multipart/form-data part by part (RFC 7578). */
public final class MultipartBody {
    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

    private final String boundary;
    private final OutputStream out;

    /**
     * Begins a body.
     *
     * @param boundary what parts the parts; letters, digits and hyphens
     * @param out where to
     */
    public MultipartBody(String boundary, OutputStream out) {
        this.boundary = boundary;
        this.out = out;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all bytes.
         *
         * @param out where to
         * @throws IOException if the file cannot be read
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a text field.
     *
     * @param name the name of the field
     * @param value the value; every line ends with CRLF, as in a browser
     * @throws IOException if the stream fails
     */
    public void field(String name, String value) throws IOException {
        write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(name) + "\"\r\n\r\n"
                + LINE_END.matcher(value).replaceAll("\r\n") + "\r\n");
    }

    /**
     * Writes a file.
     *
     * @param name the name of the field
     * @param fileName the name of the file, written as it is in UTF-8
     * @param mediaType the type
     * @param content the bytes
     * @throws IOException if the stream or the file fails
     */
    public void file(String name, String fileName, String mediaType, Content content) throws IOException {
        write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(name) + "\"; filename=\""
                + escaped(fileName) + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n");
        content.writeTo(out);
        write("\r\n");
    }

    /**
     * Ends the body.
     *
     * @throws IOException if the stream fails
     */
    public void end() throws IOException {
        write("--" + boundary + "--\r\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    private static String escaped(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
