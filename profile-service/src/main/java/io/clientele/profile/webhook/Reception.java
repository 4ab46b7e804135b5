package io.clientele.profile.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Problem;
import io.clientele.profile.access.SubjectRequests;
import io.clientele.profile.collection.Door;
import io.clientele.profile.purchase.Products;
import io.clientele.profile.shop.Act;
import io.clientele.profile.shop.Delivery;
import io.clientele.profile.shop.Shop;
import io.clientele.profile.shop.Told;
import io.clientele.profile.webhook.WebhookResource.Answer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Does what follows from a delivery. One that can't be understood is answered as taken, and noted: a shop that is told of
 * failures sends the same again, and in the end sends nothing any more.
 */
@ApplicationScoped
class Reception {

    private final List<Shop> shops;
    private final Sources sources;
    private final Things things;
    private final Books books;
    private final Door door;
    private final Products products;
    private final Redaction redaction;
    private final SubjectRequests requests;

    Reception(
            @All List<Shop> shops,
            Sources sources,
            Things things,
            Books books,
            Door door,
            Products products,
            Redaction redaction,
            SubjectRequests requests) {
        this.shops = shops;
        this.sources = sources;
        this.things = things;
        this.books = books;
        this.door = door;
        this.products = products;
        this.redaction = redaction;
        this.requests = requests;
    }

    Answer take(Source source, Delivery delivery) {
        try {
            var told = shop(source).read(delivery);
            if (told.thing() != null && !things.isLatest(source.id(), told.thing(), told.at())) {
                return Answer.NOTHING;
            }
            var wrong = act(source, delivery, told);
            if (!wrong.isEmpty()) {
                return notTaken(source, delivery, wrong);
            }
            sources.accepted(source.id(), delivery.topic());
            return new Answer(!(told.act() instanceof Act.Nothing), List.of());
        } catch (IllegalArgumentException unreadable) {
            return notTaken(source, delivery, List.of(String.valueOf(unreadable.getMessage())));
        }
    }

    private Shop shop(Source source) {
        return shops.stream()
                .filter(one -> one.kind().equalsIgnoreCase(source.kind().name()))
                .findFirst()
                .orElseThrow();
    }

    private Answer notTaken(Source source, Delivery delivery, List<String> reasons) {
        sources.notTaken(source.id(), delivery.topic(), String.join("; ", reasons));
        return new Answer(false, reasons);
    }

    /** Returns why it could not be done. */
    private List<String> act(Source source, Delivery delivery, Told told) {
        return switch (told.act()) {
            case Act.Say(var items) -> say(items);
            case Act.Order order -> order(source, order);
            case Act.PartRefund part -> part(source, part);
            case Act.Gone gone -> gone(gone);
            case Act.Catalogue(var lines, var at) -> {
                products.learn(lines, at);
                yield List.of();
            }
            case Act.Forget(var userId, var email) -> {
                redaction.forget(userId, email);
                yield List.of();
            }
            case Act.Ask(var userId, var email, var reference) -> {
                if (!asked(source, reference, userId, email)) {
                    sources.note(source.id(), delivery.topic(), "Request %s is of nobody we know".formatted(reference));
                }
                yield List.of();
            }
            case Act.ForgetAll() -> {
                redaction.begin(source.id());
                yield List.of();
            }
            case Act.Nothing() -> List.of();
        };
    }

    private boolean asked(Source source, String reference, String userId, @Nullable String email) {
        var asking = redaction.known(userId, email);
        asking.ifPresent(profileId -> requests.note(profileId, source.name(), reference));
        return asking.isPresent();
    }

    private List<String> say(List<ObjectNode> items) {
        return door.ofShop(items).stream().map(Reception::words).toList();
    }

    private static String words(Problem.Error error) {
        return error.field() + " " + error.message();
    }

    /** What was sold and is no more, was paid back; what was never sold is none of our business. */
    private List<String> order(Source source, Act.Order order) {
        if (isNobodys(order.who())) {
            return List.of(); // sold over the counter to somebody who gave no name
        }
        var known = books.of(order.orderId());
        var items = new ArrayList<ObjectNode>();
        items.add(order.who());
        var refund = order.refunded().message();
        if (order.sold() != null) {
            items.add(order.sold());
            if (isNews(order.refunded().amount(), known)) {
                items.add(refund);
            }
        } else if (known.isPresent()) {
            items.add(whole(refund, known.get()));
        } else {
            return List.of(); // who only tried to buy has not said that we may know them
        }
        order.refunded().parts().forEach(part -> things.isLatest(source.id(), "refund:" + part, source.createdAt()));
        return say(items);
    }

    private static boolean isNobodys(ObjectNode who) {
        var traits = who.path("traits");
        return !who.has("userId") && !traits.has("email") && !traits.has("phone");
    }

    /** What is known already was paid back when it was, and not at this moment. */
    private static boolean isNews(BigDecimal refunded, Optional<Books.Sale> known) {
        var before = known.map(Books.Sale::refunded).orElse(BigDecimal.ZERO);
        return refunded.compareTo(before) != 0;
    }

    private List<String> part(Source source, Act.PartRefund part) {
        var known = books.of(part.orderId());
        if (known.isEmpty()) {
            return List.of("The order of this refund is not known yet; it tells of the refund itself when it comes");
        }
        if (things.isKnown(source.id(), "refund:" + part.part())) {
            return List.of();
        }
        var sale = known.get();
        var refund = of(part.message(), sale, sale.refunded().add(part.amount()));
        var wrong = say(List.of(withEarlier(refund, sale)));
        things.isLatest(source.id(), "refund:" + part.part(), source.createdAt());
        return wrong;
    }

    /** In our books all that is paid back of an order is one refund: what came back before stays in it. */
    private static ObjectNode withEarlier(ObjectNode refund, Books.Sale sale) {
        var properties = refund.withObject("/properties");
        var lines = sale.returned().addAll(properties.withArray("products"));
        properties.set("products", lines);
        return refund;
    }

    private List<String> gone(Act.Gone gone) {
        return books.of(gone.orderId())
                .map(sale -> say(List.of(whole(gone.message(), sale))))
                .orElse(List.of());
    }

    private static ObjectNode whole(ObjectNode refund, Books.Sale sale) {
        return of(refund, sale, sale.total());
    }

    private static ObjectNode of(ObjectNode refund, Books.Sale sale, BigDecimal total) {
        refund.put("profileId", sale.profileId().toString());
        refund.remove("userId");
        refund.withObject("/properties").put("total", total).put("currency", sale.currency());
        return refund;
    }
}
