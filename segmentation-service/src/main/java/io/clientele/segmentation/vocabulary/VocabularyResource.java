package io.clientele.segmentation.vocabulary;

import io.clientele.kit.Sql;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("/v1/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
class VocabularyResource {

    private final Sql sql;

    VocabularyResource(Sql sql) {
        this.sql = sql;
    }

    @GET
    public Vocabulary get() {
        return new Vocabulary(
                attributes(),
                events(),
                frequent("category", "reading.purchase_part"),
                frequent("kind", "reading.purchase_part"),
                frequent("coupon", "reading.purchase"),
                frequent("currency", "reading.purchase"),
                frequent("channel", "reading.consent"),
                frequent("topic", "reading.consent"));
    }

    /** Products whose number begins with the text, or whose name contains it; those bought most often first. */
    @GET
    @Path("/products")
    public List<Vocabulary.Product> products(@QueryParam("query") @DefaultValue("") String query) {
        return sql.of("""
                select sku, max(name) as name, max(category) as category, count(*) as purchases
                from reading.purchase_line
                where sku is not null and (starts_with(lower(sku), lower(:query)) or strpos(lower(name), lower(:query)) > 0)
                group by sku order by purchases desc, sku limit 20""")
                .set("query", query)
                .list(row -> new Vocabulary.Product(
                        row.text("sku"), row.text("name"), row.text("category"), row.number("purchases")));
    }

    /** Of a part of the people that is enough to know what is frequent; texts of one person's own are not listed. */
    private List<Vocabulary.Attribute> attributes() {
        return sql.of("""
                with known as (
                    select a.name, a.value, count(*) as people
                    from (select attributes from reading.person limit 50000) p, jsonb_each_text(p.attributes) a(name, value)
                    where a.value is not null
                    group by a.name, a.value
                ), ranked as (
                    select *, row_number() over (partition by name order by people desc, value) as rank from known
                )
                select name, array_remove(array_agg(case when rank <= 20 and people > 1 and length(value) <= 100 then value end
                    order by rank), null) as values
                from ranked group by name order by name limit 200""").list(row -> new Vocabulary.Attribute(row.text("name"), row.<String>many("values")));
    }

    /** Hops from name to name along the index. */
    private List<String> events() {
        return sql.of("""
                with recursive names as (
                    (select name from reading.event order by name limit 1)
                    union all
                    select (select e.name from reading.event e where e.name > n.name order by e.name limit 1)
                    from names n where n.name is not null
                )
                select name from names where name is not null limit 500""").list(row -> row.text("name"));
    }

    private List<String> frequent(String column, String table) {
        return sql.of("""
                select %1$s as value from %2$s where %1$s <> ''
                group by 1 order by count(*) desc, 1 limit 200""".formatted(column, table)).list(row -> row.text("value"));
    }
}
