package io.clientele.outreach.colleague;

import jakarta.enterprise.context.ApplicationScoped;

/** Opens a session for who knows the password; slows down who guesses. */
@ApplicationScoped
public class SignIn {

    public sealed interface Result {
        record Open(String token) implements Result {}

        record Refused() implements Result {}

        record TooManyGuesses() implements Result {}
    }

    private final Colleagues colleagues;
    private final Sessions sessions;
    private final Guesses guesses;

    SignIn(Colleagues colleagues, Sessions sessions, Guesses guesses) {
        this.colleagues = colleagues;
        this.sessions = sessions;
        this.guesses = guesses;
    }

    /** {@code place} is the network address the attempt comes from. */
    public Result attempt(String email, Password password, String place) {
        var address = Colleague.normal(email);
        if (guesses.tooMany(address, place)) {
            return new Result.TooManyGuesses();
        }
        var colleague = colleagues.withEmail(address);
        // asked in any case: an unknown address must not answer faster
        if (!password.opens(colleague.map(known -> known.passwordHash).orElse(null))) {
            guesses.remember(address, place);
            return new Result.Refused();
        }
        guesses.forget(address);
        return new Result.Open(sessions.open(colleague.orElseThrow().id));
    }
}
