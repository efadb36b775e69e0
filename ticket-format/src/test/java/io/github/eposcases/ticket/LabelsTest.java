package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.ticket.samples.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** TKT-26: the lines of the text in the order of the letter, as the STP reads them. */
class LabelsTest {
    private static final List<String> ORDER = List.of(
            "Тема",
            "Проблема",
            "ФИО",
            "Роль",
            "Территория",
            "Наименование образовательной организации",
            "Действие, после которого возникает ошибка",
            "Вложения",
            "Дата рождения",
            "Почта в личном кабинете Госуслуг",
            "Ребёнок 1, ФИО",
            "Ребёнок 1, дата рождения",
            "Ребёнок 1, класс",
            "Детей ожидается",
            "Детей видно",
            "Сообщение на экране",
            "ОС устройства",
            "Версия ОС",
            "Версия МП",
            "Браузер",
            "Адрес страницы",
            "Код ошибки",
            "Замечено впервые",
            "Повторная проверка",
            "Самопроверка 1",
            "Самопроверка 2",
            "Самопроверка 3",
            "Самопроверка 4",
            "Скорость интернета",
            "Проверка данных в организации",
            "Изменения внесены",
            "Повторный вход",
            "Заявку оформил",
            "Обращение");

    private static List<String> lines(Ticket ticket) {
        return new String(TicketWriters.text().toBytes(ticket), UTF_8).lines().toList();
    }

    private static Ticket with(ErrorCategory category, ClientDevice device) {
        return Ticket.draft(
                        Cases.complete(category)
                                .channel(device.channel())
                                .device(device)
                                .messageSeen("Ошибка")
                                .pageAddress("https://edu-epos.permkrai.ru/diary")
                                .speedKbitPerSecond(30_000)
                                .build()
                                .orThrow(),
                        Cases.ID,
                        Cases.AT)
                .build()
                .orThrow();
    }

    @Test
    void tkt_26_every_label_stands_in_its_place() {
        TreeSet<String> seen = new TreeSet<>();
        for (ErrorCategory category : ErrorCategory.values()) {
            for (ClientDevice device : List.of(
                    ClientDevice.Mobile.of("Android", "14", "3.2.1"),
                    new ClientDevice.Web(Optional.of("Firefox"), Optional.of("133"), Optional.of("Linux")))) {
                List<Integer> places = new ArrayList<>();
                for (String line : lines(with(category, device))
                        .subList(1, lines(with(category, device)).size())) {
                    if (!line.isEmpty() && !line.startsWith("  ")) {
                        String label = line.substring(0, line.indexOf(':'));
                        assertThat(ORDER).contains(label);
                        places.add(ORDER.indexOf(label));
                        seen.add(label);
                    }
                }
                assertThat(places).isSorted().doesNotHaveDuplicates();
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @Test
    void tkt_26_an_empty_line_stands_before_what_the_letter_does_not_name() {
        List<String> lines = lines(with(ErrorCategory.HTTP_ERROR, ClientDevice.Mobile.of("Android", "14", "3.2.1")));
        assertThat(lines.get(lines.indexOf("") - 1)).startsWith("  снимок экрана.png");
        assertThat(lines.get(lines.indexOf("") + 1)).isEqualTo("Дата рождения: 14.03.1986");
        assertThat(lines).contains("Замечено впервые: 19.12.2024 11:35 (+05:00)", "Код ошибки: 502");
        assertThat(lines.stream().filter(String::isEmpty)).hasSize(1);
    }
}
