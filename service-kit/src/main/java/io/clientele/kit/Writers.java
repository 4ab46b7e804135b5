package io.clientele.kit;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Viewers only read: a method that may change something is not for them, unless it says itself who may call it. */
class Writers {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity caller;

    Writers(SecurityIdentity caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    public void refuseViewers(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var open = method.isAnnotationPresent(RolesAllowed.class)
                || method.isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
        if (!open && !SAFE.contains(request.getMethod()) && caller.hasRole(Tokens.VIEWER)) {
            throw new ForbiddenException();
        }
    }
}
