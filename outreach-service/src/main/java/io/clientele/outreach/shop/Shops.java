package io.clientele.outreach.shop;

import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The settings of the business: one row, and before anybody wrote it, what the environment says. */
@ApplicationScoped
public class Shops {

    /** Settings, and the count of edits so far. */
    record Edition(ShopSettings settings, long version) {

        /** As RFC 9110 writes entity tags. */
        String tag() {
            return "\"" + version + "\"";
        }
    }

    private final ShopSettings defaults;
    private final ZoneId zone;
    private final Currency currency;
    private final String publicUrl;
    private final Sql sql;
    private final Clock clock;

    Shops(
            ShopConfig config,
            @ConfigProperty(name = "clientele.public-url", defaultValue = "http://localhost:8083") String publicUrl,
            Sql sql,
            Clock clock) {
        this.defaults = sound(ShopSettings.of(config));
        this.zone = config.zone();
        this.currency = Currency.getInstance(config.currency());
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.sql = sql;
        this.clock = clock;
    }

    public Shop current() {
        return shop(edition().settings());
    }

    /** What people may edit of it. */
    public ShopSettings settings() {
        return edition().settings();
    }

    /** Whether a person has looked them over, or all is still as the environment says. */
    public boolean edited() {
        return edition().version() > 0;
    }

    /** Over whatever is there; the settings have no {@link ShopSettings#mistakes}. */
    public void change(ShopSettings settings) {
        save(settings, null);
    }

    Shop shop(ShopSettings settings) {
        return Shop.of(settings, zone, currency, publicUrl);
    }

    Edition edition() {
        return sql.of("select * from shop").one(Shops::read).orElse(new Edition(defaults, 0));
    }

    /**
     * @param seen the tag of the edition that was edited, or null to write over any
     * @throws Problem.Refusal 412 if somebody else was faster
     */
    Edition save(ShopSettings settings, @Nullable String seen) {
        var version = sql.of("""
                insert into shop (name, sender, sender_name, reply_to, postal_address, country, language, kind, target,
                                  version, changed_at)
                select :name, :sender, :senderName, :replyTo, :postalAddress, :country, :language, :kind, :target, 1, :now
                where coalesce(:seen, '*') in ('*', '"0"') or exists (select from shop)
                on conflict (single) do update
                set name = excluded.name, sender = excluded.sender, sender_name = excluded.sender_name,
                    reply_to = excluded.reply_to, postal_address = excluded.postal_address, country = excluded.country,
                    language = excluded.language, kind = excluded.kind, target = excluded.target,
                    version = shop.version + 1, changed_at = excluded.changed_at
                where coalesce(:seen, '*') in ('*', '"' || shop.version || '"')
                returning version""")
                .set("name", settings.name())
                .set("sender", settings.sender())
                .set("senderName", settings.senderName())
                .set("replyTo", settings.replyTo())
                .set("postalAddress", settings.postalAddress())
                .set("country", settings.country())
                .set("language", settings.language())
                .set("kind", settings.kind())
                .set("target", settings.target())
                .set("now", clock.instant())
                .set("seen", seen)
                .one(row -> row.number(1));
        return new Edition(
                settings,
                version.orElseThrow(() ->
                        new Problem.Refusal(412, "Somebody else changed the settings in the meantime", List.of())));
    }

    private static Edition read(Row row) throws SQLException {
        var settings = new ShopSettings(
                row.text("name"),
                row.text("sender"),
                row.text("sender_name"),
                row.text("reply_to"),
                row.text("postal_address"),
                row.text("country"),
                row.text("language"),
                row.text("kind"),
                Target.valueOf(row.text("target")));
        return new Edition(settings, row.number("version"));
    }

    private static ShopSettings sound(ShopSettings ofEnvironment) {
        var mistakes = ofEnvironment.mistakes();
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException(mistakes.stream()
                    .map(mistake -> "clientele.shop: " + mistake.field() + " " + mistake.message())
                    .collect(Collectors.joining("; ")));
        }
        return ofEnvironment;
    }
}
