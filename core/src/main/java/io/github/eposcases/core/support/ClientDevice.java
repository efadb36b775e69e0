package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On what an error is seen. Every part is one line of 1 to 100 characters, or unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface ClientDevice {
    /**
     * Returns the channel of this kind of device.
     *
     * @return where the error is seen
     */
    Channel channel();

    /**
     * Returns what a ticket still needs to know of the device.
     *
     * @return the errors {@code device.*-missing}; none for a browser, whose parts are all optional
     */
    List<Problem> missing();

    /**
     * A phone or tablet with the app of EPOS; a ticket needs all three parts (S0-21).
     *
     * @param os its system, for example {@code Android}
     * @param osVersion the version of the system
     * @param appVersion the version of the app
     * @since 0.1
     */
    record Mobile(Optional<String> os, Optional<String> osVersion, Optional<String> appVersion)
            implements ClientDevice {
        /**
         * Checks the parts.
         *
         * @param os its system
         * @param osVersion the version of the system
         * @param appVersion the version of the app
         * @throws IllegalArgumentException if a part is not a line of text; the message names the part only
         */
        public Mobile {
            DeviceText.require("os", os);
            DeviceText.require("osVersion", osVersion);
            DeviceText.require("appVersion", appVersion);
        }

        /**
         * Returns a device of which everything is known.
         *
         * @param os its system
         * @param osVersion the version of the system
         * @param appVersion the version of the app
         * @return the device
         * @throws IllegalArgumentException if a part is not a line of text; the message names the part only
         */
        public static Mobile of(String os, String osVersion, String appVersion) {
            return new Mobile(
                    Optional.of(requireNonNull(os, "os")),
                    Optional.of(requireNonNull(osVersion, "osVersion")),
                    Optional.of(requireNonNull(appVersion, "appVersion")));
        }

        /**
         * Returns a device of which nothing is known yet.
         *
         * @return the device without parts
         */
        public static Mobile unknown() {
            return new Mobile(Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * Reads what a person typed.
         *
         * @param os its system
         * @param osVersion the version of the system
         * @param appVersion the version of the app
         * @return the device, or every missing ({@code device.*-missing}) and every bad part at once
         */
        public static Parsed<Mobile> parse(String os, String osVersion, String appVersion) {
            DeviceText text = new DeviceText();
            Optional<String> system = text.read("os", os, SupportProblem.DEVICE_OS_MISSING);
            Optional<String> version = text.read("osVersion", osVersion, SupportProblem.DEVICE_OS_VERSION_MISSING);
            Optional<String> app = text.read("appVersion", appVersion, SupportProblem.DEVICE_APP_VERSION_MISSING);
            return text.parsed(() -> new Mobile(system, version, app));
        }

        @Override
        public Channel channel() {
            return Channel.MOBILE_APP;
        }

        @Override
        public List<Problem> missing() {
            return Stream.of(
                            DeviceText.missing("os", os, SupportProblem.DEVICE_OS_MISSING),
                            DeviceText.missing("osVersion", osVersion, SupportProblem.DEVICE_OS_VERSION_MISSING),
                            DeviceText.missing("appVersion", appVersion, SupportProblem.DEVICE_APP_VERSION_MISSING))
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** Returns the kind only: the parts are text from a person. */
        @Override
        public String toString() {
            return "Mobile";
        }
    }

    /**
     * A browser; every part is optional.
     *
     * @param browser its name
     * @param browserVersion its version
     * @param os the system it runs on
     * @since 0.1
     */
    record Web(Optional<String> browser, Optional<String> browserVersion, Optional<String> os) implements ClientDevice {
        private static final Set<String> RECOMMENDED = Set.of("яндексбраузер", "yandexbrowser", "yabrowser");

        /**
         * Checks the parts.
         *
         * @param browser its name
         * @param browserVersion its version
         * @param os the system it runs on
         * @throws IllegalArgumentException if a part is not a line of text; the message names the part only
         */
        public Web {
            DeviceText.require("browser", browser);
            DeviceText.require("browserVersion", browserVersion);
            DeviceText.require("os", os);
        }

        /**
         * Returns a browser of which everything is known.
         *
         * @param browser its name
         * @param browserVersion its version
         * @param os the system it runs on
         * @return the device
         * @throws IllegalArgumentException if a part is not a line of text; the message names the part only
         */
        public static Web of(String browser, String browserVersion, String os) {
            return new Web(
                    Optional.of(requireNonNull(browser, "browser")),
                    Optional.of(requireNonNull(browserVersion, "browserVersion")),
                    Optional.of(requireNonNull(os, "os")));
        }

        /**
         * Returns a browser of which nothing is known.
         *
         * @return the device without parts
         */
        public static Web unknown() {
            return new Web(Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * Reads what a person typed; a blank part is unknown.
         *
         * @param browser its name
         * @param browserVersion its version
         * @param os the system it runs on
         * @return the device, or every bad part at once
         */
        public static Parsed<Web> parse(String browser, String browserVersion, String os) {
            DeviceText text = new DeviceText();
            Optional<String> name = text.read("browser", browser);
            Optional<String> version = text.read("browserVersion", browserVersion);
            Optional<String> system = text.read("os", os);
            return text.parsed(() -> new Web(name, version, system));
        }

        /**
         * Tells whether it is the browser the letter recommends (S0-28). This is advice and decides nothing.
         *
         * @return true for Яндекс.Браузер in its usual spellings
         */
        public boolean isRecommendedBrowser() {
            return browser.filter(
                            b -> RECOMMENDED.contains(b.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0.-]", "")))
                    .isPresent();
        }

        @Override
        public Channel channel() {
            return Channel.WEB;
        }

        @Override
        public List<Problem> missing() {
            return List.of();
        }

        /** Returns the kind only: the parts are text from a person. */
        @Override
        public String toString() {
            return "Web";
        }
    }
}
