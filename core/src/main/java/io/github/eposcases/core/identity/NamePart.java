package io.github.eposcases.core.identity;

/**
 * One of the three parts of a ФИО.
 *
 * @since 0.1
 */
public enum NamePart {
    /** Фамилия. */
    SURNAME("surname"),
    /** Имя. */
    GIVEN_NAME("givenName"),
    /** Отчество. */
    PATRONYMIC("patronymic");

    private final String path;

    NamePart(String path) {
        this.path = path;
    }

    /**
     * Returns the path that problems of this part carry.
     *
     * @return {@code surname}, {@code givenName} or {@code patronymic}
     */
    public String path() {
        return path;
    }
}
