package io.clientele.profile.identifier;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profile;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.identity.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives one person a name, or takes one away; none is lost from their history. */
@ApplicationScoped
class Names {

    private final Sql sql;
    private final Clock clock;
    private final Profiles profiles;
    private final People people;

    Names(Sql sql, Clock clock, Profiles profiles, People people) {
        this.sql = sql;
        this.clock = clock;
        this.profiles = profiles;
        this.people = people;
    }

    /** Those that hold first, the strongest kind first; then those that do not any more, the latest first. */
    List<Known> of(UUID profileId) {
        return sql.of("""
                select * from (
                    select kind, value, since, null::timestamptz as until,
                           ((kind, value) in (('EMAIL', p.email), ('PHONE', p.phone))) is true as main
                    from identifier i join profile p on p.id = i.profile_id where i.profile_id = :id
                    union all
                    select kind, value, since, until, false from identifier_past where profile_id = :id) name
                order by until desc nulls first,
                         array_position(array['USER_ID', 'EXTERNAL_ID', 'EMAIL', 'PHONE', 'ANONYMOUS_ID'], kind),
                         main desc, since, value""")
                .set("id", profileId)
                .list(row -> new Known(
                        IdentifierKind.valueOf(row.text("kind")),
                        row.text("value"),
                        row.flag("main"),
                        row.instant("since"),
                        row.instant("until")));
    }

    /**
     * The first address or number of somebody is their primary one, whatever was asked.
     *
     * @throws Problem.Refusal 409 if it is somebody else's
     */
    void give(UUID profileId, Identifier name, boolean primary) {
        var owner = people.named(name.kind(), name.value());
        if (owner.isPresent() && !owner.get().id().equals(profileId)) {
            throw Problem.conflict("It is a name of profile " + owner.get().id() + ": are they one? Then merge them");
        }
        var before = people.get(profileId);
        var said = new Mention(profileId, List.of(name), Map.of(), null);
        var main = main(before, name.kind());
        profiles.resolve(primary || main == null ? List.of(said) : List.of(said, again(before, main)));
    }

    /** @throws Problem.Refusal 404 if it is none of theirs, 409 if it is their only one or the primary of several */
    void take(UUID profileId, Identifier name) {
        var profile = people.get(profileId);
        var same = profile.identifiers().stream().filter(one -> is(one, name)).findFirst();
        if (same.isEmpty()) {
            throw Problem.notFound("That is none of their names");
        }
        if (profile.identifiers().size() == 1) {
            throw Problem.conflict("Without it nobody would know who they are: it is their only name");
        }
        if (name.equals(main(profile, name.kind()))) {
            takePrimary(profile, name);
        } else {
            end(profileId, name);
            profiles.tell(List.of(profileId));
        }
    }

    private void takePrimary(Profile profile, Identifier name) {
        var another = profile.identifiers().stream()
                .anyMatch(one -> one.kind().equals(name.kind().name()) && !is(one, name));
        if (another) {
            throw Problem.conflict("It is the primary one of several: make another one primary first");
        }
        profiles.resolve(List.of(
                Mention.of(profile.id(), Collections.singletonMap(name.kind().attribute(), null))));
    }

    private void end(UUID profileId, Identifier name) {
        sql.of("""
                with gone as (
                    delete from identifier where (kind, value, profile_id) = (:kind, :value, :id) returning *)
                insert into identifier_past (profile_id, kind, value, since, until, origin_profile_id)
                select profile_id, kind, value, since, :now, profile_id from gone""")
                .set("kind", name.kind())
                .set("value", name.value())
                .set("id", profileId)
                .set("now", clock.instant())
                .update();
        sql.of("update profile p set changed_at = :now, search = " + SearchText.of("p") + " where id = :id")
                .set("now", clock.instant())
                .set("id", profileId)
                .update();
    }

    /** As they had said it, so that it stays as it is. */
    private static Mention again(Profile before, Identifier main) {
        var attribute = main.kind().attribute();
        var said = before.attributes().getOrDefault(attribute, main.value());
        return new Mention(before.id(), List.of(main), Map.of(attribute, said), null);
    }

    private static @Nullable Identifier main(Profile profile, IdentifierKind kind) {
        var value = switch (kind) {
            case EMAIL -> profile.email();
            case PHONE -> profile.phone();
            default -> null;
        };
        return value == null ? null : new Identifier(kind, value);
    }

    private static boolean is(Profile.Name one, Identifier name) {
        return one.kind().equals(name.kind().name()) && one.value().equals(name.value());
    }
}
