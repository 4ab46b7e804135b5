package io.clientele.outreach.console.templates;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.console.FormId;
import io.clientele.outreach.console.MailPage;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.shop.Shops;
import io.clientele.outreach.template.KnownNames;
import io.clientele.outreach.template.Proofreading;
import io.clientele.outreach.template.Starters;
import io.clientele.outreach.template.TemplateDraft;
import io.clientele.outreach.template.Templates;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The editor: what is written lives in the form until it is saved. */
@Path("/console/templates")
@RunOnVirtualThread
class EditorResource {

    private static final int SEGMENTS = 100;

    /** {@code id} is null for a new one; {@code tag} guards against two who edit at once. */
    @TemplateData
    record Editing(
            @Nullable UUID id,
            String tag,
            boolean archived,
            DraftForm draft,
            String asked,
            @Nullable UUID like,
            List<Segment> segments,
            Proof.Seen seen,
            List<String> types,
            SortedSet<String> names) {}

    @CheckedTemplate(basePath = "templates")
    record gallery(List<TemplateDraft> starters) implements TemplateInstance {}

    @CheckedTemplate(basePath = "templates")
    record editor(Editing editing) implements TemplateInstance {}

    /** The mail alone, as it looks now. */
    @CheckedTemplate(basePath = "templates")
    record seen(Editing editing) implements TemplateInstance {}

    /** The blocks alone, after one was added, moved or taken away. */
    @CheckedTemplate(basePath = "templates")
    record pieces(Editing editing) implements TemplateInstance {}

    private final Templates templates;
    private final Proofreading proofreading;
    private final Starters starters;
    private final KnownNames names;
    private final Proof proof;
    private final Shops shops;
    private final SegmentationClient segmentation;
    private final Services services;

    EditorResource(
            Templates templates,
            Proofreading proofreading,
            Starters starters,
            KnownNames names,
            Proof proof,
            Shops shops,
            @RestClient SegmentationClient segmentation,
            Services services) {
        this.templates = templates;
        this.proofreading = proofreading;
        this.starters = starters;
        this.names = names;
        this.proof = proof;
        this.shops = shops;
        this.segmentation = segmentation;
        this.services = services;
    }

    @GET
    @Path("/new")
    public Response begin(@RestQuery @Nullable Integer starter, @RestQuery @DefaultValue("false") boolean blank) {
        var offered = starters.in(null);
        if (starter != null && starter >= 0 && starter < offered.size()) {
            return page(200, editing(null, "", false, DraftForm.of(offered.get(starter)), "", null));
        }
        return blank ? page(200, editing(null, "", false, empty(), "", null)) : Notice.page(new gallery(offered));
    }

    @GET
    @Path("/{id}")
    public Response show(UUID id) {
        var template = templates.get(id);
        var draft = new TemplateDraft(
                template.name(),
                template.subject(),
                template.preheader(),
                template.html(),
                null,
                template.blocks(),
                template.text(),
                template.language());
        return page(200, editing(id, template.tag(), template.archivedAt() != null, DraftForm.of(draft), "", null));
    }

    /** Only redraws the form: also a viewer may play with it. */
    @POST
    @Path("/drafts")
    @RolesAllowed({"admin", "marketer", "viewer"})
    public Response redraw(MultivaluedMap<String, String> form, @RestHeader("HX-Target") @Nullable String target) {
        var now = editing(form);
        if (target == null) {
            return page(200, now);
        }
        return Notice.page(target.equals("seen") ? new seen(now) : new pieces(now));
    }

    @POST
    public Response save(MultivaluedMap<String, String> form) {
        var now = editing(form);
        var draft = now.draft().draft();
        if (!proof.mistakes(draft).isEmpty()) {
            return page(422, now);
        }
        try {
            var complete = proofreading.require(draft);
            var saved = now.id() == null
                    ? templates.create(complete)
                    : templates.change(now.id(), complete, now.tag().isEmpty() ? null : now.tag());
            return Notice.then("/console/templates/" + saved.id(), "saved");
        } catch (Problem.Refusal refused) {
            return switch (refused.getResponse().getStatus()) {
                case 400 -> page(422, now);
                case 412 -> Notice.then("/console/templates/" + now.id(), "overtaken");
                default -> throw refused;
            };
        }
    }

    private static Response page(int status, Editing editing) {
        return MailPage.around(status, new editor(editing));
    }

    private Editing editing(MultivaluedMap<String, String> form) {
        var id = form.getFirst("id");
        var tag = form.getFirst("tag");
        var asked = form.getFirst("person");
        return editing(
                FormId.of(id),
                tag == null ? "" : tag,
                form.containsKey("archived"),
                DraftForm.of(form).after(form.getFirst("do")),
                asked == null ? "" : asked,
                FormId.of(form.getFirst("like")));
    }

    private Editing editing(
            @Nullable UUID id, String tag, boolean archived, DraftForm draft, String asked, @Nullable UUID like) {
        var seen = proof.see(draft.draft(), asked, like);
        var segments = services.ask(Services.SEGMENTATION, () -> segmentation.list(false, SEGMENTS))
                .map(Page::items)
                .orElse(List.of());
        return new Editing(
                id,
                tag,
                archived,
                draft,
                asked,
                like,
                segments,
                seen,
                Piece.TYPES,
                names.now().known());
    }

    private DraftForm empty() {
        var language = shops.current().language();
        return new DraftForm("", "", "", language, true, "", "", List.of(new Piece("text", "", "", "")));
    }
}
