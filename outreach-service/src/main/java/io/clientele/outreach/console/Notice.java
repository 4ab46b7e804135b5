package io.clientele.outreach.console;

import io.clientele.kit.Problem;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** What a form answers: on to the next page with a word of what was done, or the form again with what to mend. */
public final class Notice {

    static final String COOKIE = "clientele-notice";
    static final String UNDO = "clientele-undo";

    private Notice() {}

    /** {@code said} is a key of {@link ConsoleWords}. */
    public static Response then(String path, String said) {
        return then(path, said, "");
    }

    /** One of {@code area} was put away, and a form may bring it back, see {@link Visit#undo}. */
    public static Response archived(String area, UUID id) {
        return archived(area, "archived", id.toString());
    }

    /** @param key of what was put away, by which the area's form brings it back */
    public static Response archived(String area, String said, String key) {
        return archived(area, said, key, "/console/" + area);
    }

    /** @param path of the page that says so */
    public static Response archived(String area, String said, String key, String path) {
        return then(path, said, area + "." + key);
    }

    /** @param area whose form takes back what was done, by the key */
    public static Response undoable(String path, String said, String area, String key) {
        return then(path, said, area + "." + key);
    }

    public static Response then(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    public static Response page(TemplateInstance page) {
        return html(200, page);
    }

    public static Response mend(TemplateInstance form) {
        return html(422, form);
    }

    /** What to mend, field by field; a refusal that names no field is said as a whole. */
    public static List<Problem.Error> wrong(Problem.Refusal refused) {
        return refused.errors().isEmpty()
                ? List.of(new Problem.Error("", String.valueOf(refused.getMessage())))
                : refused.errors();
    }

    private static Response then(String path, String said, String undo) {
        return Response.seeOther(URI.create(path))
                .cookie(once(COOKIE, said), once(UNDO, undo))
                .build();
    }

    private static NewCookie once(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/console")
                .maxAge(60)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(page.render())
                .build();
    }
}
