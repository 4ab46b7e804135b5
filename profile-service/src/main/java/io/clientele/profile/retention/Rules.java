package io.clientele.profile.retention;

import io.clientele.kit.Sql;
import io.clientele.profile.retention.Rule.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The rules that hold; none until somebody sets some. */
@ApplicationScoped
class Rules {

    private final Sql sql;

    Rules(Sql sql) {
        this.sql = sql;
    }

    List<Rule> all() {
        return sql.of("select * from retention_rule order by kind, name")
                .list(row -> new Rule(
                        Kind.valueOf(row.text("kind")), row.text("name"), row.text("keep"), row.flag("enabled")));
    }

    @Transactional(TxType.MANDATORY)
    void replace(List<Rule> rules) {
        sql.of("delete from retention_rule").update();
        sql.of("""
                insert into retention_rule (kind, name, keep, enabled)
                select * from unnest(:kinds::text[], :names::text[], :keeps::text[], :enabled::bool[])""")
                .set("kinds", rules.stream().map(Rule::kind).toList())
                .set("names", rules.stream().map(Rule::name).toList())
                .set("keeps", rules.stream().map(Rule::keep).toList())
                .set("enabled", rules.stream().map(Rule::enabled).toList())
                .update();
    }
}
