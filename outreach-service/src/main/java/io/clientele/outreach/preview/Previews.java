package io.clientele.outreach.preview;

import io.clientele.outreach.mailing.Mailings;
import io.clientele.outreach.shop.Shops;
import io.clientele.outreach.template.CompiledTemplate;
import io.clientele.outreach.template.Content;
import io.clientele.outreach.template.KnownNames;
import io.clientele.outreach.template.Proofreading;
import io.clientele.outreach.template.TemplateDraft;
import io.clientele.outreach.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Shows mails before they go out. Asks profile-service: not inside a transaction. */
@ApplicationScoped
public class Previews {

    private final Templates templates;
    private final Proofreading proofreading;
    private final KnownNames names;
    private final Viewers viewers;
    private final Mailings mailings;
    private final Shops shops;

    Previews(
            Templates templates,
            Proofreading proofreading,
            KnownNames names,
            Viewers viewers,
            Mailings mailings,
            Shops shops) {
        this.templates = templates;
        this.proofreading = proofreading;
        this.names = names;
        this.viewers = viewers;
        this.mailings = mailings;
        this.shops = shops;
    }

    public Preview of(UUID templateId, Viewpoint viewpoint) {
        var mail = content(templateId, viewpoint);
        return Preview.of(mail, Advice.on(mail));
    }

    /** A campaign's mail: once it is launched, as it goes out. */
    public Preview ofCampaign(UUID campaignId, UUID templateId, Viewpoint viewpoint) {
        var mail = contentOfCampaign(campaignId, templateId, viewpoint);
        return Preview.of(mail, Advice.on(mail));
    }

    /** @throws io.clientele.kit.Problem.Refusal 400 with every mistake of the draft */
    public Preview of(TemplateDraft draft, Viewpoint viewpoint) {
        var complete = proofreading.require(draft);
        var mail = content(proofreading.compiled(complete), proofreading.words(complete), viewpoint);
        var warnings = new ArrayList<>(Advice.on(mail));
        if (names.now().anyOfProfile()) {
            warnings.add("profile-service can't be reached now: the names of attributes were not checked");
        }
        return Preview.of(mail, List.copyOf(warnings));
    }

    /** The same words without advice, for a mail that really goes out to somebody who looks it over. */
    public Content contentOfCampaign(UUID campaignId, UUID templateId, Viewpoint viewpoint) {
        return mailings.find(campaignId)
                .map(frozen -> content(mailings.compiled(frozen), frozen.words(), viewpoint))
                .orElseGet(() -> content(templateId, viewpoint));
    }

    private Content content(UUID templateId, Viewpoint viewpoint) {
        return content(templates.compiled(templateId), templates.words(templateId), viewpoint);
    }

    private Content content(CompiledTemplate template, TemplateDraft words, Viewpoint viewpoint) {
        var links = new ExampleLinks(shops.current().publicUrl(), template.destinations());
        var language = Objects.requireNonNull(words.language());
        return template.render(viewers.person(viewpoint, language, words.wanted()), links);
    }
}
