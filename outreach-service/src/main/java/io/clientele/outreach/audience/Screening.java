package io.clientele.outreach.audience;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import io.clientele.outreach.suppression.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks of a page of people at once who may get mail on a topic now. */
@ApplicationScoped
public class Screening {

    private static final EmailValidator VALIDATOR = JMail.strictValidator();

    private final Audiences audiences;
    private final Revocations revocations;
    private final Suppressions suppressions;

    Screening(Audiences audiences, Revocations revocations, Suppressions suppressions) {
        this.audiences = audiences;
        this.revocations = revocations;
        this.suppressions = suppressions;
    }

    /** In the order asked; at most {@link Lookup#MOST}. Calls profile-service: not inside a transaction. */
    public List<Screened> screen(List<UUID> ids, String topic) {
        var unwilling = revocations.among(ids, topic); // first: once it is told there, it is forgotten here
        var known = audiences.lookup(ids, topic);
        var hashes = new HashMap<UUID, String>();
        known.forEach((id, who) -> {
            if (who.email() != null) {
                hashes.put(id, suppressions.hash(who.email()));
            }
        });
        var suppressed = suppressions.among(hashes.values(), topic);
        return ids.stream()
                .map(id -> {
                    var hash = hashes.get(id);
                    var held = new Held(unwilling.contains(id), hash != null && suppressed.contains(hash));
                    return new Screened(id, known.get(id), reason(known.get(id), held), hash);
                })
                .toList();
    }

    /** What we know ourselves. */
    private record Held(boolean unwilling, boolean suppressed) {}

    /** The same, but whoever was merged is replaced by who took theirs over; nobody comes twice. */
    public List<Screened> screenSurvivors(List<UUID> ids, String topic) {
        var seen = new HashSet<UUID>(ids);
        var settled = new ArrayList<Screened>();
        for (var asked = ids; !asked.isEmpty(); ) {
            var survivors = new ArrayList<UUID>();
            for (var one : screen(asked, topic)) {
                var into = one.mergedInto();
                if (into == null) {
                    settled.add(one);
                } else if (seen.add(into)) {
                    survivors.add(into);
                }
            }
            asked = survivors;
        }
        return settled;
    }

    private static @Nullable SkipReason reason(@Nullable Recipient recipient, Held held) {
        if (recipient == null) {
            return SkipReason.ERASED;
        }
        if (recipient.mergedInto() != null) {
            return SkipReason.MERGED;
        }
        if (!recipient.consents()) {
            return SkipReason.NO_CONSENT;
        }
        var email = recipient.email();
        if (email == null || email.isBlank()) {
            return SkipReason.NO_EMAIL;
        }
        if (!isMailable(email)) {
            return SkipReason.INVALID_ADDRESS;
        }
        if (held.suppressed()) {
            return SkipReason.SUPPRESSED;
        }
        return held.unwilling() ? SkipReason.NO_CONSENT : null;
    }

    /** Stricter than the RFC: no comments, quotes or controls, which no mailbox needs and a header may choke on. */
    static boolean isMailable(String email) {
        return email.length() <= 254
                && email.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '(' || c == '<' || c == '>' || c == 127)
                && VALIDATOR.isValid(email);
    }
}
