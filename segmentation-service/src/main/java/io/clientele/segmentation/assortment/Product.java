package io.clientele.segmentation.assortment;

import io.clientele.kit.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is sold, as it was sold last.
 *
 * @param place best-sellers of the last 90 days first
 * @param price minor units of the business's currency; null if it was never sold for any
 * @param buyers who kept it, within two years
 * @param lately of these, who bought it within 90 days
 * @param again of these, who bought it on another day again
 * @param rebought whether enough do that it is worth recommending to who has it
 * @param gapDays between two such days, usually
 */
record Product(
        int place,
        String sku,
        String name,
        @Nullable String category,
        String kind,
        @Nullable Long price,
        long buyers,
        long lately,
        long again,
        boolean rebought,
        @Nullable Double gapDays,
        LocalDate lastOn) {

    static final String COLUMNS = "place, sku, name, category, kind, price, buyers, lately, again, rebought, "
            + "gap_median::numeric as gap_median, last_on";

    static Product of(Row row) throws SQLException {
        return new Product(
                row.integer("place"),
                row.text("sku"),
                row.text("name"),
                row.text("category"),
                row.text("kind"),
                row.isNull("price") ? null : row.number("price"),
                row.number("buyers"),
                row.number("lately"),
                row.number("again"),
                row.flag("rebought"),
                row.isNull("gap_median") ? null : row.decimal("gap_median").doubleValue(),
                row.date("last_on"));
    }
}
