package io.github.eposcases.validation.internal;

import java.util.List;

/** Whether the parts of one name are those of a man and a woman at once (ID-63). */
final class Genders {
    private Genders() {}

    /** Returns whether folded surname, given name and patronymic disagree. */
    static boolean disagree(List<String> parts) {
        String surname = parts.get(0);
        String patronymic = parts.get(2);
        boolean man = surname.matches(".*(ов|ев|ин|ын|ский|цкий|ой|ый)");
        boolean woman = surname.matches(".*(ова|ева|ина|ына|ская|цкая|ая)");
        return man && patronymic.endsWith("на") || woman && patronymic.endsWith("ич");
    }
}
