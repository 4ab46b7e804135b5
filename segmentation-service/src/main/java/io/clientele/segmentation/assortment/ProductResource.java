package io.clientele.segmentation.assortment;

import io.clientele.kit.Page;
import io.clientele.segmentation.business.Business;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
class ProductResource {

    /**
     * As of when it was found what goes with what.
     *
     * @param asOf null before the first time
     * @param tested how many pairs were looked at
     * @param threshold how much evidence a pair needs
     * @param currency of the prices
     */
    record Overview(@Nullable LocalDate asOf, long buyers, long tested, double threshold, String currency) {}

    private final Products products;
    private final Rounds rounds;
    private final Business business;

    ProductResource(Products products, Rounds rounds, Business business) {
        this.products = products;
        this.rounds = rounds;
        this.business = business;
    }

    @GET
    @Operation(summary = "What is sold, best-sellers of the last 90 days first")
    public Page<Product> list(
            @RestQuery @DefaultValue("0") @Min(0) int after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Page.of(products.page(after, limit + 1), limit, Product::place);
    }

    @GET
    @Path("/overview")
    @Operation(summary = "Of how many buyers and pairs of products, and as of when")
    public Overview overview() {
        var last = rounds.last().orElse(new Round(null, 0, 0, 0));
        return new Overview(last.asOf(), last.buyers(), last.tested(), last.threshold(), business.currency());
    }

    @GET
    @Path("/pairs")
    @Operation(summary = "What goes with what, the surest first")
    public Page<Pair> pairs(
            @RestQuery @DefaultValue("0") @Min(0) int after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Page.of(products.pairs(after, limit + 1), limit, Pair::place);
    }

    @GET
    @Path("/moves")
    @Operation(summary = "What people move on to, the way that the greatest part of them goes first")
    public Page<Move> moves(
            @RestQuery @DefaultValue("0") @Min(0) int after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Page.of(products.moves(after, limit + 1), limit, Move::place);
    }
}
