package io.github.eposcases.ticket;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.Patronymic;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.SchoolClass;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.place.TerritoryMatch;
import io.github.eposcases.core.support.Channel;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.core.support.RelatedChild;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.internal.json.JsonMembers;
import io.github.eposcases.ticket.internal.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The members that a ticket and a case share (TKT-14): how each is written, and how each is read. */
final class CaseMembers {
    static final String EXAMPLE_ID = "3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b63";
    private static final int LONGEST_DEVICE_PART = 100;
    private static final Pattern OKTMO = Pattern.compile("[0-9]{8}");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Where the parts of a case stand in the document. */
    private static final Map<String, String> PATHS = Map.of(
            "organizationName", "organization.name",
            "territory", "territory.stated",
            "httpStatus", "http.status",
            "expectedChildren", "childCounts.expected",
            "visibleChildren", "childCounts.visible",
            "device", "channel",
            "pageAddress", "web.address",
            "filerName", "filedBy.name",
            "filerPhone", "filedBy.phone");

    private final JsonMembers in;
    private final boolean ignoreUnknown;

    CaseMembers(JsonMembers in, boolean ignoreUnknown) {
        this.in = in;
        this.ignoreUnknown = ignoreUnknown;
    }

    /** The canonical form only: {@link UUID#fromString} takes shortened ones. */
    static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("text: not an id");
        }
        return UUID.fromString(text);
    }

    static void write(SupportCase about, JsonObject out) throws IOException {
        out.put("person", person(about))
                .put("role", about.role())
                .put("legalRepresentative", JsonObject.ifTrue(about.legalRepresentative()))
                .put("territory", about.organization().map(Organization::territory), CaseMembers::territory)
                .put(
                        "organization",
                        organization ->
                                organization.put("name", about.organization().map(Organization::name)))
                .put("action", about.failingAction())
                .put("messageSeen", about.messageSeen());
    }

    static void writeRest(SupportCase about, JsonObject out) throws IOException {
        out.each("children", about.children(), CaseMembers::child)
                .put(
                        "childCounts",
                        counts -> counts.put("expected", about.expectedChildren())
                                .put("visible", about.visibleChildren()))
                .put("channel", about.channel())
                .put("mobile", mobile -> {
                    if (about.device().orElse(null) instanceof ClientDevice.Mobile device) {
                        mobile.put("os", device.os())
                                .put("osVersion", device.osVersion())
                                .put("appVersion", device.appVersion());
                    }
                })
                .put("web", web -> {
                    if (about.device().orElse(null) instanceof ClientDevice.Web device) {
                        web.put("browser", device.browser())
                                .put("browserVersion", device.browserVersion())
                                .put("os", device.os());
                    }
                    web.put("address", about.pageAddress());
                });
    }

    static JsonObject.Body filer(SupportCase about) {
        return out ->
                out.put("role", about.filedBy()).put("name", about.filerName()).put("phone", about.filerPhone());
    }

    private static JsonObject.Body person(SupportCase about) {
        return out -> {
            if (about.name().isPresent()) {
                name(out, about.name().get());
            }
            out.put("birthDate", about.birthDate())
                    .put("gosuslugiEmail", about.gosuslugiEmail().map(EmailAddress::text));
        };
    }

    private static JsonObject.Body child(RelatedChild child) {
        return out -> name(out, child.name())
                .put("birthDate", child.birthDate())
                .put("schoolClass", child.schoolClass().map(SchoolClass::text));
    }

    private static JsonObject name(JsonObject out, PersonName name) throws IOException {
        return out.put("surname", name.surname())
                .put("givenName", name.givenName())
                .put("patronymic", name.patronymic().text())
                .put("noPatronymic", JsonObject.ifTrue(name.patronymic() instanceof Patronymic.AbsentByDocument));
    }

    private static JsonObject.Body territory(StatedTerritory territory) {
        return out -> {
            out.put("stated", territory.asStated());
            if (territory.resolved() instanceof TerritoryMatch.Resolved match) {
                out.put("oktmo", match.territory().certainCode());
            }
        };
    }

    /** Reads the members that both documents have into a case. */
    void read(SupportCaseBuilder about) {
        in.object("person").ifPresent(person -> {
            if (person.has("surname") || person.has("givenName") || person.has("patronymic")) {
                name(person).ifPresent(about::name);
            }
            person.date("birthDate").ifPresent(about::birthDate);
            part(person, "gosuslugiEmail", EmailAddress::parse).ifPresent(about::gosuslugiEmail);
            person.end(ignoreUnknown);
        });
        in.constant("role", UserRole.class).ifPresent(about::role);
        in.flag("legalRepresentative").ifPresent(about::legalRepresentative);
        organization().ifPresent(about::organization);
        in.text("action").ifPresent(about::failingAction);
        in.text("problem").ifPresent(about::problem);
        in.text("messageSeen").ifPresent(about::messageSeen);
        in.objects("children", Contents.MOST_CHILDREN)
                .forEach(child -> child(child).ifPresent(about::child));
        in.object("childCounts").ifPresent(counts -> {
            counts.integer("expected", 0, 99).ifPresent(about::expectedChildren);
            counts.integer("visible", 0, 99).ifPresent(about::visibleChildren);
            counts.end(ignoreUnknown);
        });
        in.constant("channel", Channel.class).ifPresent(about::channel);
        device(about);
        in.integer("speedKbitPerSecond", 0, Integer.MAX_VALUE).ifPresent(about::speedKbitPerSecond);
        in.object("filedBy").ifPresent(filer -> {
            filer.constant("role", UserRole.class).ifPresent(about::filedBy);
            filer.text("name").ifPresent(about::filerName);
            filer.text("phone").ifPresent(about::filerPhone);
            filer.end(ignoreUnknown);
        });
    }

    Optional<ErrorCategory> category() {
        in.require("category");
        return in.constant("category", ErrorCategory.class);
    }

    Optional<SchoolClass> schoolClass(JsonMembers from) {
        return part(from, "schoolClass", SchoolClass::parse);
    }

    private Optional<PersonName> name(JsonMembers from) {
        from.require("surname", "givenName");
        Optional<String> surname = from.text("surname");
        Optional<String> givenName = from.text("givenName");
        Optional<String> patronymic = from.text("patronymic");
        boolean none = from.flag("noPatronymic").orElse(false);
        if (surname.isEmpty() || givenName.isEmpty()) {
            return Optional.empty();
        }
        Parsed<PersonName> parsed = PersonName.parse(surname.get(), givenName.get(), patronymic.orElse(""));
        report(from, parsed.problems());
        return parsed.toOptional()
                .map(name -> patronymic.isEmpty() && !none
                        ? new PersonName(name.surname(), name.givenName(), Patronymic.unknown())
                        : name);
    }

    private Optional<RelatedChild> child(JsonMembers from) {
        Optional<PersonName> name = name(from);
        from.require("birthDate");
        Optional<LocalDate> birthDate = from.date("birthDate");
        Optional<SchoolClass> schoolClass = schoolClass(from);
        from.end(ignoreUnknown);
        return name.flatMap(n -> birthDate.map(date -> new RelatedChild(n, date, schoolClass)));
    }

    private Optional<Organization> organization() {
        Optional<String> stated = in.object("territory").flatMap(territory -> {
            territory.require("stated");
            Optional<String> text = territory.text("stated");
            territory.value("oktmo", "57701000", code -> OKTMO.matcher(code).matches() ? code : null);
            territory.end(ignoreUnknown);
            return text;
        });
        Optional<String> name = in.object("organization").flatMap(organization -> {
            organization.require("name");
            Optional<String> text = organization.text("name");
            organization.end(ignoreUnknown);
            return text;
        });
        if (name.isPresent() != stated.isPresent()) {
            in.require("territory", "organization");
        }
        return name.flatMap(n -> stated.flatMap(s -> {
            Parsed<Organization> parsed = Organization.parse(n, s);
            report(in, parsed.problems().stream().filter(Problem::isError).toList());
            return parsed.toOptional();
        }));
    }

    private void device(SupportCaseBuilder about) {
        in.object("mobile").ifPresent(mobile -> {
            in.require("channel");
            about.device(
                    new ClientDevice.Mobile(line(mobile, "os"), line(mobile, "osVersion"), line(mobile, "appVersion")));
            mobile.end(ignoreUnknown);
        });
        in.object("web").ifPresent(web -> {
            Optional<String> browser = line(web, "browser");
            Optional<String> version = line(web, "browserVersion");
            Optional<String> os = line(web, "os");
            web.text("address").ifPresent(about::pageAddress);
            web.end(ignoreUnknown);
            if (browser.isPresent() || version.isPresent() || os.isPresent()) {
                in.require("channel");
                about.device(new ClientDevice.Web(browser, version, os));
            }
        });
    }

    private static Optional<String> line(JsonMembers from, String name) {
        return part(from, name, text -> {
            List<Problem> problems = PlainText.ONE_LINE.problems("", text, LONGEST_DEVICE_PART);
            return problems.isEmpty() ? Parsed.of(text) : Parsed.invalid(problems);
        });
    }

    private static <T> Optional<T> part(JsonMembers from, String name, Function<String, Parsed<T>> parse) {
        return from.text(name).flatMap(text -> {
            Parsed<T> parsed = parse.apply(text);
            parsed.problems().forEach(problem -> from.problems().add(problem.withPath(from.pathOf(name))));
            return parsed.toOptional();
        });
    }

    private static void report(JsonMembers at, List<Problem> problems) {
        problems.forEach(problem -> at.problems()
                .add(problem.withPath(PATHS.getOrDefault(problem.path(), problem.path()))
                        .inside(at.path())));
    }

    /** Makes the case unless something is wrong; what its parts say together is judged here. */
    static Optional<SupportCase> build(SupportCaseBuilder about, JsonMembers in) {
        Parsed<SupportCase> built = about.build();
        report(in, built.problems());
        return built.toOptional();
    }
}
