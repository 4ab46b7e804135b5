package io.clientele.profile.row;

import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.mapping.Cells;
import io.clientele.profile.mapping.Field;
import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.mapping.Moments;
import io.clientele.profile.purchase.Line;
import io.clientele.profile.purchase.Money;
import io.clientele.profile.purchase.ProductKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Orders that are a row each, or a row for each of their lines. */
class OrderRows {

    private final Cells cells;
    private final ImportKind kind;
    private final Moments moments;
    private final Numbers numbers;

    OrderRows(Cells cells, ImportKind kind, Moments moments, Numbers numbers) {
        this.cells = cells;
        this.kind = kind;
        this.moments = moments;
        this.numbers = numbers;
    }

    OrderRow read(List<String> row) throws BadRow {
        if (cells.text(row, Field.ORDER_ID) == null) {
            throw cells.missing(Field.ORDER_ID);
        }
        var zone = cells.value(row, Field.ZONE);
        var moment = cells.required(row, Field.OCCURRED_AT, text -> moments.parse(text, zone));
        var currency = cells.required(row, Field.CURRENCY, Money::currency);
        var discount = cells.optional(row, Field.DISCOUNT, text -> Money.exact(numbers.read(text), currency));
        var whole = kind == ImportKind.PURCHASES;
        return new OrderRow(
                moment.at(),
                moment.on(),
                currency,
                discount == null ? 0 : discount,
                cells.text(row, Field.COUPON),
                cells.text(row, Field.HANDLED_BY),
                cells.text(row, Field.RECIPIENT),
                whole ? total(row, currency) : null,
                whole ? null : line(row));
    }

    private long total(List<String> row, String currency) throws BadRow {
        return cells.required(row, Field.TOTAL, text -> Money.exact(numbers.read(text), currency));
    }

    private Line line(List<String> row) throws BadRow {
        var quantity = cells.required(row, Field.QUANTITY, text -> Line.fitting(numbers.read(text)));
        var price = cells.required(row, Field.UNIT_PRICE, text -> Line.fitting(numbers.read(text)));
        return new Line(
                cells.text(row, Field.SKU),
                cells.text(row, Field.PRODUCT_NAME),
                cells.text(row, Field.PRODUCT_CATEGORY),
                cells.optional(row, Field.PRODUCT_KIND, OrderRows::productKind),
                quantity,
                price);
    }

    static @Nullable ProductKind productKind(String text) {
        var wanted = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        try {
            return ProductKind.valueOf(wanted);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("must be one of " + Arrays.toString(ProductKind.values()));
        }
    }
}
