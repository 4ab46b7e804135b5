package io.clientele.segmentation.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The settings by which people are judged, each version as it was. */
@ApplicationScoped
public class Policies {

    /** @param number 0 is what holds before anybody has set anything */
    public record Version(long number, Policy policy) {}

    private final Sql sql;
    private final ObjectMapper json;
    private final Business business;

    Policies(Sql sql, ObjectMapper json, Business business) {
        this.sql = sql;
        this.json = json;
        this.business = business;
    }

    public Version current() {
        return sql.of("select version, settings from policy order by version desc limit 1")
                .one(row -> new Version(row.number("version"), read(row.text("settings"))))
                .orElseGet(() -> new Version(0, Policy.of(Preset.GENERAL, null)));
    }

    List<PolicyView.Past> history() {
        return sql.of("select version, set_by, set_at from policy order by version desc limit 100")
                .list(row -> new PolicyView.Past(
                        row.number("version"), row.text("set_by"), (Instant) row.instant("set_at")));
    }

    /** @throws Problem.Refusal 412 if another version holds by now */
    Version set(Policy policy, long after, String by) {
        var added = sql.of("""
                insert into policy (version, settings, set_by, set_at)
                select :after + 1, :settings::jsonb, :by, :now
                where :after = (select coalesce(max(version), 0) from policy)
                on conflict do nothing""")
                .set("after", after)
                .set("settings", write(policy))
                .set("by", by)
                .set("now", business.now())
                .update();
        if (added == 0) {
            throw new Problem.Refusal(412, "The settings were changed meanwhile", List.of());
        }
        return new Version(after + 1, policy);
    }

    private String write(Policy policy) {
        try {
            return json.writeValueAsString(policy);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Policy read(String settings) {
        try {
            return json.readValue(settings, Policy.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored settings are not readable", broken);
        }
    }
}
