package io.clientele.outreach.console.templates;

import io.clientele.outreach.block.Block;
import io.quarkus.qute.TemplateData;
import java.util.List;

/** One block as typed; a field that its type has not is empty. */
@TemplateData
record Piece(String type, String text, String url, String link) {

    static final List<String> TYPES = List.of("heading", "text", "button", "image", "divider", "spacer");

    static Piece of(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> new Piece("heading", text, "", "");
            case Block.Text(var text) -> new Piece("text", text, "", "");
            case Block.Button(var text, var url) -> new Piece("button", text, url, "");
            case Block.Image(var url, var alt, var link) -> new Piece("image", alt, url, link == null ? "" : link);
            case Block.Divider() -> new Piece("divider", "", "", "");
            case Block.Spacer(var height) -> new Piece("spacer", "" + height, "", "");
        };
    }

    Block block() {
        return switch (type) {
            case "heading" -> new Block.Heading(text);
            case "button" -> new Block.Button(text, url);
            case "image" -> new Block.Image(url, text, link.isBlank() ? null : link);
            case "divider" -> new Block.Divider();
            case "spacer" -> new Block.Spacer(text.matches("\\d{1,3}") ? Integer.parseInt(text) : 24);
            default -> new Block.Text(text);
        };
    }
}
