package io.clientele.outreach.console.settings;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.shop.ShopSettings;
import io.clientele.outreach.shop.Shops;
import io.clientele.outreach.shop.Target;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/console/settings")
@RolesAllowed(Tokens.ADMIN)
@RunOnVirtualThread
class SettingsResource {

    @CheckedTemplate(basePath = "settings")
    record settings(
            ShopSettings said,
            Shop shop,
            boolean first,
            List<Target> targets,
            List<Choice> countries,
            List<Choice> languages,
            List<Problem.Error> wrong)
            implements TemplateInstance {}

    record Form(
            @RestForm @Nullable String name,
            @RestForm @Nullable String sender,
            @RestForm @Nullable String senderName,
            @RestForm @Nullable String replyTo,
            @RestForm @Nullable String postalAddress,
            @RestForm @Nullable String country,
            @RestForm @Nullable String language,
            @RestForm @Nullable String kind,
            @RestForm @Nullable Target target) {

        ShopSettings settings() {
            return new ShopSettings(name, sender, senderName, replyTo, postalAddress, country, language, kind, target);
        }
    }

    private final Shops shops;
    private final Visit visit;

    SettingsResource(Shops shops, Visit visit) {
        this.shops = shops;
        this.visit = visit;
    }

    @GET
    public TemplateInstance show() {
        return page(shops.settings(), List.of());
    }

    @POST
    public Response save(@BeanParam Form form) {
        var settings = form.settings();
        var mistakes = settings.mistakes();
        if (!mistakes.isEmpty()) {
            return Notice.mend(page(settings, mistakes));
        }
        var first = !shops.edited();
        shops.change(settings);
        return Notice.then(first ? "/console" : "/console/settings", "saved");
    }

    private TemplateInstance page(ShopSettings said, List<Problem.Error> wrong) {
        return new settings(
                said,
                shops.current(),
                !shops.edited(),
                List.of(Target.values()),
                Choice.countries(visit.language()),
                Choice.languages(visit.language(), said.language()),
                wrong);
    }
}
