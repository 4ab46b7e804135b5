package io.clientele.profile.row;

import io.clientele.profile.identity.Identifier;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.mapping.Cells;
import io.clientele.profile.mapping.Field;
import io.clientele.profile.mapping.Mapping;
import io.clientele.profile.mapping.Moments;
import io.clientele.profile.mapping.RefundRule;
import io.clientele.profile.purchase.ProductSaid;
import io.clientele.profile.trait.AttributeForms;
import io.clientele.profile.trait.PhoneNumbers;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file by its mapping. */
public class Rows {

    private final Cells cells;
    private final RefundRule refundRule;
    private final Moments moments;
    private final PersonRows people;
    private final OrderRows orders;
    private final EventRows events;

    /** @throws IllegalArgumentException with a sentence, if the header lacks a column */
    public Rows(
            Mapping mapping, List<String> header, ZoneId usualZone, PhoneNumbers phoneNumbers, AttributeForms forms) {
        var constants = mapping.constants();
        this.cells = new Cells(mapping, header);
        this.refundRule = RefundRule.parse(constants.get(Field.REFUND_WHEN));
        this.moments = new Moments(constants.get(Field.TIME_FORMAT), usualZone);
        this.people = new PersonRows(cells, mapping.kind(), phoneNumbers, forms);
        this.orders = new OrderRows(cells, mapping.kind(), moments, new Numbers(constants.get(Field.DECIMAL)));
        this.events = new EventRows(cells, mapping.kind(), people, moments);
    }

    /** The names that the row gives, as one text; empty if it names nobody. */
    public String personKey(List<String> row) {
        return people.key(row);
    }

    public @Nullable String orderId(List<String> row) {
        return cells.value(row, Field.ORDER_ID);
    }

    public boolean isRefund(List<String> row) {
        return refundRule.holds(field -> cells.value(row, field));
    }

    public Person person(List<String> row) throws BadRow {
        List<Identifier> names = people.names(row);
        return new Person(names, people.attributes(row));
    }

    public OrderRow order(List<String> row) throws BadRow {
        return orders.read(row);
    }

    public EventRow event(List<String> row) throws BadRow {
        return events.read(row);
    }

    public ProductSaid product(List<String> row) throws BadRow {
        var sku = cells.text(row, Field.SKU);
        if (sku == null) {
            throw cells.missing(Field.SKU);
        }
        var kind = cells.optional(row, Field.KIND, OrderRows::productKind);
        return new ProductSaid(sku, cells.text(row, Field.NAME), cells.text(row, Field.CATEGORY), kind);
    }

    /** The file's column for what a mistake calls {@code properties.handled_by}. */
    public String column(String mistaken) {
        var said = mistaken.substring(mistaken.lastIndexOf('.') + 1);
        var property = said.equals("timestamp") ? Field.OCCURRED_AT : said;
        return cells.fields()
                .filter(field ->
                        field.equals(property) || EventRows.snake(field).equals(property))
                .map(cells::column)
                .findFirst()
                .orElse(property);
    }

    /** When it was said; null if the row does not tell. */
    public @Nullable Instant saidAt(List<String> row) throws BadRow {
        var zone = cells.value(row, Field.ZONE);
        var moment = cells.optional(row, Field.OCCURRED_AT, text -> moments.parse(text, zone));
        return moment == null ? null : moment.at();
    }

    /** @throws IllegalStateException if the row was not seen to be good before */
    public Instant occurredAt(List<String> row) {
        try {
            return order(row).occurredAt();
        } catch (BadRow broken) {
            throw new IllegalStateException(broken);
        }
    }
}
