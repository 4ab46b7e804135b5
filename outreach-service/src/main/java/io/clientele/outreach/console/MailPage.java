package io.clientele.outreach.console;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pages that show a mail: mails bring styles of their own, and pictures from wherever the business keeps them. */
public final class MailPage {

    private static final String STYLES_AND_PICTURES = "style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; ";

    private MailPage() {}

    /** Nothing but the mail, for a frame of ours; it runs no scripts and is of no origin. */
    public static Response alone(String html) {
        return html(200, html, "default-src 'none'; " + STYLES_AND_PICTURES + "frame-ancestors 'self'; sandbox");
    }

    /** A page of ours that holds one in a sandboxed frame, which takes over the page's policy. */
    public static Response around(int status, TemplateInstance page) {
        return html(
                status,
                page.render(),
                "default-src 'none'; script-src 'self'; " + STYLES_AND_PICTURES
                        + "font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
    }

    private static Response html(int status, String html, String policy) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", policy)
                .entity(html)
                .build();
    }
}
