package io.clientele.outreach.console.imports;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.shop.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** From a file to an import. The file stays in the browser's form until it is sent, so that any replica can answer. */
@Path("/console/imports")
@RunOnVirtualThread
class NewImportResource {

    @CheckedTemplate(basePath = "imports")
    record start(@Nullable FilePreview preview, String fileName, Shop shop, List<Problem.Error> wrong)
            implements TemplateInstance {}

    /** What the columns mean: a part of the form that comes when a file was chosen. */
    @CheckedTemplate(basePath = "imports")
    record columns(@Nullable FilePreview preview, String fileName, Shop shop, List<Problem.Error> wrong)
            implements TemplateInstance {}

    private final ImportsClient imports;
    private final Services services;
    private final Shops shops;

    NewImportResource(@RestClient ImportsClient imports, Services services, Shops shops) {
        this.imports = imports;
        this.services = services;
        this.shops = shops;
    }

    @GET
    @Path("/new")
    public TemplateInstance form() {
        return new start(null, "", shops.current(), List.of());
    }

    @POST
    @Path("/previews")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(
            @RestForm("file") @Nullable FileUpload file,
            @RestHeader("HX-Request") @Nullable String part,
            MultipartFormDataInput form) {
        var shop = shops.current();
        var said = MappingForm.of(form);
        var name = file == null ? "" : file.fileName();
        FilePreview preview = null;
        List<Problem.Error> wrong = List.of();
        try {
            var asked = withFile(file);
            said.shape(name).forEach((field, value) -> asked.attribute(field, value, null));
            preview = services.must(Services.PROFILES, () -> imports.preview(asked))
                    .keeping(said.columns());
        } catch (Problem.Refusal refused) {
            wrong = said(refused);
        }
        return Notice.page(
                part == null ? new start(preview, name, shop, wrong) : new columns(preview, name, shop, wrong));
    }

    /** {@code do} is check or run. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("do") @Nullable String what,
            MultipartFormDataInput form) {
        var mapping = MappingForm.of(form).mapping("check".equals(what));
        try {
            var made = services.must(
                    Services.PROFILES,
                    () -> imports.create(withFile(file).attribute("mapping", mapping.toString(), null)));
            return Notice.then("/console/imports/" + made.id());
        } catch (Problem.Refusal refused) {
            return Notice.mend(new start(null, "", shops.current(), said(refused)));
        }
    }

    private static ClientMultipartForm withFile(@Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            throw Problem.badRequest("file", "is missing or empty");
        }
        return ClientMultipartForm.create()
                .binaryFileUpload(
                        "file", file.fileName(), file.uploadedFile().toString(), MediaType.APPLICATION_OCTET_STREAM);
    }

    private static List<Problem.Error> said(Problem.Refusal refused) {
        return refused.errors().isEmpty()
                ? List.of(new Problem.Error("file", String.valueOf(refused.getMessage())))
                : refused.errors();
    }
}
