package io.clientele.profile.undo;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.intake.Import;
import io.clientele.profile.intake.ImportState;
import io.clientele.profile.intake.Imports;
import io.clientele.profile.trace.Untouched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What would be taken back, and the wish that it is. */
@ApplicationScoped
class Plans {

    /**
     * What an undo would do by what is known now.
     *
     * @param mergesParted who became one by it are two again
     * @param profilesForgotten who are there by it alone
     * @param profilesRestored who stay, and of whom only goes what it said
     * @param profilesKept of those: whom it brought, but of whom there is more since
     * @param purchasesKept of those that it brought or changed: told otherwise since
     */
    record Plan(
            long mergesParted,
            long profilesForgotten,
            long profilesRestored,
            long profilesKept,
            long purchases,
            long purchasesRestored,
            long purchasesKept,
            long events,
            long consents,
            long products) {}

    static final String SOLELY = """
            select p.id from import_touch t join profile p on p.id = t.profile_id
            where t.import_id = :importId and p.import_id = :importId
              and not exists (select from special_category s where s.profile_id = p.id)""";
    static final String UNTOUCHED = "bool_and(t.created and t.alone and %s)".formatted(Untouched.NOW);

    private static final String PLAN = """
            with touched as (select distinct profile_id from import_touch where import_id = :importId),
                 brought as (select distinct profile_id from import_touch where import_id = :importId and created),
                 solely as (%s group by p.id having %s)
            select (select count(*) from merge where import_id = :importId and undone_at is null) as merges,
                   (select count(*) from solely) as forgotten,
                   (select count(*) from touched) - (select count(*) from solely) as restored,
                   (select count(*) from brought) - (select count(*) from solely) as kept,
                   (select count(*) from touched join purchase p using (profile_id)
                    where p.import_id = :importId and not exists (
                        select from import_replaced r where r.profile_id = p.profile_id and r.purchase_id = p.id
                                                        and r.import_id = :importId)) as purchases,
                   (select count(*) from import_replaced r
                    join purchase p on p.profile_id = r.profile_id and p.id = r.purchase_id
                    where r.import_id = :importId and p.import_id = :importId) as put_back,
                   (select purchases_created + refunds_created + purchases_changed from import where id = :importId) as told,
                   (select count(*) from touched join event e using (profile_id)
                    where e.import_id = :importId) as events,
                   (select count(*) from import_consent i join consent c
                        using (profile_id, channel, topic, purpose, decided_at)
                    where i.import_id = :importId and c.status = 'GRANTED') as consents,
                   (select count(*) from import_product where import_id = :importId) as products""".formatted(SOLELY, UNTOUCHED);

    private final Sql sql;
    private final Imports imports;

    Plans(Sql sql, Imports imports) {
        this.sql = sql;
        this.imports = imports;
    }

    /** @throws Problem.Refusal 409 if it can't be taken back */
    Plan plan(UUID importId) {
        mustBeUndoable(imports.get(importId));
        return sql.of(PLAN)
                .set("importId", importId)
                .one(row -> new Plan(
                        row.number("merges"),
                        row.number("forgotten"),
                        row.number("restored"),
                        row.number("kept"),
                        row.number("purchases"),
                        row.number("put_back"),
                        Math.max(0, row.number("told") - row.number("purchases") - row.number("put_back")),
                        row.number("events"),
                        row.number("consents"),
                        row.number("products")))
                .orElseThrow();
    }

    /**
     * Asked again, it is no other undo.
     *
     * @throws Problem.Refusal 409 if it can't be taken back
     */
    @Transactional
    Import ask(UUID importId) {
        var one = imports.get(importId);
        if (one.undoing()) {
            return one;
        }
        mustBeUndoable(one);
        sql.of("""
                update import set state = 'QUEUED', step = 'UNDOING', undoing = true, ended_at = null,
                    leased_until = '-infinity'
                where id = :importId and state in ('DONE', 'FAILED')""").set("importId", importId).update();
        return imports.get(importId);
    }

    private void mustBeUndoable(Import one) {
        if (one.dryRun() || one.state() != ImportState.DONE && one.state() != ImportState.FAILED) {
            throw Problem.conflict("An import that is " + one.state() + " can't be undone");
        }
        var traces = sql.of("""
                select case when exists (select from import_touch where import_id = :importId)
                              or exists (select from import_product where import_id = :importId) then 1 else 0 end""").set("importId", one.id()).number();
        if (traces == 0) {
            throw Problem.conflict("There is nothing to take back: it changed nothing, or it is more than 30 days ago");
        }
    }
}
