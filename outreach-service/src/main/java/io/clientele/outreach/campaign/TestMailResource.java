package io.clientele.outreach.campaign;

import io.clientele.outreach.notice.TestMails;
import io.clientele.outreach.preview.Viewpoint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A campaign's mail for those who make it. */
@Path("/v1/campaigns/{id}/tests")
@Produces(MediaType.APPLICATION_JSON)
class TestMailResource {

    /** At most ten addresses; the mail is as {@code profileId} would get it, else as an example would. */
    record TestMail(
            @NotNull List<@NotNull String> to, @Nullable UUID profileId) {}

    private final Campaigns campaigns;
    private final TestMails tests;

    TestMailResource(Campaigns campaigns, TestMails tests) {
        this.campaigns = campaigns;
        this.tests = tests;
    }

    @POST
    @ResponseStatus(202)
    @APIResponse(responseCode = "202")
    public void send(@RestPath UUID id, @NotNull @Valid TestMail wanted) {
        tests.send(id, campaigns.get(id).templateId, wanted.to(), Viewpoint.of(wanted.profileId()));
    }
}
