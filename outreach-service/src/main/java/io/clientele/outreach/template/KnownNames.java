package io.clientele.outreach.template;

import io.clientele.outreach.merge.Names;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The names that templates may use: ours, and every attribute that any profile has. */
@ApplicationScoped
public class KnownNames {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final Set<String> ALWAYS = Set.of(
            "profile.email",
            "profile.firstName",
            "profile.lastName",
            "profile.phone",
            "profile.birthDate",
            "profile.gender",
            "profile.language",
            "profile.zone",
            "profile.country",
            "profile.city",
            "shop.name",
            "shop.sender",
            "shop.senderName",
            "shop.replyTo",
            "shop.address",
            "shop.url",
            "shop.country",
            "shop.currency",
            "shop.language",
            "relationship",
            "recommendations",
            "usual",
            "unsubscribeUrl",
            "preferencesUrl",
            "viewUrl");

    private record Answer(SortedSet<String> names, boolean complete, long until) {}

    private final ProfileClient profiles;
    private volatile Answer last = new Answer(new TreeSet<>(ALWAYS), false, System.nanoTime());

    KnownNames(@RestClient ProfileClient profiles) {
        this.profiles = profiles;
    }

    /** Asks profile-service at most once a minute; while that can't be reached, any attribute may be one. */
    public Names now() {
        if (System.nanoTime() - last.until() >= 0) {
            last = ask();
        }
        return new Names(last.names(), !last.complete());
    }

    /** For templates that were checked when they were stored. */
    static Names any() {
        return Names.withAnyOfProfile(new TreeSet<>(
                Stream.concat(ALWAYS.stream(), Stream.of(Frame.OPEN)).toList()));
    }

    private Answer ask() {
        var until = System.nanoTime() + KEPT.toNanos();
        try {
            var names = new TreeSet<>(ALWAYS);
            profiles.attributes().items().forEach(attribute -> names.add("profile." + attribute));
            return new Answer(names, true, until);
        } catch (ProcessingException | WebApplicationException unreachable) {
            Log.infof("The attributes of profiles are not known now: %s", unreachable.getMessage());
            return new Answer(
                    last.names(),
                    false,
                    System.nanoTime() + Duration.ofSeconds(5).toNanos());
        }
    }
}
