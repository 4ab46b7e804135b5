package io.clientele.profile.mapping;

import io.clientele.profile.identity.Identifier;
import io.clientele.profile.purchase.Line;
import io.clientele.profile.purchase.Money;
import io.clientele.profile.purchase.ProductKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file by its mapping. */
public class Rows {

    private static final String SEPARATOR = "\u001e";

    @FunctionalInterface
    private interface Reading<T> {
        T of(String text);
    }

    /** Where a field comes from: a column of the row, or a template. */
    private record Source(int column, @Nullable Template template) {}

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, String> columns;
    private final List<String> attributes;
    private final RefundRule refundRule;
    private final Moments moments;

    /** @throws IllegalArgumentException with a sentence, if the header lacks a column */
    public Rows(Mapping mapping, List<String> header, ZoneId usualZone) {
        Header.mustHave(header, mapping.columns().values());
        mapping.columns().forEach((field, column) -> sources.put(field, new Source(header.indexOf(column), null)));
        mapping.constants().forEach((field, text) -> {
            if (!Field.RULES.contains(field)) {
                sources.put(field, new Source(-1, Template.parse(text)));
            }
        });
        this.columns = mapping.columns();
        this.attributes = sources.keySet().stream().filter(Field::isAttribute).toList();
        this.refundRule = RefundRule.parse(mapping.constants().get(Field.REFUND_WHEN));
        this.moments = new Moments(mapping.constants().get(Field.TIME_FORMAT), usualZone);
    }

    /** The names that the row gives, as one text; empty if it names nobody. */
    public String personKey(List<String> row) {
        var key = new StringBuilder();
        var named = false;
        for (var field : Field.PEOPLE_STRONGEST_FIRST) {
            var name = value(row, field);
            named |= name != null;
            key.append(name == null ? "" : name).append(SEPARATOR);
        }
        return named ? key.toString() : "";
    }

    public @Nullable String orderId(List<String> row) {
        return value(row, Field.ORDER_ID);
    }

    public boolean isRefund(List<String> row) {
        return refundRule.holds(field -> value(row, field));
    }

    public Person person(List<String> row) throws BadRow {
        var names = new ArrayList<Identifier>();
        for (var field : Field.PEOPLE_STRONGEST_FIRST) {
            var kind = Field.PERSON.get(field);
            var name = optional(row, field, text -> new Identifier(kind, text));
            if (name != null) {
                names.add(name);
            }
        }
        var said = new LinkedHashMap<String, Object>();
        for (var attribute : attributes) {
            var value = value(row, attribute);
            if (value != null) {
                said.put(attribute, value);
            }
        }
        return new Person(names, said);
    }

    public OrderRow order(List<String> row) throws BadRow {
        required(row, Field.ORDER_ID, text -> text);
        var zone = value(row, Field.ZONE);
        var moment = required(row, Field.OCCURRED_AT, text -> moments.parse(text, zone));
        var currency = required(row, Field.CURRENCY, Money::currency);
        var discount = optional(row, Field.DISCOUNT, text -> Money.exact(number(text), currency));
        return new OrderRow(
                moment.at(),
                moment.on(),
                currency,
                discount == null ? 0 : discount,
                value(row, Field.COUPON),
                value(row, Field.HANDLED_BY),
                value(row, Field.RECIPIENT),
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
        var quantity = required(row, Field.QUANTITY, text -> Line.fitting(number(text)));
        var price = required(row, Field.UNIT_PRICE, text -> Line.fitting(number(text)));
        return new Line(
                value(row, Field.SKU),
                value(row, Field.PRODUCT_NAME),
                value(row, Field.PRODUCT_CATEGORY),
                optional(row, Field.PRODUCT_KIND, Rows::productKind),
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

    private <T> T required(List<String> row, String field, Reading<T> reading) throws BadRow {
        var read = optional(row, field, reading);
        if (read == null) {
            throw new BadRow(column(field), "MISSING", field + " is missing");
        }
        return read;
    }

    private <T> @Nullable T optional(List<String> row, String field, Reading<T> reading) throws BadRow {
        var text = value(row, field);
        try {
            return text == null ? null : reading.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new BadRow(column(field), "INVALID", field + " " + wrong.getMessage());
        }
    }

    private String column(String field) {
        return columns.getOrDefault(field, field);
    }

    private @Nullable String value(List<String> row, String field) {
        var source = sources.get(field);
        if (source == null) {
            return null;
        }
        if (source.template() != null) {
            Function<String, @Nullable String> columnOf = name -> value(row, name);
            return source.template().fill(columnOf);
        }
        var text = row.get(source.column()).strip();
        return text.isEmpty() ? null : text;
    }
}
