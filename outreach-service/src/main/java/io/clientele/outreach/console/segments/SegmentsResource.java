package io.clientele.outreach.console.segments;

import io.clientele.kit.Page;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.segmentation.SegmentationClient.Definition;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/console/segments")
@RunOnVirtualThread
class SegmentsResource {

    private static final int MOST = 500;

    /** More would be no picture any more. */
    private static final int MOST_OVERLAPPING = 12;

    @CheckedTemplate(basePath = "segments")
    record list(List<Segment> segments, boolean archived, Grid grid) implements TemplateInstance {}

    private final SegmentationClient segmentation;
    private final Services services;

    SegmentsResource(@RestClient SegmentationClient segmentation, Services services) {
        this.segmentation = segmentation;
        this.services = services;
    }

    @GET
    public TemplateInstance list(@RestQuery boolean archived) {
        var found = services.ask(Services.SEGMENTATION, () -> segmentation.list(archived, MOST))
                .orElse(new Page<>(List.of(), null));
        return new list(found.items(), archived, archived ? Grid.NOTHING : grid(found.items()));
    }

    private Grid grid(List<Segment> segments) {
        var ids = segments.stream()
                .filter(one -> one.count() > 0)
                .limit(MOST_OVERLAPPING)
                .map(Segment::id)
                .toList();
        return ids.size() < 2
                ? Grid.NOTHING
                : services.ask(Services.SEGMENTATION, () -> segmentation.overlaps(ids))
                        .map(Grid::of)
                        .orElse(Grid.NOTHING);
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(UUID id) {
        keep(id, true);
        return Notice.archived("segments", id);
    }

    @POST
    @Path("/{id}/revival")
    public Response revive(UUID id) {
        keep(id, false);
        return Notice.then("/console/segments/" + id, "saved");
    }

    @POST
    @Path("/{id}/copies")
    public Response duplicate(UUID id) {
        var copy = services.must(Services.SEGMENTATION, () -> {
            var segment = segmentation.get(id).getEntity();
            return segmentation.create(new Definition(segment.name() + " (2)", segment.condition(), false));
        });
        return Notice.then("/console/segments/" + copy.id(), "duplicated");
    }

    @POST
    @Path("/{id}/deletion")
    public Response delete(UUID id) {
        services.must(Services.SEGMENTATION, () -> {
            segmentation.delete(id);
            return id;
        });
        return Notice.then("/console/segments", "deleted");
    }

    private void keep(UUID id, boolean archived) {
        services.must(Services.SEGMENTATION, () -> {
            var stored = segmentation.get(id);
            var segment = stored.getEntity();
            return segmentation.change(
                    id,
                    stored.getHeaderString(HttpHeaders.ETAG),
                    new Definition(segment.name(), segment.condition(), archived));
        });
    }
}
