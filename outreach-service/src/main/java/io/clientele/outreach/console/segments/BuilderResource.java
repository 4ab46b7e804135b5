package io.clientele.outreach.console.segments;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.FormId;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.rows.Part;
import io.clientele.outreach.console.rows.PartForm;
import io.clientele.outreach.console.rows.PartType;
import io.clientele.outreach.console.rows.Reading;
import io.clientele.outreach.console.rows.Saying;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.segmentation.SegmentationClient.Definition;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The builder: the tree lives in the form until it is saved. */
@Path("/console/segments")
@RunOnVirtualThread
class BuilderResource {

    /**
     * {@code id} is null for a new one; {@code tag} guards against two who edit at once; {@code counted} is null where
     * nothing was counted yet, and {@code curve} while it is being changed.
     */
    @TemplateData
    record Draft(
            @Nullable UUID id,
            String tag,
            String name,
            boolean archived,
            Part whole,
            @Nullable Counted counted,
            Choices choices,
            @Nullable Curve curve) {}

    @CheckedTemplate(basePath = "segments")
    record builder(Draft draft) implements TemplateInstance {}

    /** The rows alone, after one was added, changed or taken away. */
    @CheckedTemplate(basePath = "segments")
    record tree(Part part, Choices choices, @Nullable Counted counted) implements TemplateInstance {}

    /** The counts alone, for the places they belong to. */
    @CheckedTemplate(basePath = "segments")
    record counts(Counted counted) implements TemplateInstance {}

    private final SegmentationClient segmentation;
    private final Services services;
    private final Counting counting;

    BuilderResource(@RestClient SegmentationClient segmentation, Services services, Counting counting) {
        this.segmentation = segmentation;
        this.services = services;
        this.counting = counting;
    }

    @GET
    @Path("/new")
    public TemplateInstance begin(@RestQuery @Nullable PartType of) {
        var whole = Part.whole(List.of(of == null ? Part.boughtOnce() : Part.row(of)))
                .at("");
        return new builder(new Draft(null, "", "", false, whole, null, counting.choices(), null));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(UUID id) {
        var stored = services.must(Services.SEGMENTATION, () -> segmentation.get(id));
        var segment = stored.getEntity();
        var whole = Reading.of(segment.condition(), counting.amounts());
        return new builder(new Draft(
                id,
                stored.getHeaderString(HttpHeaders.ETAG),
                segment.name(),
                segment.archived(),
                whole,
                counting.count(whole),
                counting.choices(),
                counting.curve(id)));
    }

    /** Only redraws the form: also a viewer may play with it. */
    @POST
    @Path("/tree")
    @RolesAllowed({"admin", "marketer", "viewer"})
    public Response redraw(MultivaluedMap<String, String> form, @RestHeader("HX-Request") @Nullable String part) {
        var whole = new PartForm(form).afterAction();
        return Notice.page(
                part == null
                        ? new builder(draft(form, whole, counting.count(whole)))
                        : new tree(whole, counting.choices(), null));
    }

    @POST
    @Path("/counts")
    @RolesAllowed({"admin", "marketer", "viewer"})
    public TemplateInstance count(MultivaluedMap<String, String> form) {
        return new counts(counting.count(new PartForm(form).whole()));
    }

    @POST
    public Response save(MultivaluedMap<String, String> form) {
        var whole = new PartForm(form).whole();
        var draft = draft(form, whole, null);
        var said = Saying.of(whole, counting.amounts());
        if (!said.unsaid().isEmpty()) { // without those rows it would hold more people than was meant
            return Notice.mend(new builder(draft(form, whole, counting.count(whole))));
        }
        try {
            var wanted = new Definition(draft.name(), said.condition(), draft.archived());
            var saved = services.must(
                    Services.SEGMENTATION,
                    () -> draft.id() == null
                            ? segmentation.create(wanted)
                            : segmentation.change(draft.id(), draft.tag().isEmpty() ? null : draft.tag(), wanted));
            return Notice.then("/console/segments/" + saved.id(), "saved");
        } catch (Problem.Refusal refused) {
            return switch (refused.getResponse().getStatus()) {
                case 400 -> Notice.mend(new builder(draft(form, whole, Counted.refused(refused))));
                case 412 -> Notice.then("/console/segments/" + draft.id(), "overtaken");
                default -> throw refused;
            };
        }
    }

    private Draft draft(MultivaluedMap<String, String> form, Part whole, @Nullable Counted counted) {
        return new Draft(
                FormId.of(form.getFirst("id")),
                said(form, "tag"),
                said(form, "name"),
                form.containsKey("archived"),
                whole,
                counted,
                counting.choices(),
                null);
    }

    private static String said(MultivaluedMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
