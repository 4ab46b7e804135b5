package io.clientele.outreach.console.templates;

import io.clientele.outreach.template.TemplateDraft;
import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft as it stands in the editor's form, also half done. */
@TemplateData
record DraftForm(
        String name,
        String subject,
        String preheader,
        String language,
        boolean inBlocks,
        String html,
        String text,
        List<Piece> pieces) {

    private static final int MOST = 200;

    static DraftForm of(TemplateDraft draft) {
        return new DraftForm(
                draft.name(),
                draft.subject(),
                or(draft.preheader()),
                or(draft.language()),
                draft.blocks() != null,
                or(draft.html()),
                or(draft.text()),
                draft.blocks() == null
                        ? List.of()
                        : draft.blocks().stream().map(Piece::of).toList());
    }

    static DraftForm of(MultivaluedMap<String, String> form) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < MOST && form.containsKey("type." + i); i++) {
            pieces.add(new Piece(
                    or(form.getFirst("type." + i)),
                    or(form.getFirst("text." + i)),
                    or(form.getFirst("url." + i)).strip(),
                    or(form.getFirst("link." + i)).strip()));
        }
        return new DraftForm(
                or(form.getFirst("name")).strip(),
                or(form.getFirst("subject")).strip(),
                or(form.getFirst("preheader")).strip(),
                or(form.getFirst("language")).strip(),
                !"html".equals(form.getFirst("mode")),
                or(form.getFirst("html")),
                or(form.getFirst("plain")),
                pieces);
    }

    /** What a button asked for: "add:text", "remove:2", "up:2", "down:2", "mode:html", or nothing. */
    DraftForm after(@Nullable String action) {
        var words = (action == null ? "" : action).split(":", 2);
        if (words.length < 2) {
            return this;
        }
        var moved = new ArrayList<>(pieces);
        switch (words[0]) {
            case "add" -> moved.add(new Piece(words[1], words[1].equals("spacer") ? "24" : "", "", ""));
            case "remove" -> {
                if (!moved.isEmpty()) {
                    moved.remove(index(words[1]));
                }
            }
            case "up" -> swap(moved, index(words[1]), -1);
            case "down" -> swap(moved, index(words[1]), 1);
            case "mode" -> {
                return new DraftForm(name, subject, preheader, language, words[1].equals("blocks"), html, text, pieces);
            }
            default -> {}
        }
        return new DraftForm(name, subject, preheader, language, inBlocks, html, text, moved);
    }

    TemplateDraft draft() {
        return new TemplateDraft(
                name,
                subject,
                preheader,
                inBlocks ? null : html,
                null,
                inBlocks ? pieces.stream().map(Piece::block).toList() : null,
                text,
                language);
    }

    private int index(String typed) {
        return typed.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(typed), 0, Math.max(0, pieces.size() - 1)) : 0;
    }

    private static void swap(List<Piece> pieces, int index, int by) {
        if (index + by >= 0 && index + by < pieces.size()) {
            pieces.add(index + by, pieces.remove(index));
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
