package io.github.eposcases.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that the calls of {@code real-jar.tsv} name. */
final class RealJarFiles {
    private static final String RECORD =
            "{\"surname\":\"%s\",\"givenName\":\"Анна\",\"patronymic\":null,\"birthDate\":\"03.04.1985\",\"%s\":%s}";

    private RealJarFiles() {}

    static void lay(Path place) throws IOException {
        Files.createDirectories(place.resolve("o"));
        write(place, "words.txt", "Пользователь не найден\nкабинет 502");
        write(place, "empty.txt", "");
        write(place, "key.bin", "0123456789abcdef");
        write(place, "g.json", RECORD.formatted("Сергеева", "email", "\"a@b.ru\""));
        write(place, "e.json", "\uFEFF" + RECORD.formatted("Cергеева", "email", "\"a@b.ru\""));
        write(place, "number.json", RECORD.formatted("Сергеева", "email", "5"));
        write(place, "misspelled.json", RECORD.formatted("Сергеева", "e-mail", "\"a@b.ru\""));
        write(
                place,
                "roster.csv",
                "ИД;ФИО;Дата рождения\n1;Зуев Пётр Ильич;03.04.2013\n2;Зуев Петр Ильич;03.04.2013\n");
        write(place, "clean.csv", "ИД;ФИО;Дата рождения\n1;Зуев Пётр Ильич;03.04.2013\n");
        write(place, "renamed.csv", "Кто;Когда\nЗуев Пётр Ильич;03.04.2013\n");
        Path cases = CommandLineTest.CASES;
        String ready = Files.readString(cases.resolve("user-not-found.json"));
        Files.copy(cases.resolve("user-not-found.png"), place.resolve("user-not-found.png"));
        write(place, "case.json", ready);
        write(place, "wrong.json", ready.replace("USER_NOT_FOUND", "SHOE"));
        write(place, "incomplete.json", ready.replaceAll("\"action\": \"[^\"]*\",", ""));
        write(place, "filed.json", CaseCommandsTest.filed(ready));
        write(place, "answer.eml", CaseCommandsTest.ANSWER);
    }

    private static void write(Path place, String name, String text) throws IOException {
        Files.write(place.resolve(name), text.getBytes(UTF_8));
    }
}
