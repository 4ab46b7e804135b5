package io.clientele.outreach.console.vocabulary;

import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What we ask of profile-service about words for people. */
@Path("/v1/vocabulary")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface VocabularyClient {

    @GET
    Vocabulary get(@QueryParam("language") String language);

    @PUT
    Vocabulary put(@HeaderParam("If-Match") String tag, Vocabulary.Choices choices);

    @POST
    @Path("/preview")
    Vocabulary preview(@QueryParam("language") String language, Vocabulary.Choices choices);

    @GET
    @Path("/words")
    Page<Vocabulary.Word> words();

    @GET
    @Path("/proposals")
    Vocabulary.Proposals proposals();
}
