package io.clientele.segmentation.mix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.relationship.Relationship;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The mixes that were wanted, each version as it was. */
@ApplicationScoped
class TargetMixes {

    private static final TypeReference<Map<Relationship, Integer>> SHARES = new TypeReference<>() {};

    /** @param number 0 before anybody has said anything */
    record Version(long number, TargetMix mix) {}

    private final Sql sql;
    private final ObjectMapper json;
    private final Business business;

    TargetMixes(Sql sql, ObjectMapper json, Business business) {
        this.sql = sql;
        this.json = json;
        this.business = business;
    }

    Version current() {
        return sql.of("select * from target_mix order by version desc limit 1")
                .one(row -> new Version(
                        row.number("version"), new TargetMix(read(row.text("people")), read(row.text("revenue")))))
                .orElse(new Version(0, TargetMix.NONE));
    }

    /** @throws Problem.Refusal 412 if another version holds by now */
    Version set(TargetMix mix, long after, String by) {
        var added = sql.of("""
                insert into target_mix (version, people, revenue, set_by, set_at)
                select :after + 1, :people::jsonb, :revenue::jsonb, :by, :now
                where :after = (select coalesce(max(version), 0) from target_mix)
                on conflict do nothing""")
                .set("after", after)
                .set("people", write(mix.people()))
                .set("revenue", write(mix.revenue()))
                .set("by", by)
                .set("now", business.now())
                .update();
        if (added == 0) {
            throw new Problem.Refusal(412, "The target was changed meanwhile", List.of());
        }
        return new Version(after + 1, mix);
    }

    private String write(Map<Relationship, Integer> shares) {
        try {
            return json.writeValueAsString(shares);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<Relationship, Integer> read(String shares) {
        try {
            return json.readValue(shares, SHARES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored mix is not readable", broken);
        }
    }
}
