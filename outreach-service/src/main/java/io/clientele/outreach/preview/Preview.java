package io.clientele.outreach.preview;

import io.clientele.outreach.template.Content;
import java.util.List;

/** A mail as one person would get it, and what one might mend before it goes out. */
public record Preview(String subject, String preheader, String html, String text, List<String> warnings) {

    static Preview of(Content content, List<String> warnings) {
        return new Preview(content.subject(), content.preheader(), content.html(), content.text(), warnings);
    }
}
