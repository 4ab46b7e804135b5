package io.clientele.outreach.console.mix;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.segmentation.Relationships;
import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mix that is wanted as a form: whole percents as they are typed, by their fields, such as {@code people.CLIENT}.
 *
 * @param version that was seen when it was filled in
 */
@TemplateData
public record TargetForm(String version, Map<String, String> typed) {

    static TargetForm of(Mix mix) {
        var wanted = new TreeMap<String, String>();
        for (var part : mix.parts()) {
            put(wanted, "people." + part.relationship(), part.wanted());
            put(wanted, "revenue." + part.relationship(), part.wantedRevenue());
        }
        return new TargetForm(String.valueOf(mix.version()), wanted);
    }

    static TargetForm of(MultivaluedMap<String, String> fields) {
        return new TargetForm(
                Objects.requireNonNullElse(fields.getFirst("version"), ""),
                fields.keySet().stream().collect(Collectors.toMap(Function.identity(), fields::getFirst)));
    }

    private static void put(Map<String, String> wanted, String field, @Nullable Integer share) {
        if (share != null) {
            wanted.put(field, share.toString());
        }
    }

    public List<String> parts() {
        return Relationships.OF_BUYERS;
    }

    public String value(String of, String part) {
        return typed.getOrDefault(of + "." + part, "");
    }

    /** A mix of which nothing is filled in is not said. */
    Mix.Target target() {
        return new Mix.Target(shares("people"), shares("revenue"));
    }

    private Map<String, Integer> shares(String of) {
        var shares = new TreeMap<String, Integer>();
        for (var part : parts()) {
            var share = value(of, part).strip();
            if (!share.isEmpty()) {
                if (!share.matches("\\d{1,3}")) {
                    throw Problem.badRequest(of, "must be whole percents");
                }
                shares.put(part, Integer.valueOf(share));
            }
        }
        return shares;
    }
}
