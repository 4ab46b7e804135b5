package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Catalogue;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Looking around on the site, and ordering there. */
final class OnlineShop {

    private static final List<String> CATEGORIES = List.of("Prints", "Books", "Gifts");
    private static final List<String> PAGES = List.of("/", "/prints", "/books", "/gifts", "/studio", "/inspiration");

    private OnlineShop() {}

    /** Somebody who decides slowly has looked at it on an earlier day. */
    static Order order(Order order, String category, boolean atOnce, Diary diary, LocalDate day, Chance chance) {
        var choice = Catalogue.in(category);
        var wanted = chance.of(choice);
        if (!atOnce) {
            diary.on(day.minusDays(chance.between(1, 6))).viewed(wanted);
        }
        arrive(diary.on(day), category, chance);
        diary.viewed(wanted);
        var filled = put(order, wanted, diary, chance);
        if (chance.happens(.4)) {
            var other = chance.of(choice.stream().filter(p -> p != wanted).toList());
            filled = put(filled, other, diary.viewed(other), chance);
        }
        return filled;
    }

    /** A visit without an order; one in seven leaves a basket behind. */
    static void browse(Diary diary, LocalDate day, Chance chance) {
        var category = chance.of(CATEGORIES);
        arrive(diary.on(day), category, chance);
        var seen = chance.of(Catalogue.in(category));
        diary.viewed(seen);
        if (chance.happens(.5)) {
            diary.viewed(chance.of(Catalogue.in(category)));
        }
        if (chance.happens(.14)) {
            diary.added(seen, 1);
        }
    }

    private static void arrive(Diary diary, String category, Chance chance) {
        if (chance.happens(.25)) {
            diary.did("Products Searched", "query", category.toLowerCase(Locale.ROOT));
        } else {
            var path = chance.of(PAGES);
            diary.did("Page Viewed", "path", path, "url", "https://lumen.example" + path);
        }
    }

    private static Order put(Order order, Product product, Diary diary, Chance chance) {
        var quantity = product.sku().startsWith("PRINT-") ? 5 * chance.between(2, 30) : chance.between(1, 3);
        diary.added(product, quantity);
        return order.with(product.sku(), quantity);
    }
}
