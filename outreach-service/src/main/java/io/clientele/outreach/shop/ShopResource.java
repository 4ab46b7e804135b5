package io.clientele.outreach.shop;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/shop")
@Produces(MediaType.APPLICATION_JSON)
class ShopResource {

    private final Shops shops;

    ShopResource(Shops shops) {
        this.shops = shops;
    }

    @GET
    public RestResponse<ShopView> get() {
        return answer(shops.edition());
    }

    @PUT
    @RolesAllowed(Tokens.ADMIN)
    public RestResponse<ShopView> put(
            @NotNull @Valid ShopSettings settings, @HeaderParam("If-Match") @Nullable String seen) {
        var mistakes = settings.mistakes();
        if (!mistakes.isEmpty()) {
            throw Problem.badRequest(mistakes);
        }
        return answer(shops.save(settings, seen));
    }

    private RestResponse<ShopView> answer(Shops.Edition edition) {
        return RestResponse.ResponseBuilder.ok(ShopView.of(shops.shop(edition.settings())))
                .header("ETag", edition.tag())
                .build();
    }
}
