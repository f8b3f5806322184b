package org.groundswell.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UrlPathHelper;

/// What the layouts ask about around a page: where it is, what day it is, who looks at it.
@Component("surroundings")
public class Surroundings {

    private static final Pattern WORKBENCH = Pattern.compile(
            "^(/[a-z]{2})?/(organize|partner|account|step-up|sign-in|sign-out|invitations|setup|dev)(/|$)");
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    /// Set on a request whose page is kept and shown to everybody: what of the query may show in it; mostly
    /// nothing.
    public static final String SHARED = Surroundings.class.getName() + ".shared";

    private final boolean demo;
    private final Clock clock;
    private final Dates dates;
    private final ObjectProvider<Navigation> navigation;
    private final ZoneId zone;

    Surroundings(
            Environment environment,
            Clock clock,
            Dates dates,
            ObjectProvider<Navigation> navigation,
            @Value("${groundswell.zone:America/Chicago}") ZoneId zone) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.clock = clock;
        this.dates = dates;
        this.navigation = navigation;
        this.zone = zone;
    }

    public boolean demo() {
        return demo;
    }

    /// Today where the installation is, for organizers.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// Now, but not before eight in the morning where the installation is.
    public Instant morning() {
        Instant eight = today().atTime(EIGHT).atZone(zone).toInstant();
        return clock.instant().isBefore(eight) ? eight : clock.instant();
    }

    /// The day of a moment where the installation is, for organizers.
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public String today(Locale locale) {
        return dates.dayWithYear(today(), locale);
    }

    /// Without the weekday, where there is no room for it.
    public String shortToday(Locale locale) {
        return dates.shortDay(today(), locale);
    }

    /// A moment in the installation's own zone, for organizers.
    public String when(Instant moment, Locale locale) {
        return dates.dayAndTime(moment, zone, locale);
    }

    /// The path of this page without the language's prefix and without its query; the front page for an error.
    public String here() {
        return request()
                .filter(r -> r.getDispatcherType() != DispatcherType.ERROR)
                .map(UrlPathHelper.defaultInstance::getPathWithinApplication)
                // Two slashes would begin the address of another host.
                .map(path -> path.replaceFirst("^/+", "/"))
                .orElse("/");
    }

    /// Whether somebody who works here looks, as far as the address tells; also of a page that does not exist.
    public boolean workbench() {
        return request()
                .map(r -> r.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String wanted
                        ? wanted
                        : r.getRequestURI())
                .filter(uri -> WORKBENCH.matcher(uri).find())
                .isPresent();
    }

    /// The same with its query, for the way to this page in another language.
    public String hereWithQuery() {
        return request()
                .filter(r -> r.getDispatcherType() != DispatcherType.ERROR)
                .map(r -> r.getAttribute(SHARED) instanceof String shared ? shared : r.getQueryString())
                .filter(query -> !query.isEmpty())
                .map(query -> here() + "?" + query)
                .orElseGet(this::here);
    }

    public Navigation.@Nullable Rail rail() {
        var given = navigation.getIfAvailable();
        return given == null ? null : request().map(given::rail).orElse(null);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
