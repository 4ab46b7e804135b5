package io.clientele.profile.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profile;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.listing.Asked;
import io.clientele.profile.listing.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for which organisation. It is said by attributes of the person, so that sources can say it, the feed tells it
 * and a merge takes it along.
 */
@ApplicationScoped
class Organisations {

    private static final String ORGANISATION = "organisation";
    private static final String FUNCTION = "contactFunction";

    private record Counted(UUID id, long persons) {}

    private final Sql sql;
    private final Listing listing;
    private final Profiles profiles;
    private final People people;

    Organisations(Sql sql, Listing listing, Profiles profiles, People people) {
        this.sql = sql;
        this.listing = listing;
        this.profiles = profiles;
        this.people = people;
    }

    /** The newest first. */
    List<Organisation> all(@Nullable String query, @Nullable UUID after, int limit) {
        var asked = new Asked();
        asked.kind = "ORGANISATION";
        asked.query = query;
        var where = listing.where(asked);
        var found = where.into(sql.of("""
                select p.id, (
                    select count(*) from identifier i join profile c on c.attributes ->> 'organisation' = i.value
                    where i.profile_id = p.id and i.kind = 'USER_ID' and c.merged_into is null) as persons
                from profile p
                where (:after::uuid is null or p.id < :after) and """ + " " + where.text() + """

                order by p.id desc limit :limit"""))
                .set("after", after)
                .set("limit", limit)
                .list(row -> new Counted(row.uuid("id"), row.number("persons")));
        var shown = shown(found.stream().map(Counted::id).toList());
        return found.stream()
                .map(one -> new Organisation(shown.get(one.id()), one.persons()))
                .toList();
    }

    List<ContactPerson> contactPersons(UUID organisationId, @Nullable UUID after, int limit) {
        var ids = sql.of("""
                select c.id from identifier i join profile c on c.attributes ->> 'organisation' = i.value
                where i.profile_id = :id and i.kind = 'USER_ID' and c.merged_into is null
                  and (:after::uuid is null or c.id > :after)
                order by c.id limit :limit""")
                .set("id", organisationId)
                .set("after", after)
                .set("limit", limit)
                .list(row -> row.uuid("id"));
        return people.all(ids).stream()
                .map(one -> new ContactPerson(one, one.attributes().get(FUNCTION) instanceof String text ? text : null))
                .toList();
    }

    /** @throws Problem.Refusal 409 if it is no organisation, or has no user id to be named by */
    @Transactional(TxType.MANDATORY)
    ContactPerson appoint(UUID organisationId, UUID personId, @Nullable String function) {
        var organisation = people.get(organisationId);
        if (!"ORGANISATION".equals(organisation.attributes().get("kind"))) {
            throw Problem.conflict("Only an organisation has contact persons: its attribute kind is ORGANISATION");
        }
        if (organisation.id().equals(people.survivorOf(personId))) {
            throw Problem.conflict("Nobody is their own contact person");
        }
        var userId = names(organisation).stream()
                .findFirst()
                .orElseThrow(() -> Problem.conflict("The organisation needs a user id"));
        return said(personId, userId, function);
    }

    /** Who speaks for another organisation goes on doing so. */
    @Transactional(TxType.MANDATORY)
    void dismiss(UUID organisationId, UUID personId) {
        var held = profiles.hold(personId);
        var theirs = people.get(held).attributes().get(ORGANISATION);
        if (names(people.get(organisationId)).contains(String.valueOf(theirs))) {
            said(held, null, null);
        }
    }

    private ContactPerson said(UUID personId, @Nullable String userId, @Nullable String function) {
        var attributes = new HashMap<String, @Nullable Object>();
        attributes.put(ORGANISATION, userId);
        attributes.put(FUNCTION, function);
        var held = profiles.resolve(List.of(Mention.of(personId, attributes)))
                .profileIds()
                .getFirst();
        return new ContactPerson(people.get(held == null ? personId : held), function);
    }

    private static List<String> names(Profile organisation) {
        return organisation.identifiers().stream()
                .filter(name -> name.kind().equals("USER_ID"))
                .map(Profile.Name::value)
                .toList();
    }

    private Map<UUID, Profile> shown(List<UUID> ids) {
        return people.all(ids).stream().collect(toMap(Profile::id, identity()));
    }
}
