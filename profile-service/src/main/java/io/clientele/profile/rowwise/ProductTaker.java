package io.clientele.profile.rowwise;

import io.clientele.profile.job.Job;
import io.clientele.profile.job.Tally;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.purchase.ProductSaid;
import io.clientele.profile.purchase.Products;
import io.clientele.profile.row.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The catalogue, a product a row. */
@ApplicationScoped
class ProductTaker implements Taker<ProductSaid> {

    private final Products products;

    ProductTaker(Products products) {
        this.products = products;
    }

    @Override
    public ProductSaid read(Rows rows, List<String> row) throws BadRow {
        return rows.product(row);
    }

    @Override
    public Result take(Job job, List<Line<ProductSaid>> lines) {
        var tally = new Tally();
        for (var outcome : products.say(job.id(), lines.stream().map(Line::said).toList())) {
            switch (outcome) {
                case NEW -> {
                    tally.imported++;
                    tally.productsCreated++;
                }
                case REPLACED -> {
                    tally.imported++;
                    tally.productsChanged++;
                }
                default -> tally.unchanged++;
            }
        }
        return new Result(tally, List.of());
    }
}
