package io.clientele.outreach.template;

import io.clientele.outreach.audience.Insight;
import io.clientele.outreach.block.Block;
import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.shop.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A shop, a person and drafts, for tests. */
final class Words {

    static final Shop SHOP = new Shop(
            "Lumière & Sons",
            "hello@lumiere.example",
            null,
            null,
            "1 Rue A\n69001 Lyon",
            ZoneId.of("Europe/Paris"),
            Currency.getInstance("EUR"),
            "FR",
            "en",
            null,
            Target.CLIENT,
            "https://mail.lumiere.example");

    static final Person ADA = new Person(
            UUID.fromString("0197b3c0-0000-7000-8000-000000000001"),
            "ada@example.com",
            "en",
            "Europe/London",
            Map.of("firstName", "Ada <3", "birthDate", "1815-12-10"),
            Insight.NONE.withRelationship("CLIENT"));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-29T10:15:00Z"), ZoneOffset.UTC);

    static final Links LINKS = new Links() {

        @Override
        public String unsubscribe() {
            return "https://mail.lumiere.example/u/t";
        }

        @Override
        public String preferences() {
            return "https://mail.lumiere.example/preferences/t";
        }

        @Override
        public String view() {
            return "https://mail.lumiere.example/v/t";
        }

        @Override
        public String click(int n) {
            return "https://mail.lumiere.example/l/" + n;
        }

        @Override
        public String open() {
            return "https://mail.lumiere.example/o/t";
        }
    };

    private Words() {}

    static TemplateDraft html(String html) {
        return new TemplateDraft("News", "Hello", null, html, null, null, null, "en");
    }

    static TemplateDraft blocks(String language, Block... blocks) {
        return new TemplateDraft("News", "Hello", null, null, null, List.of(blocks), null, language);
    }

    static CompiledTemplate compiled(TemplateDraft draft) {
        return new Compilation(CLOCK).of(draft, SHOP);
    }

    static Content mail(TemplateDraft draft) {
        return compiled(draft).render(ADA, LINKS);
    }
}
