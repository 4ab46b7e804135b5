package io.clientele.outreach.template;

import io.clientele.outreach.merge.Manner;
import io.clientele.outreach.merge.Node;
import io.clientele.outreach.merge.Rendering;
import java.util.List;
import java.util.Map;

/** Literals and tags of one template; whatever is the same for all people is done. */
record Compiled(
        List<Node> subject,
        List<Node> preheader,
        List<Node> html,
        List<Node> text,
        int size,
        Manner manner,
        Map<String, String> shop,
        List<String> destinations)
        implements CompiledTemplate {

    @Override
    public Content render(Person person, Links links) {
        var facts = new Facts(person, links, shop);
        return new Content(
                Rendering.of(subject, facts, manner, 100),
                Rendering.of(preheader, facts, manner, 100),
                Rendering.of(html, facts, manner, size),
                Rendering.of(text, facts, manner, size / 2));
    }
}
