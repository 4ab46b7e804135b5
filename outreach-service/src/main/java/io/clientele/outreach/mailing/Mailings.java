package io.clientele.outreach.mailing;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.shop.Shops;
import io.clientele.outreach.template.CompiledTemplate;
import io.clientele.outreach.template.TemplateDraft;
import io.clientele.outreach.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** What was launched, as it was then; only the root of its links is always the present one. */
@ApplicationScoped
public class Mailings {

    private final Sql sql;
    private final Templates templates;
    private final Shops shops;

    Mailings(Sql sql, Templates templates, Shops shops) {
        this.sql = sql;
        this.templates = templates;
        this.shops = shops;
    }

    /** Done twice, the first one stays. */
    @Transactional
    public void freeze(UUID campaignId, UUID templateId) {
        var words = templates.words(templateId);
        var shop = shops.current();
        templates.compiled(words, shop); // what can't be made is not launched
        sql.of("""
                insert into mailing (campaign_id, name, subject, preheader, html, text, language, shop_name, sender, sender_name,
                                     reply_to, postal_address, country, zone, currency, shop_language)
                values (:campaign, :name, :subject, :preheader, :html, :text, :language, :shop, :sender, :senderName,
                        :replyTo, :postalAddress, :country, :zone, :currency, :shopLanguage)
                on conflict do nothing""")
                .set("campaign", campaignId)
                .set("name", words.name())
                .set("subject", words.subject())
                .set("preheader", words.preheader())
                .set("html", words.html())
                .set("text", words.text())
                .set("language", words.language())
                .set("shop", shop.name())
                .set("sender", shop.sender())
                .set("senderName", shop.senderName())
                .set("replyTo", shop.replyTo())
                .set("postalAddress", shop.postalAddress())
                .set("country", shop.country())
                .set("zone", shop.zone().getId())
                .set("currency", shop.currency().getCurrencyCode())
                .set("shopLanguage", shop.language())
                .update();
    }

    /** Nothing before the launch. */
    public Optional<Mailing> find(UUID campaignId) {
        return sql.of("select * from mailing where campaign_id = :campaign")
                .set("campaign", campaignId)
                .one(this::read);
    }

    /** For one that was launched; what ran before there were mailings is frozen now. */
    public Mailing get(UUID campaignId, UUID templateId) {
        return find(campaignId).orElseGet(() -> {
            freeze(campaignId, templateId);
            return find(campaignId).orElseThrow();
        });
    }

    public CompiledTemplate compiled(Mailing mailing) {
        return templates.compiled(mailing.words(), mailing.shop());
    }

    private Mailing read(Row row) throws SQLException {
        var words = new TemplateDraft(
                String.valueOf(row.text("name")),
                String.valueOf(row.text("subject")),
                row.text("preheader"),
                row.text("html"),
                null,
                null,
                row.text("text"),
                row.text("language"));
        var now = shops.current();
        var shop = new Shop(
                String.valueOf(row.text("shop_name")),
                row.text("sender"),
                row.text("sender_name"),
                row.text("reply_to"),
                row.text("postal_address"),
                ZoneId.of(String.valueOf(row.text("zone"))),
                Currency.getInstance(row.text("currency")),
                row.text("country"),
                String.valueOf(row.text("shop_language")),
                now.kind(),
                now.target(),
                now.publicUrl());
        return new Mailing(words, shop);
    }
}
