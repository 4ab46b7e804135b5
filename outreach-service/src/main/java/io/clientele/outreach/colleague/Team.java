package io.clientele.outreach.colleague;

import io.clientele.kit.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who joins, changes and leaves. The last admin stays one, or nobody could add the next. */
@ApplicationScoped
public class Team {

    /** {@code token} goes into the mail that asks to choose a password. */
    public record Invited(Colleague colleague, String token) {}

    private final Colleagues colleagues;
    private final Sessions sessions;
    private final InstantSource time = InstantSource.system(); // links and sessions live by real time

    Team(Colleagues colleagues, Sessions sessions) {
        this.colleagues = colleagues;
        this.sessions = sessions;
    }

    @Transactional
    public Invited invite(String email, String name, Role role) {
        if (colleagues.withEmail(email).isPresent()) {
            throw Problem.conflict("Somebody has this address already");
        }
        var colleague = new Colleague(email, name, role, time.instant());
        var token = colleague.invite(time.instant());
        colleagues.persist(colleague);
        return new Invited(colleague, token);
    }

    /** A new link for who has lost the first one, or the password. */
    @Transactional
    public Invited inviteAgain(UUID id) {
        var colleague = colleagues.get(id);
        return new Invited(colleague, colleague.invite(time.instant()));
    }

    @Transactional
    public Optional<Colleague> invitedBy(String token) {
        return colleagues.invitedBy(token).filter(colleague -> colleague.mayAccept(time.instant()));
    }

    @Transactional
    public boolean accept(String token, Password password) {
        var invited = invitedBy(token);
        invited.ifPresent(colleague -> renew(colleague, password));
        return invited.isPresent();
    }

    /** False if the old password is not the right one. */
    @Transactional
    public boolean changePassword(UUID id, Password old, Password wanted) {
        var colleague = colleagues.get(id);
        if (!colleague.knows(old)) {
            return false;
        }
        renew(colleague, wanted);
        return true;
    }

    @Transactional
    public void describe(UUID id, String name, @Nullable String language) {
        colleagues.get(id).describe(name, language);
    }

    @Transactional
    public void changeRole(UUID id, Role role) {
        var colleague = colleagues.get(id);
        if (role != Role.ADMIN) {
            keepAnAdmin(colleague);
        }
        colleague.become(role);
    }

    @Transactional
    public void remove(UUID id) {
        var colleague = colleagues.get(id);
        keepAnAdmin(colleague);
        colleagues.delete(colleague);
    }

    private void renew(Colleague colleague, Password password) {
        colleague.choose(password);
        sessions.closeAllOf(colleague.id); // whoever knew the old one is out
    }

    private void keepAnAdmin(Colleague colleague) {
        if (colleagues.isLastAdmin(colleague)) {
            throw Problem.conflict("Somebody must remain admin", List.of());
        }
    }
}
