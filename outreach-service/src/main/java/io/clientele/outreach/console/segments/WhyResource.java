package io.clientele.outreach.console.segments;

import io.clientele.outreach.console.people.PeopleClient;
import io.clientele.outreach.console.people.Person;
import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.shop.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Why somebody is in a segment, or is not. */
@Path("/console/segments/{id}/why")
@RunOnVirtualThread
class WhyResource {

    /** {@code person} is null where nobody was asked for, or nobody found. */
    @CheckedTemplate(basePath = "segments")
    record why(Segment segment, String query, @Nullable Person person, boolean member, List<Because> because)
            implements TemplateInstance {}

    private final SegmentationClient segmentation;
    private final PeopleClient people;
    private final Services services;
    private final Shops shops;

    WhyResource(
            @RestClient SegmentationClient segmentation,
            @RestClient PeopleClient people,
            Services services,
            Shops shops) {
        this.segmentation = segmentation;
        this.people = people;
        this.services = services;
        this.shops = shops;
    }

    @GET
    public TemplateInstance ask(UUID id, @RestQuery @DefaultValue("") String person) {
        var segment =
                services.must(Services.SEGMENTATION, () -> segmentation.get(id).getEntity());
        var found = person.isBlank()
                ? null
                : services.must(Services.PROFILES, () -> people.search(person.strip(), null, 1)).items().stream()
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            return new why(segment, person, null, false, List.of());
        }
        var membership = services.must(Services.SEGMENTATION, () -> segmentation.membership(id, found.id()));
        var currency = shops.current().currency();
        var because = membership.reasons().stream()
                .map(reason -> new Because(reason, currency))
                .toList();
        return new why(segment, person, found, membership.member(), because);
    }
}
