package io.clientele.profile.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/changes")
class ChangeResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Feed feed;
    private final Waiting waiting;

    ChangeResource(Feed feed, Waiting waiting) {
        this.feed = feed;
        this.waiting = waiting;
    }

    @GET
    @Produces(NDJSON)
    @RunOnVirtualThread
    @Operation(summary = "What has changed, in order: a CloudEvent 1.0 a line, nothing new is no line")
    @APIResponse(
            responseCode = "200",
            description = "one CloudEvent a line",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ChangeEvent.class)))
    @APIResponse(responseCode = "410", description = "the cursor is not known: read again without 'after'")
    public StreamingOutput changes(
            @Parameter(description = "the position of the last line that was read; from the beginning without it")
                    @QueryParam("after")
                    @Nullable
                    String after,
            @Parameter(description = "how many lines at most")
                    @QueryParam("limit")
                    @DefaultValue("1000")
                    @Min(1)
                    @Max(10_000)
                    int limit,
            @Parameter(description = "how many seconds to wait for something new")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(30)
                    int wait,
            @Parameter(description = "only these, separated by commas, such as merged,erased")
                    @QueryParam("kinds")
                    @DefaultValue("")
                    String kinds)
            throws InterruptedException {
        var pages = new Pages(feed, Cursor.parse(after, feed.head()), split(kinds), limit);
        waiting.until(pages::begin, wait);
        return pages::writeTo;
    }

    private static Set<String> split(String kinds) {
        return Arrays.stream(kinds.split(","))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
