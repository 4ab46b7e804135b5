package io.clientele.segmentation.segment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.segmentation.business.Business;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/segments")
@Produces(MediaType.APPLICATION_JSON)
class SegmentResource {

    private final Segments segments;
    private final Definitions definitions;
    private final Admission admission;
    private final SegmentViews views;
    private final Business business;
    private final ObjectMapper json;

    SegmentResource(
            Segments segments,
            Definitions definitions,
            Admission admission,
            SegmentViews views,
            Business business,
            ObjectMapper json) {
        this.segments = segments;
        this.definitions = definitions;
        this.admission = admission;
        this.views = views;
        this.business = business;
        this.json = json;
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = SegmentView.class, responseCode = "201")
    public RestResponse<SegmentView> create(@NotNull @Valid NewSegment wanted) {
        definitions.hold();
        admission.check(wanted.condition(), null);
        var now = business.now();
        var id = UuidCreator.getTimeOrderedEpoch();
        var segment = new Segment(id, wanted.name(), ConditionJson.write(json, wanted.condition()), now);
        segments.persistAndFlush(segment);
        definitions.record(id, segment.condition, now);
        return RestResponse.ResponseBuilder.<SegmentView>created(URI.create("/v1/segments/" + id))
                .entity(views.first(segment, now))
                .tag(tag(segment))
                .build();
    }

    @GET
    public Page<SegmentView> list(
            @QueryParam("archived") boolean archived,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var found = segments.page(archived, after, limit + 1);
        return Page.of(found.stream().map(views::asLastCounted).toList(), limit, SegmentView::id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public RestResponse<SegmentView> get(UUID id) {
        var segment = segments.get(id);
        return tagged(segment, views.counted(segment, business.now()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    public RestResponse<SegmentView> change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid NewSegment wanted) {
        definitions.hold();
        var segment = segments.get(id);
        if (version != null
                && !version.equals("*")
                && !version.replace("\"", "").equals(tag(segment))) {
            throw new Problem.Refusal(412, "The segment was changed meanwhile", List.of());
        }
        admission.check(wanted.condition(), id);
        var now = business.now();
        segment.change(wanted.name(), ConditionJson.write(json, wanted.condition()), wanted.archived(), now);
        var view = views.counted(segment, now); // which takes its time, and nobody waits for what is not written yet
        segments.flush();
        definitions.record(id, segment.condition, now);
        return tagged(segment, view);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void delete(UUID id) {
        definitions.hold();
        var segment = segments.get(id);
        var users = definitions.users(id);
        if (!users.isEmpty()) {
            throw Problem.conflict("The segment is part of others: " + String.join(", ", users));
        }
        segments.delete(segment);
    }

    private static RestResponse<SegmentView> tagged(Segment segment, SegmentView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(tag(segment)).build();
    }

    private static String tag(Segment segment) {
        return Long.toString(segment.version);
    }
}
