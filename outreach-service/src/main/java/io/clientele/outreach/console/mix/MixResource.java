package io.clientele.outreach.console.mix;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/console/relationships/target")
@RunOnVirtualThread
class MixResource {

    private static final List<String> PARTS = List.of("CLIENT", "BECOMING_CLIENT", "CUSTOMER");

    @CheckedTemplate(basePath = "mix")
    record mix(Mix mix, List<Problem.Error> wrong) implements TemplateInstance {}

    private final MixClient client;
    private final Services services;

    MixResource(@RestClient MixClient client, Services services) {
        this.client = client;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        return new mix(services.must(Services.SEGMENTATION, client::mix), List.of());
    }

    /** A mix of which nothing is filled in is not said. */
    @POST
    public Response set(MultivaluedMap<String, String> fields) {
        try {
            var target = new Mix.Target(shares("people", fields), shares("revenue", fields));
            var version = "\"" + fields.getFirst("version") + "\"";
            services.must(Services.SEGMENTATION, () -> client.set(version, target));
        } catch (Problem.Refusal refused) {
            return Notice.mend(new mix(services.must(Services.SEGMENTATION, client::mix), Notice.wrong(refused)));
        }
        return Notice.then("/console/relationships/target", "saved");
    }

    private static Map<String, Integer> shares(String of, MultivaluedMap<String, String> fields) {
        var shares = new TreeMap<String, Integer>();
        for (var part : PARTS) {
            var typed = fields.getFirst(of + "." + part);
            if (typed != null && !typed.isBlank()) {
                if (!typed.strip().matches("\\d{1,3}")) {
                    throw Problem.badRequest(of, "must be whole percents");
                }
                shares.put(part, Integer.valueOf(typed.strip()));
            }
        }
        return shares;
    }
}
