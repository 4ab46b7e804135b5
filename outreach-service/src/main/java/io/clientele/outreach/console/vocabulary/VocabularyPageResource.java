package io.clientele.outreach.console.vocabulary;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/vocabulary")
@RunOnVirtualThread
class VocabularyPageResource {

    private static final List<String> LANGUAGES = List.of("en", "ar", "th", "zh", "id");

    @CheckedTemplate(basePath = "vocabulary")
    record vocabulary(
            List<Choice> choices,
            List<Vocabulary.Word> words,
            List<String> languages,
            String language,
            long version,
            Vocabulary.@Nullable Proposals proposals,
            List<Problem.Error> wrong)
            implements TemplateInstance {}

    private final VocabularyClient client;
    private final Services services;
    private final Visit visit;

    VocabularyPageResource(@RestClient VocabularyClient client, Services services, Visit visit) {
        this.client = client;
        this.services = services;
        this.visit = visit;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String language, @RestQuery boolean propose) {
        var tongue = language != null && LANGUAGES.contains(language)
                ? language
                : visit.language().getLanguage();
        var known = services.must(Services.PROFILES, () -> client.get(tongue));
        var proposals =
                propose ? services.ask(Services.PROFILES, client::proposals).orElse(null) : null;
        return page(known, tongue, known.version(), proposals, List.of());
    }

    @POST
    public Response save(MultivaluedMap<String, String> fields) {
        var form = new VocabularyForm(fields);
        var known = services.must(Services.PROFILES, () -> client.get(form.language()));
        try {
            var choices = form.choices(known);
            if (form.previewing()) {
                var preview = services.must(Services.PROFILES, () -> client.preview(form.language(), choices));
                return Notice.page(page(preview, form.language(), form.version(), null, List.of()));
            }
            services.must(Services.PROFILES, () -> client.put("\"" + form.version() + "\"", choices));
        } catch (Problem.Refusal refused) {
            return Notice.mend(page(known, form.language(), form.version(), null, Notice.wrong(refused)));
        }
        return Notice.then("/console/vocabulary", "saved");
    }

    private vocabulary page(
            Vocabulary said,
            String language,
            long version,
            Vocabulary.@Nullable Proposals proposals,
            List<Problem.Error> wrong) {
        var words = services.must(Services.PROFILES, client::words).items();
        var choices =
                said.terms().stream().map(term -> choice(said, term, proposals)).toList();
        return new vocabulary(choices, words, LANGUAGES, language, version, proposals, wrong);
    }

    private static Choice choice(Vocabulary said, Vocabulary.Named term, Vocabulary.@Nullable Proposals proposals) {
        var chosen = said.choices().get(term.relationship());
        var proposal = proposals == null
                ? null
                : proposals.proposals().stream()
                        .filter(one -> one.relationship().equals(term.relationship()))
                        .findFirst()
                        .orElse(null);
        return new Choice(term.relationship(), chosen == null ? "" : chosen.lines(), term, proposal);
    }
}
