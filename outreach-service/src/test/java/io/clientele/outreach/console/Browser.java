package io.clientele.outreach.console;

import static io.restassured.RestAssured.given;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.outreach.colleague.Password;
import io.clientele.outreach.colleague.Role;
import io.clientele.outreach.colleague.Team;
import io.clientele.outreach.console.session.SessionCookie;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody's browser: it says where a form comes from, keeps the cookie and follows no redirect by itself. */
@ApplicationScoped
public class Browser {

    private final Team team;

    Browser(Team team) {
        this.team = team;
    }

    RequestSpecification anonymous() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    RequestSpecification admin() {
        return anonymous().cookie(SessionCookie.NAME, session(ConsoleWorld.EMAIL, ConsoleWorld.PASSWORD));
    }

    /** A new colleague of that role, signed in. */
    RequestSpecification as(Role role) {
        var email = UuidCreator.getTimeOrderedEpoch() + "@studio.example";
        var invited = team.invite(email, "Somebody New", role);
        team.accept(invited.token(), new Password("a-long-enough-one"));
        return anonymous().cookie(SessionCookie.NAME, session(email, "a-long-enough-one"));
    }

    String session(String email, String password) {
        return anonymous()
                .formParam("email", email)
                .formParam("password", password)
                .post("/console/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(SessionCookie.NAME);
    }
}
