package io.github.eposcases.validation.internal;

import io.github.eposcases.core.identity.Gender;
import io.github.eposcases.core.identity.GenderAgreement;
import io.github.eposcases.core.identity.TurkicSuffix;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Official forms of one patronymic (CON-116): every folded form is led to a set of keys, and two forms are variants if
 * the sets meet.
 */
final class Patronymics {
    private static final String VOWELS = "аеиоуыэюя";

    /** The groups of father's names (T5) behind a patronymic. */
    private static final Map<String, Set<String>> GROUPS = new HashMap<>();

    static {
        GivenNames.GROUPS.forEach((name, groups) -> {
            if (GenderAgreement.of("", name, "").givenName() == Gender.FEMALE) {
                return;
            }
            for (boolean feminine : new boolean[] {false, true}) {
                for (String patronymic : derived(name, feminine)) {
                    Set<String> keys = GROUPS.computeIfAbsent(spelling(patronymic), k -> new HashSet<>());
                    groups.forEach(group -> keys.add(group + (feminine ? "f" : "m")));
                }
            }
        });
    }

    private Patronymics() {}

    /** Returns whether two different folded patronymics are official forms of one. */
    static boolean areVariants(String one, String other) {
        return !Collections.disjoint(keys(one), keys(other));
    }

    private static Set<String> keys(String patronymic) {
        Set<String> full = new HashSet<>();
        Optional<TurkicSuffix> turkic = TurkicSuffix.of(patronymic, true);
        if (turkic.isPresent()) {
            String base = turkic.get().base();
            boolean feminine = turkic.get().feminine();
            full.add(patronymic);
            full.addAll(derived(base, feminine));
            full.add(base + (feminine ? "евна" : "евич"));
        } else {
            full.add(patronymic);
            contracted(patronymic, full);
        }
        Set<String> keys = new HashSet<>();
        for (String form : full) {
            keys.add(spelling(form));
            keys.addAll(GROUPS.getOrDefault(spelling(form), Set.of()));
        }
        return keys;
    }

    /** The patronymics that a father's name may give; some of them do not exist, which does no harm. */
    private static Set<String> derived(String name, boolean feminine) {
        Set<String> forms = new HashSet<>();
        String stem = name.substring(0, name.length() - 1);
        char last = name.charAt(name.length() - 1);
        if (last == 'й' || last == 'ь') {
            forms.add(stem + (feminine ? "евна" : "евич"));
        } else if (VOWELS.indexOf(last) >= 0) {
            forms.add(stem + (feminine ? "ична" : "ич"));
            forms.add(stem + (feminine ? "инична" : "ич"));
            forms.add(stem + (feminine ? "овна" : "ович"));
            if (name.endsWith("ия")) {
                forms.add(stem + (feminine ? "евна" : "евич"));
            }
        } else {
            forms.add(name + (feminine ? "овна" : "ович"));
            if (last == 'в') {
                forms.add(name + (feminine ? "левна" : "левич"));
            }
        }
        return forms;
    }

    /** One spelling: -ьевич for -иевич, -чна for -шна, -айлович for -аилович. */
    private static String spelling(String form) {
        String s = form.endsWith("шна") ? form.substring(0, form.length() - 3) + "чна" : form;
        int stem = s.length() - (s.endsWith("вич") ? 3 : s.endsWith("вна") ? 3 : 0);
        if (stem == s.length()) {
            return s;
        }
        return replaced(replaced(s, stem, "ие", "ье"), stem, "аило", "айло");
    }

    private static String replaced(String form, int end, String old, String other) {
        int from = end - old.length();
        return from >= 0 && form.startsWith(old, from) ? form.substring(0, from) + other + form.substring(end) : form;
    }

    /** Adds the full forms of a contracted one: Иваныч, Николаич, Васильич, Иванна, Сергевна. */
    private static void contracted(String form, Set<String> full) {
        full.addAll(expanded(form, "ыч", "ович"));
        full.addAll(expanded(form, "ич", "евич"));
        full.addAll(expanded(form, "на", "овна"));
        full.addAll(expanded(form, "вна", "евна"));
    }

    private static Set<String> expanded(String form, String ending, String fullEnding) {
        return form.endsWith(ending)
                ? Set.of(form.substring(0, form.length() - ending.length()) + fullEnding)
                : Set.of();
    }
}
