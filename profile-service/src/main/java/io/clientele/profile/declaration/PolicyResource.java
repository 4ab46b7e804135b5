package io.clientele.profile.declaration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/attribute-policy")
@Produces(MediaType.APPLICATION_JSON)
class PolicyResource {

    /** @param onlyDeclared whether attributes that nobody declared are refused */
    record Policy(@NotNull Boolean onlyDeclared) {}

    private final Declarations declarations;
    private final Register register;

    PolicyResource(Declarations declarations, Register register) {
        this.declarations = declarations;
        this.register = register;
    }

    @GET
    public Policy get() {
        return new Policy(declarations.onlyDeclared());
    }

    @PUT
    @Operation(
            summary = "Whether attributes that nobody declared are refused",
            description = "Those with a meaning of their own, such as birthDate, need no declaration. What people have"
                    + " stays.")
    public Policy put(@NotNull @Valid Policy policy) {
        QuarkusTransaction.requiringNew().run(() -> declarations.onlyDeclared(policy.onlyDeclared()));
        register.refresh();
        return get();
    }
}
