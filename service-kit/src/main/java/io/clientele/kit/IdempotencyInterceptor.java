package io.clientele.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION) // inside the transaction, which begins at PLATFORM_BEFORE + 200
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";

    private record Answer(
            String request,
            int status,
            @Nullable String location,
            @Nullable String body) {}

    private final Sql sql;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final SecurityIdentity caller;

    IdempotencyInterceptor(Sql sql, ObjectMapper json, HttpHeaders headers, UriInfo uri, SecurityIdentity caller) {
        this.sql = sql;
        this.json = json;
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > 255) {
            throw Problem.badRequest(HEADER, "must have 1 to 255 characters");
        }
        var request = fingerprint(call);
        if (!claimed(key, request)) {
            throw replay(key, request);
        }
        forgetOld();
        var result = call.proceed();
        record(key, call, result);
        return result;
    }

    /** Each new key takes some old ones with it, but none that another request is just forgetting. */
    private void forgetOld() {
        sql.of("""
                delete from idempotency where (caller, key) in (
                    select caller, key from idempotency where recorded_at < now() - interval '7 days'
                    order by recorded_at limit 20 for update skip locked)""").update();
    }

    /** A second request with the same key waits here until the first has committed. */
    private boolean claimed(String key, String request) {
        return sql.of("""
                insert into idempotency (caller, key, request) values (:caller, :key, :request)
                on conflict (caller, key) do update set request = excluded.request, recorded_at = now()
                where idempotency.recorded_at < now() - interval '7 days'""")
                        .set("caller", who())
                        .set("key", key)
                        .set("request", request)
                        .update()
                == 1;
    }

    private WebApplicationException replay(String key, String request) {
        var answer = sql.of(
                        "select request, status, location, body from idempotency where caller = :caller and key = :key")
                .set("caller", who())
                .set("key", key)
                .one(row ->
                        new Answer(row.text("request"), row.integer("status"), row.text("location"), row.text("body")))
                .orElseThrow();
        if (!answer.request().equals(request)) {
            return new Problem.Refusal(422, "This " + HEADER + " was used for another request", List.of());
        }
        var response = Response.status(answer.status()).entity(answer.body() == null ? "" : answer.body());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        return new WebApplicationException(response.type(MediaType.APPLICATION_JSON_TYPE)
                .header("Idempotent-Replayed", "true")
                .build());
    }

    private void record(String key, InvocationContext call, @Nullable Object result) throws JsonProcessingException {
        var response = result instanceof RestResponse<?> made ? made : null;
        var entity = response == null ? result : response.getEntity();
        sql.of(
                        "update idempotency set status = :status, location = :location, body = :body where caller = :caller and key = :key")
                .set("status", response == null ? status(call) : response.getStatus())
                .set("location", response == null ? null : response.getHeaderString(HttpHeaders.LOCATION))
                .set("body", entity == null ? null : json.writeValueAsString(entity))
                .set("caller", who())
                .set("key", key)
                .update();
    }

    private static int status(InvocationContext call) {
        var declared = call.getMethod().getAnnotation(ResponseStatus.class);
        return declared != null ? declared.value() : call.getMethod().getReturnType() == void.class ? 204 : 200;
    }

    private String who() {
        return caller.isAnonymous() ? "" : caller.getPrincipal().getName();
    }

    private String fingerprint(InvocationContext call) throws JsonProcessingException, NoSuchAlgorithmException {
        var said = uri.getRequestUri().getPath() + json.writeValueAsString(call.getParameters());
        var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
