package io.clientele.outreach.colleague;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Failed attempts to sign in, by address and by place: ten for one address in a quarter of an hour are enough. */
@ApplicationScoped
class Guesses {

    private static final int FOR_AN_ADDRESS = 10;
    private static final int FROM_A_PLACE = 50;

    private final Sql sql;

    Guesses(Sql sql) {
        this.sql = sql;
    }

    boolean tooMany(String email, String place) {
        return since(email) >= FOR_AN_ADDRESS || since(place) >= FROM_A_PLACE;
    }

    void remember(String email, String place) {
        sql.of("""
                with forgotten as (delete from sign_in_failure where failed_at < now() - interval '1 day')
                insert into sign_in_failure (id, who, failed_at)
                select id, who, now() from unnest(:ids::uuid[], :who::text[]) t(id, who)""")
                .set("ids", List.of(UuidCreator.getTimeOrderedEpoch(), UuidCreator.getTimeOrderedEpoch()))
                .set("who", List.of(email, place))
                .update();
    }

    void forget(String email) {
        sql.of("delete from sign_in_failure where who = :who").set("who", email).update();
    }

    private long since(String who) {
        return sql.of(
                        "select count(*) from sign_in_failure where who = :who and failed_at > now() - interval '15 minutes'")
                .set("who", who)
                .number();
    }
}
