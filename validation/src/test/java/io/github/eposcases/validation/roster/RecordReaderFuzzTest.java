package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** AUD-130: whatever the bytes, the fields are those that FastCSV finds. */
class RecordReaderFuzzTest {
    private static final byte[] HEADER = RecordReaderProperties.HEADER.getBytes(UTF_8);

    @FuzzTest(maxDuration = "60s")
    void records_have_the_fields_that_fastcsv_finds(byte[] bytes) throws IOException {
        byte[] file = java.util.Arrays.copyOf(HEADER, HEADER.length + bytes.length);
        System.arraycopy(bytes, 0, file, HEADER.length, bytes.length);
        RecordReaderProperties.compareWithFastCsv(file);
    }
}
