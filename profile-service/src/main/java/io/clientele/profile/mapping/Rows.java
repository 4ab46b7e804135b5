package io.clientele.profile.mapping;

import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.purchase.Line;
import io.clientele.profile.purchase.Money;
import io.clientele.profile.purchase.ProductKind;
import io.clientele.profile.trait.AttributeForms;
import io.clientele.profile.trait.PhoneNumbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file by its mapping. */
public class Rows {

    private static final String SEPARATOR = "\u001e";

    private final Cells cells;
    private final List<String> attributes;
    private final RefundRule refundRule;
    private final Moments moments;
    private final PhoneNumbers phoneNumbers;
    private final AttributeForms forms;

    /** @throws IllegalArgumentException with a sentence, if the header lacks a column */
    public Rows(
            Mapping mapping, List<String> header, ZoneId usualZone, PhoneNumbers phoneNumbers, AttributeForms forms) {
        this.cells = new Cells(mapping, header);
        this.attributes = cells.fields().filter(Field::isAttribute).toList();
        this.refundRule = RefundRule.parse(mapping.constants().get(Field.REFUND_WHEN));
        this.moments = new Moments(mapping.constants().get(Field.TIME_FORMAT), usualZone);
        this.phoneNumbers = phoneNumbers;
        this.forms = forms;
    }

    /** The names that the row gives, as one text; empty if it names nobody. */
    public String personKey(List<String> row) {
        var key = new StringBuilder();
        var named = false;
        for (var field : Field.PEOPLE_STRONGEST_FIRST) {
            var name = cells.value(row, field);
            named |= name != null;
            key.append(name == null ? "" : name).append(SEPARATOR);
        }
        return named ? key.toString() : "";
    }

    public @Nullable String orderId(List<String> row) {
        return cells.value(row, Field.ORDER_ID);
    }

    public boolean isRefund(List<String> row) {
        return refundRule.holds(field -> cells.value(row, field));
    }

    public Person person(List<String> row) throws BadRow {
        var names = new ArrayList<Identifier>();
        for (var field : Field.PEOPLE_STRONGEST_FIRST) {
            var kind = Field.PERSON.get(field);
            var name = cells.optional(row, field, text -> name(kind, text));
            if (name != null) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            throw new BadRow(cells.column("phone"), "INVALID", "phone is no number, and there is no other name");
        }
        return new Person(names, said(row));
    }

    /** A number that can't be read is kept as it was written, and is nobody's name. */
    private @Nullable Identifier name(IdentifierKind kind, String text) {
        return kind != IdentifierKind.PHONE
                ? new Identifier(kind, text)
                : phoneNumbers
                        .read(text)
                        .map(number -> new Identifier(kind, number))
                        .orElse(null);
    }

    private Map<String, Object> said(List<String> row) throws BadRow {
        var said = new LinkedHashMap<String, Object>();
        for (var attribute : attributes) {
            var value = cells.optional(row, attribute, text -> forms.formed(attribute, text));
            if (value != null) {
                said.put(attribute, value);
            }
        }
        return said;
    }

    public OrderRow order(List<String> row) throws BadRow {
        if (cells.text(row, Field.ORDER_ID) == null) {
            throw cells.missing(Field.ORDER_ID);
        }
        var zone = cells.value(row, Field.ZONE);
        var moment = cells.required(row, Field.OCCURRED_AT, text -> moments.parse(text, zone));
        var currency = cells.required(row, Field.CURRENCY, Money::currency);
        var discount = cells.optional(row, Field.DISCOUNT, text -> Money.exact(number(text), currency));
        return new OrderRow(
                moment.at(),
                moment.on(),
                currency,
                discount == null ? 0 : discount,
                cells.text(row, Field.COUPON),
                cells.text(row, Field.HANDLED_BY),
                cells.text(row, Field.RECIPIENT),
                line(row));
    }

    /** @throws IllegalStateException if the row was not seen to be good before */
    public Instant occurredAt(List<String> row) {
        try {
            return order(row).occurredAt();
        } catch (BadRow broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Line line(List<String> row) throws BadRow {
        var quantity = cells.required(row, Field.QUANTITY, text -> Line.fitting(number(text)));
        var price = cells.required(row, Field.UNIT_PRICE, text -> Line.fitting(number(text)));
        return new Line(
                cells.text(row, Field.SKU),
                cells.text(row, Field.PRODUCT_NAME),
                cells.text(row, Field.PRODUCT_CATEGORY),
                cells.optional(row, Field.PRODUCT_KIND, Rows::productKind),
                quantity,
                price);
    }

    private static BigDecimal number(String text) {
        if (text.length() > 40) {
            throw new IllegalArgumentException("has too many digits");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException unreadable) {
            throw new IllegalArgumentException("is not a number such as 12.50");
        }
    }

    private static ProductKind productKind(String text) {
        try {
            return ProductKind.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("must be one of " + Arrays.toString(ProductKind.values()));
        }
    }
}
