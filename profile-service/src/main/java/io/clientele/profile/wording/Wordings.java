package io.clientele.profile.wording;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All words that people were ever asked with. */
@ApplicationScoped
public class Wordings {

    private final Sql sql;
    private final Clock clock;

    Wordings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The next version; the same words again are the version that there is. */
    @Transactional(TxType.MANDATORY)
    public Wording add(String id, String topic, String language, String text, String by) {
        sql.of("lock table wording in share row exclusive mode").update();
        var last = versions(id).stream().findFirst();
        var same = last.filter(one -> one.text().equals(text)
                && one.topic().equals(topic)
                && one.language().equals(language));
        return same.orElseGet(() -> insert(
                new Wording(id, last.map(Wording::version).orElse(0) + 1, topic, language, text, by, clock.instant())));
    }

    /** The latest version of each. */
    List<Wording> all() {
        return sql.of("select distinct on (id) * from wording order by id, version desc")
                .list(Wording::of);
    }

    /** The latest first. */
    List<Wording> versions(String id) {
        return sql.of("select * from wording where id = :id order by version desc")
                .set("id", id)
                .list(Wording::of);
    }

    /**
     * The version that was shown, the latest unless it is said.
     *
     * @throws Problem.Refusal 400 if there are no such words
     */
    public int shown(String id, @Nullable Integer version) {
        return versions(id).stream()
                .filter(one -> version == null || one.version() == version)
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("wording", "is not among /v1/wordings in this version"))
                .version();
    }

    private Wording insert(Wording one) {
        sql.of("""
                insert into wording (id, version, topic, language, text, created_by, created_at)
                values (:id, :version, :topic, :language, :text, :by, :at)""")
                .set("id", one.id())
                .set("version", one.version())
                .set("topic", one.topic())
                .set("language", one.language())
                .set("text", one.text())
                .set("by", one.createdBy())
                .set("at", one.createdAt())
                .update();
        return one;
    }
}
