package io.clientele.segmentation.assortment;

import io.clientele.segmentation.statistic.Association;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Who keeps what, both ways round: buyers and products are numbers from 0. In memory, since counting pairs in the database
 * makes millions of groups where here it takes one row of counts at a time.
 */
final class Baskets {

    /** @param other a number */
    record Partner(int other, Association association, double evidence) {}

    private final int[][] products;
    private final int[][] buyers;
    private final int[] counts;
    private final long all;

    /**
     * @param buyer of each thing kept, in rising order
     * @param product of each thing kept
     * @param all buyers, also those of nothing else
     */
    Baskets(int[] buyer, int[] product, int howManyProducts, long all) {
        this.all = all;
        counts = new int[howManyProducts];
        var sizes = new int[howManyProducts];
        Arrays.stream(product).forEach(one -> sizes[one]++);
        buyers = new int[howManyProducts][];
        Arrays.setAll(buyers, one -> new int[sizes[one]]);
        int last = buyer.length == 0 ? -1 : buyer[buyer.length - 1];
        products = new int[last + 1][];
        int from = 0;
        for (int nth = 0; nth < buyer.length; nth++) {
            buyers[product[nth]][--sizes[product[nth]]] = buyer[nth];
            if (nth == buyer.length - 1 || buyer[nth + 1] != buyer[nth]) {
                products[buyer[nth]] = Arrays.copyOfRange(product, from, nth + 1);
                from = nth + 1;
            }
        }
    }

    /** What is kept with a product by more than chance, the surest first and at most so many. */
    List<Partner> partners(int product, int fewest, double threshold, int most) {
        for (int buyer : buyers[product]) {
            for (int other : products[buyer]) {
                counts[other]++;
            }
        }
        counts[product] = 0;
        var surest = new PriorityQueue<Partner>(this::unsure);
        IntStream.range(0, counts.length)
                .filter(other -> counts[other] >= fewest)
                .forEach(other -> {
                    var found = partner(product, other);
                    if (found.association().lift() > 1 && found.evidence() >= threshold) {
                        surest.add(found);
                        if (surest.size() > most) {
                            surest.remove();
                        }
                    }
                });
        Arrays.fill(counts, 0);
        return surest.stream().sorted((one, other) -> unsure(other, one)).toList();
    }

    private Partner partner(int product, int other) {
        var association = new Association(counts[other], buyers[product].length, buyers[other].length, all);
        return new Partner(other, association, association.evidence());
    }

    private int unsure(Partner one, Partner other) {
        int less = Double.compare(one.evidence(), other.evidence());
        return less == 0 ? Integer.compare(other.other(), one.other()) : less;
    }
}
