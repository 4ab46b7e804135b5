package io.clientele.outreach.colleague;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Sql;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** On an empty system, makes the admin whom the environment names; later starts leave people alone. */
class FirstColleague {

    private final Sql sql;
    private final Optional<String> email;
    private final Optional<String> password;

    FirstColleague(
            Sql sql,
            @ConfigProperty(name = "clientele.admin.email") Optional<String> email,
            @ConfigProperty(name = "clientele.admin.password") Optional<String> password) {
        this.sql = sql;
        this.email = email;
        this.password = password;
    }

    void join(@Observes StartupEvent start) {
        if (email.isPresent() && password.isPresent() && nobody()) {
            make(Colleague.normal(email.get()), new Password(password.get()));
            Log.info("The first colleague may sign in to the console");
        }
    }

    private boolean nobody() {
        return sql.of("select count(*) from colleague").number() == 0;
    }

    /** Does nothing if another replica was faster. */
    private void make(String address, Password chosen) {
        sql.of("""
                insert into colleague (id, email, name, role, password_hash, created_at)
                values (:id, :email, :name, :role, :hash, now()) on conflict (email) do nothing""")
                .set("id", UuidCreator.getTimeOrderedEpoch())
                .set("email", address)
                .set("name", address.split("@")[0])
                .set("role", Role.ADMIN)
                .set("hash", chosen.hash())
                .update();
    }
}
