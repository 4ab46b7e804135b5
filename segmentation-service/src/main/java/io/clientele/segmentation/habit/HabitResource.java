package io.clientele.segmentation.habit;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/habits")
@Produces(MediaType.APPLICATION_JSON)
class HabitResource {

    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)_([0-9a-f-]{36})_(.{1,500})");

    private final Habits habits;

    HabitResource(Habits habits) {
        this.habits = habits;
    }

    @GET
    @Path("/{profileId}")
    @Operation(summary = "What somebody buys by habit, when it is due, and whether the habit is broken")
    public Habits.OfPerson get(UUID profileId) {
        return habits.of(profileId).orElseThrow(() -> Problem.notFound("No profile " + profileId));
    }

    @GET
    @Path("/broken")
    @Operation(summary = "Habits that are broken, the latest first")
    public Page<Habits.Broken> broken(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Page.of(habits.broken(place(after), limit + 1), limit, Habits.Broken::cursor);
    }

    private static Habits.@Nullable Place place(@Nullable String after) {
        if (after == null) {
            return null;
        }
        var parts = CURSOR.matcher(after);
        if (parts.matches()) {
            try {
                return new Habits.Place(
                        LocalDate.parse(parts.group(1)), UUID.fromString(parts.group(2)), parts.group(3));
            } catch (DateTimeException | IllegalArgumentException none) {
                // no day that any calendar has, or no id: refused like anything else
            }
        }
        throw Problem.badRequest("after", "must be what a page gave as next");
    }
}
