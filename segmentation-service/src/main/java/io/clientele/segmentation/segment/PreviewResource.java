package io.clientele.segmentation.segment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Path("/v1/segments/preview")
@Produces(MediaType.APPLICATION_JSON)
class PreviewResource {

    private static final int SAMPLE = 10;

    private final Admission admission;
    private final Census census;
    private final Business business;
    private final Wording wording;
    private final Sql sql;

    PreviewResource(Admission admission, Census census, Business business, Wording wording, Sql sql) {
        this.admission = admission;
        this.census = census;
        this.business = business;
        this.wording = wording;
        this.sql = sql;
    }

    @POST
    @RolesAllowed({"admin", "marketer", "viewer", "service"})
    public Preview preview(@NotNull @Valid Preview.Request request) {
        admission.check(request.condition(), null);
        var counts = census.preview(request.condition(), SAMPLE, business.now());
        return new Preview(
                counts.counts().getFirst(), counts.people(), parts(counts), people(counts.sample()), counts.asOf());
    }

    private List<Preview.Part> parts(Census.Counts counts) {
        var parts = new ArrayList<Preview.Part>();
        for (int i = 0; i < counts.paths().size(); i++) {
            var sentence = wording.of(counts.conditions().get(i));
            parts.add(new Preview.Part(counts.paths().get(i), counts.counts().get(i), sentence));
        }
        return parts;
    }

    private List<Preview.Someone> people(List<UUID> ids) {
        return sql.of("""
                select profile_id, attributes ->> 'email' as email,
                    coalesce(
                        nullif(concat_ws(' ', attributes ->> 'firstName', attributes ->> 'lastName'), ''),
                        attributes ->> 'name') as name
                from reading.person where profile_id = any(:ids::uuid[]) order by profile_id""")
                .set("ids", ids)
                .list(row -> new Preview.Someone(row.uuid("profile_id"), row.text("email"), row.text("name")));
    }
}
