package io.clientele.bench.segment;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who spent so much within so many days, lives there, and never bought of a category.
 *
 * @param amount minor units
 */
record Typical(int days, int amount, String country, int category) {

    private static final String[] COUNTRIES = {"DE", "FR", "GB", "ES", "IT"};

    /** The features know 90 days, and what 91 days come to is only known from the purchases. */
    static Stream<Typical> some(int days) {
        return IntStream.range(0, 30)
                .mapToObj(n -> new Typical(days, 5_000 + 1_000 * n, COUNTRIES[n % COUNTRIES.length], n));
    }

    String condition() {
        return """
                {"type": "all", "of": [
                    {"type": "purchases", "measure": "SPEND", "is": "AT_LEAST", "value": %d, "within": "P%dD"},
                    {"type": "attribute", "name": "country", "is": "EQUAL", "value": "%s"},
                    {"type": "purchases", "measure": "COUNT", "category": "category %d", "is": "EQUAL", "value": 0}]}""".formatted(amount, days, country, category);
    }

    /** The same, as whoever knows SQL would ask it of the purchases; {@code country} is how it reads that of a person. */
    String plainly(String schema, String country) {
        return """
                select count(*) from %1$sperson p
                join (select profile_id from %1$spurchase
                      where currency = 'EUR' and occurred_at >= date_trunc('day', now()) - interval '%2$d days'
                      group by profile_id having sum(net) >= %3$d) s on s.profile_id = p.profile_id
                where %4$s = '%5$s' and not exists (
                    select 1 from %1$spurchase_part l join %1$spurchase b on b.profile_id = l.profile_id and b.purchase_id = l.purchase_id
                    where l.profile_id = p.profile_id and l.category = 'category %6$d' and not b.refund)""".formatted(schema, days, amount, country, this.country, category);
    }
}
