package io.clientele.outreach.console.care;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.FormId;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.services.Services;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** What a colleague notes about somebody. The key of the form makes that tapping twice notes once. */
@Path("/console/people/{id}")
@RunOnVirtualThread
class CareResource {

    private final CareClient care;
    private final Services services;
    private final Visit visit;

    CareResource(@RestClient CareClient care, Services services, Visit visit) {
        this.care = care;
        this.services = services;
        this.visit = visit;
    }

    @POST
    @Path("/contacts")
    public Response note(
            UUID id,
            @RestForm @NotBlank String kind,
            @RestForm @DefaultValue("COUNTER") String channel,
            @RestForm @DefaultValue("") String note,
            @RestForm @NotBlank String key,
            @RestForm @DefaultValue("") String from) {
        if (!Touch.KINDS.contains(kind) || !Touch.CHANNELS.contains(channel)) {
            throw Problem.badRequest("kind", "is not known");
        }
        var contact = new Touch(kind, channel, visit.colleague().name(), note.isBlank() ? null : note.strip());
        must(() -> care.note(id, key, contact));
        return Notice.then(back(id, from), "noted" + camel(kind));
    }

    @POST
    @Path("/needs")
    public Response state(
            UUID id, @RestForm @NotBlank String text, @RestForm boolean longTerm, @RestForm @NotBlank String key) {
        must(() -> care.state(id, key, new Need.Stated(text.strip(), longTerm)));
        return Notice.then(back(id, ""), "saved");
    }

    /** Met, or open again if that was a slip. */
    @POST
    @Path("/needs/{need}")
    public Response meet(UUID id, String need, @RestForm boolean met, @RestForm @DefaultValue("") String from) {
        must(() -> care.meet(id, need, new Need.Met(met)));
        return Notice.then(back(id, from), "saved");
    }

    @POST
    @Path("/contracts")
    public Response sign(UUID id, @BeanParam ContractForm form, @RestForm @NotBlank String key) {
        must(() -> care.sign(id, key, form.signing()));
        return Notice.then(back(id, ""), "saved");
    }

    @POST
    @Path("/contracts/{contract}/ending")
    public Response end(UUID id, String contract, @RestForm @DefaultValue("") String because) {
        must(() -> care.end(id, contract, new Signing.Ending(true, because.isBlank() ? null : because.strip())));
        return Notice.then(back(id, ""), "saved");
    }

    @POST
    @Path("/preferences")
    public Response prefer(UUID id, @RestForm @NotBlank String name, @RestForm @DefaultValue("") String value) {
        must(() -> {
            if (value.isBlank()) {
                care.forget(id, name.strip());
            } else {
                care.prefer(id, name.strip(), new Usual.Preference.Stated(value.strip()));
            }
        });
        return Notice.then(back(id, ""), "saved");
    }

    @POST
    @Path("/account-manager")
    public Response choose(UUID id, @RestForm @NotBlank String manager, @RestForm @NotNull @NotBlank String reason) {
        var chosen = FormId.of(manager);
        must(() -> care.choose(id, new Keeper.Chosen(chosen, reason.strip())));
        return Notice.then(back(id, ""), "saved");
    }

    private void must(Runnable action) {
        services.must(Services.PROFILES, () -> {
            action.run();
            return true;
        });
    }

    private static String back(UUID id, String from) {
        return "/console/people/" + id + (from.equals("counter") ? "/counter" : "");
    }

    /** ORDER_STATUS is notedOrderStatus among the words. */
    private static String camel(String kind) {
        var words = new StringBuilder();
        for (var word : kind.split("_")) {
            words.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
