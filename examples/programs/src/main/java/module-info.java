/** The programs, run on the module path with all four modules of the library. */
@org.jspecify.annotations.NullMarked
module io.github.eposcases.programs {
    requires static transitive org.jspecify;
    requires io.github.eposcases.core;
    requires io.github.eposcases.validation;
    requires io.github.eposcases.scheduling;
    requires io.github.eposcases.ticket;
    requires jakarta.validation;
    requires org.hibernate.validator;

    opens io.github.eposcases.programs to
            org.hibernate.validator;
}
