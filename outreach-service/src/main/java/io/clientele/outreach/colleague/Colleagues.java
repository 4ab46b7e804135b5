package io.clientele.outreach.colleague;

import io.clientele.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who may sign in. */
@ApplicationScoped
public class Colleagues implements PanacheRepositoryBase<Colleague, UUID> {

    public Colleague get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("No colleague " + id));
    }

    public List<Colleague> byName() {
        return listAll(Sort.by("name").and("email"));
    }

    Optional<Colleague> withEmail(String email) {
        return find("email", Colleague.normal(email)).firstResultOptional();
    }

    Optional<Colleague> invitedBy(String token) {
        return find("invitationHash", Secret.of(token).hash()).firstResultOptional();
    }

    boolean isLastAdmin(Colleague colleague) {
        return colleague.role == Role.ADMIN && count("role = ?1 and id <> ?2", Role.ADMIN, colleague.id) == 0;
    }
}
