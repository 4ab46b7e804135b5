package io.clientele.profile.purchase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
class ProductResource {

    private static final Set<String> CORRECTABLE = Set.of("name", "category", "kind");

    /** What a person may put right; null takes a name or category away. */
    @RegisterForReflection
    record Correction(
            @Nullable @Size(max = 500) String name,
            @Nullable @Size(max = 500) String category,
            ProductKind kind) {}

    private final Products products;
    private final Retelling retelling;
    private final ObjectMapper json;

    ProductResource(Products products, Retelling retelling, ObjectMapper json) {
        this.products = products;
        this.retelling = retelling;
        this.json = json;
    }

    @GET
    public Page<Product> list(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        return Page.of(products.search(query, after, limit + 1), limit, Product::sku);
    }

    @PATCH
    @Path("/{sku}")
    @Transactional
    @Operation(
            summary = "Corrects a product (merge-patch, RFC 7396)",
            description = "Orders no longer change it. Purchases that hold it are told again in the feed.")
    public Product correct(
            String sku,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = Correction.class)))
                    ObjectNode patch)
            throws JsonProcessingException {
        var product = products.get(sku);
        var corrected = merged(product, patch);
        if (!corrected.equals(product)) {
            products.correct(corrected);
            retelling.plan(List.of(sku));
        }
        return corrected;
    }

    private Product merged(Product product, ObjectNode patch) throws JsonProcessingException {
        var whole = json.valueToTree(new Correction(product.name(), product.category(), product.kind()));
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            if (!CORRECTABLE.contains(change.getKey())) {
                throw Problem.badRequest(change.getKey(), "is not a known field");
            }
            ((ObjectNode) whole).set(change.getKey(), change.getValue());
        }
        var merged = json.treeToValue(whole, Correction.class);
        if (merged.kind() == null) {
            throw Problem.badRequest("kind", "must not be null");
        }
        return new Product(product.sku(), merged.name(), merged.category(), merged.kind(), true);
    }
}
