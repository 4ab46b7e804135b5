package io.clientele.outreach.console.segments;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.clientele.kit.Page;
import io.clientele.outreach.audience.Lines;
import io.clientele.outreach.console.people.Faces;
import io.clientele.outreach.console.people.Person;
import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who is in a segment at this moment. */
@Path("/console/segments/{id}/people")
@RunOnVirtualThread
class MembersResource {

    private static final int PAGE = 25;

    @RegisterForReflection // read from a stream, of which the build knows nothing
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(UUID profileId) {}

    @CheckedTemplate(basePath = "segments")
    record members(Segment segment, Page<Person> people) implements TemplateInstance {}

    /** The rows alone, for whoever asks for more. */
    @CheckedTemplate(basePath = "segments")
    record memberRows(Segment segment, Page<Person> people) implements TemplateInstance {}

    private final SegmentationClient segmentation;
    private final Faces faces;
    private final Services services;
    private final ObjectReader member;

    MembersResource(@RestClient SegmentationClient segmentation, Faces faces, Services services, ObjectMapper json) {
        this.segmentation = segmentation;
        this.faces = faces;
        this.services = services;
        this.member = json.readerFor(Member.class);
    }

    @GET
    public TemplateInstance list(
            UUID id, @RestQuery @Nullable UUID after, @RestHeader("HX-Request") @Nullable String part) {
        var segment =
                services.must(Services.SEGMENTATION, () -> segmentation.get(id).getEntity());
        var ids = Page.of(services.must(Services.SEGMENTATION, () -> members(id, after)), PAGE, UUID::toString);
        var page = new Page<>(faces.of(ids.items()), ids.next());
        return part == null ? new members(segment, page) : new memberRows(segment, page);
    }

    /** One more than a page holds. */
    private List<UUID> members(UUID id, @Nullable UUID after) {
        try (Lines<Member> lines = Lines.whole(segmentation.members(id, after), member)) {
            return lines.page(PAGE + 1).stream().map(Member::profileId).toList();
        }
    }
}
