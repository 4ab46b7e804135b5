package io.clientele.local.demo.diary;

import io.clientele.local.demo.world.Catalogue;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.Facts;
import io.clientele.local.demo.world.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One person's days: turn to a day, then write what happened on it, minute by minute. What lies ahead is not written. */
public final class Diary {

    private final String userId;
    private final ZoneId zone;
    private final LocalDate today;
    private final String messages;
    private final Chance chance;
    private final Consumer<Entry> entries;
    private LocalDateTime now;
    private int written;

    Diary(String userId, ZoneId zone, LocalDate today, String messages, Chance chance, Consumer<Entry> entries) {
        this.userId = userId;
        this.zone = zone;
        this.today = today;
        this.messages = messages;
        this.chance = chance;
        this.entries = entries;
        this.now = today.atStartOfDay();
    }

    public LocalDate today() {
        return today;
    }

    /** Some time in opening hours. */
    public Diary on(LocalDate day) {
        now = day.atTime(chance.between(9, 18), chance.between(0, 59), chance.between(0, 59));
        return this;
    }

    /** Before the shop opens: for what must come first on its day. */
    public Diary early(LocalDate day) {
        now = day.atTime(8, chance.between(0, 59), chance.between(0, 59));
        return this;
    }

    public Diary daysAgo(int days) {
        return on(today.minusDays(days));
    }

    public Diary is(@Nullable Object... traits) {
        return is(Facts.of(traits));
    }

    public Diary is(Map<String, Object> traits) {
        return write(null, traits);
    }

    public Diary did(String event, @Nullable Object... properties) {
        return write(event, Facts.of(properties));
    }

    public Diary viewed(Product product) {
        return write("Product Viewed", about(product));
    }

    public Diary added(Product product, int quantity) {
        var facts = about(product);
        facts.put("quantity", quantity);
        return write("Product Added", facts);
    }

    public Diary ordered(Order order) {
        return write("Order Completed", order.sale());
    }

    public Diary refunded(Order order) {
        return write("Order Refunded", order.refund());
    }

    public Diary contact(String kind, String channel, @Nullable String handledBy) {
        return did("Contact Recorded", "kind", kind, "channel", channel, "handled_by", handledBy);
    }

    /** An offer of something made for them. */
    public Diary quoted(String quoteId, BigDecimal amount) {
        return did(
                "Quote Sent", "quote_id", quoteId, "amount", amount, "currency", Catalogue.CURRENCY, "tailored", true);
    }

    public Diary signed(Contract contract) {
        return write("Contract Signed", contract.facts());
    }

    /** What they decided on our newsletter, in the API's words. */
    public Diary decided(String status, String basis, String source) {
        var decision = Facts.of("channel", "EMAIL", "topic", "newsletter", "status", status, "basis", basis);
        decision.putAll(
                Facts.of("source", source, "decidedAt", moment().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
        return is("consents", List.of(decision));
    }

    private Map<String, Object> about(Product product) {
        return Facts.of(
                "product_id", product.sku(),
                "sku", product.sku(),
                "name", product.name(),
                "category", product.category(),
                "price", product.price(),
                "currency", Catalogue.CURRENCY);
    }

    private Diary write(@Nullable String event, Map<String, Object> content) {
        var at = moment();
        if (at.toInstant().isBefore(today.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            written++;
            entries.accept(new Entry(at, messages + userId + "/" + written, userId, event, content));
        }
        now = now.plusSeconds(chance.between(15, 240));
        return this;
    }

    private OffsetDateTime moment() {
        return now.atZone(zone).toOffsetDateTime();
    }
}
