package io.clientele.outreach.console.segments;

import io.clientele.outreach.console.people.PeopleClient;
import io.clientele.outreach.console.people.Person;
import io.clientele.outreach.console.segmentation.Membership;
import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Why somebody is in a segment, or is not. */
@Path("/console/segments/{id}/why")
@RunOnVirtualThread
class WhyResource {

    /** What one part of the condition says: in words, what was looked at, and whether it holds. */
    record Because(String sentence, @Nullable String value, boolean holds) {}

    /** {@code person} is null where nobody was asked for, or nobody found. */
    @CheckedTemplate(basePath = "segments")
    record why(Segment segment, String query, @Nullable Person person, boolean member, List<Because> because)
            implements TemplateInstance {}

    private final SegmentationClient segmentation;
    private final PeopleClient people;
    private final Services services;

    WhyResource(@RestClient SegmentationClient segmentation, @RestClient PeopleClient people, Services services) {
        this.segmentation = segmentation;
        this.people = people;
        this.services = services;
    }

    @GET
    public TemplateInstance ask(UUID id, @RestQuery @DefaultValue("") String person) {
        var segment = services.must(Services.SEGMENTATION, () -> segmentation.get(id));
        var found = person.isBlank()
                ? null
                : services.must(Services.PROFILES, () -> people.search(person.strip(), null, 1)).items().stream()
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            return new why(segment, person, null, false, List.of());
        }
        var membership = services.must(Services.SEGMENTATION, () -> segmentation.membership(id, found.id()));
        return new why(segment, person, found, membership.member(), because(segment, membership));
    }

    private List<Because> because(Segment segment, Membership membership) {
        var question = new SegmentationClient.Question(segment.condition());
        var sentences = new HashMap<String, String>();
        services.must(Services.SEGMENTATION, () -> segmentation.preview(question))
                .parts()
                .forEach(part -> sentences.put(part.path(), part.sentence()));
        return membership.reasons().stream()
                .map(reason -> new Because(
                        sentences.getOrDefault(reason.path(), reason.path()), reason.value(), reason.holds()))
                .toList();
    }
}
