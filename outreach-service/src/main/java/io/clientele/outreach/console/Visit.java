package io.clientele.outreach.console;

import io.clientele.outreach.colleague.Role;
import io.clientele.outreach.colleague.SignedIn;
import io.clientele.outreach.console.session.SessionMechanism;
import io.quarkus.qute.TemplateData;
import io.quarkus.runtime.BlockingOperationNotAllowedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** One look at one page: who looks, in which language and light, and what the page could not reach. */
@Named("visit")
@RequestScoped
@TemplateData
public class Visit {

    private static final Pattern ARCHIVED = Pattern.compile(
            "(segments|templates|campaigns|duplicates|filters|merges|costs)\\.([0-9a-f-]{36}(?:_[0-9a-f-]{36})?)");

    private final SecurityIdentity identity;
    private final RoutingContext request;
    private final ZoneId zone;
    private final Set<String> unreachable = new LinkedHashSet<>();

    Visit(
            SecurityIdentity identity,
            RoutingContext request,
            @ConfigProperty(name = "clientele.shop.zone", defaultValue = "UTC") ZoneId zone) {
        this.identity = identity;
        this.request = request;
        this.zone = zone;
    }

    /** Null also where the page is refused so early that nobody was asked who they are. */
    public @Nullable SignedIn who() {
        try {
            return identity.getAttribute(SessionMechanism.COLLEAGUE);
        } catch (BlockingOperationNotAllowedException early) {
            return null;
        }
    }

    /** For pages behind the sign-in. */
    public SignedIn colleague() {
        var who = who();
        if (who == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return who;
    }

    public boolean signedIn() {
        return who() != null;
    }

    public boolean admin() {
        var who = who();
        return who != null && who.role() == Role.ADMIN;
    }

    public boolean mayWrite() {
        var who = who();
        return who != null && who.role() != Role.VIEWER;
    }

    public Locale language() {
        var who = who();
        return Languages.choose(
                who == null ? null : who.language(),
                cookie("language"),
                request.request().getHeader("Accept-Language"));
    }

    /** Where the business is: what time of day it is depends on that, not on where the browser is. */
    public ZoneId zone() {
        return zone;
    }

    public boolean rtl() {
        return Languages.rightToLeft(language());
    }

    /** light, dark, or auto: as the system likes it. */
    public String theme() {
        var chosen = cookie("theme");
        return "light".equals(chosen) || "dark".equals(chosen) ? chosen : "auto";
    }

    public String path() {
        return request.normalizedPath();
    }

    /** Whether the page belongs to this entry of the menu. */
    public boolean in(String section) {
        return path().equals("/console/" + section) || path().startsWith("/console/" + section + "/");
    }

    /** What the last action did, said once: a key of {@link ConsoleWords}. */
    public @Nullable String notice() {
        var notice = cookie(Notice.COOKIE);
        return notice != null && notice.matches("[a-zA-Z]{1,40}") ? notice : null;
    }

    /** Where a form takes the last action back, if it can be. */
    public @Nullable String undo() {
        var undo = cookie(Notice.UNDO);
        var archived = ARCHIVED.matcher(notice() == null || undo == null ? "" : undo);
        return archived.matches() ? "/console/%s/%s/revival".formatted(archived.group(1), archived.group(2)) : null;
    }

    public void cannotReach(String service) {
        unreachable.add(service);
    }

    public Set<String> unreachable() {
        return unreachable;
    }

    private @Nullable String cookie(String name) {
        Cookie cookie = request.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }
}
