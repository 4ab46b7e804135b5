package io.clientele.profile.mapping;

import static io.clientele.profile.mapping.Field.CURRENCY;
import static io.clientele.profile.mapping.Field.EVENT;
import static io.clientele.profile.mapping.Field.KIND;
import static io.clientele.profile.mapping.Field.MESSAGE_ID;
import static io.clientele.profile.mapping.Field.OCCURRED_AT;
import static io.clientele.profile.mapping.Field.ORDER_ID;
import static io.clientele.profile.mapping.Field.QUANTITY;
import static io.clientele.profile.mapping.Field.SKU;
import static io.clientele.profile.mapping.Field.TOTAL;
import static io.clientele.profile.mapping.Field.UNIT_PRICE;
import static io.clientele.profile.mapping.Field.ZONE;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a row of the file is. */
@RegisterForReflection
public enum ImportKind {
    /** One thing of an order; orders are put together from all over the file. */
    PURCHASE_LINES(
            "purchase-lines",
            List.of(ORDER_ID, OCCURRED_AT, CURRENCY, QUANTITY, UNIT_PRICE),
            both(Field.ORDER, Field.LINE)),
    /** One item of collection, as in a batch; the file is NDJSON. */
    COLLECTION("collection", List.of(), Set.of()),
    /** A person. */
    PROFILES("profiles", List.of(), Set.of(OCCURRED_AT)),
    /** A whole order, of which only the total is known. */
    PURCHASES("purchases", List.of(ORDER_ID, OCCURRED_AT, CURRENCY, TOTAL), both(Field.ORDER, Set.of(TOTAL))),
    /** Something that somebody did. */
    EVENTS("events", List.of(EVENT, OCCURRED_AT), Set.of(EVENT, OCCURRED_AT, ZONE, MESSAGE_ID)),
    /** A contact with somebody: the event {@code Contact Recorded}. */
    CONTACTS("contacts", List.of(KIND, OCCURRED_AT), Set.of(OCCURRED_AT, ZONE, MESSAGE_ID)),
    /** Something that is sold. */
    PRODUCTS("products", List.of(SKU), Set.of(SKU, Field.NAME, Field.CATEGORY, KIND));

    private final String text;
    private final List<String> required;
    private final Set<String> own;

    ImportKind(String text, List<String> required, Set<String> own) {
        this.text = text;
        this.required = required;
        this.own = own;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    public static ImportKind of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    List<String> required() {
        return required;
    }

    /** Rows under a header, and not lines of JSON. */
    public boolean isTable() {
        return this != COLLECTION;
    }

    public boolean speaksOfPeople() {
        return this != PRODUCTS && this != COLLECTION;
    }

    /** Rows that have to be put together first. */
    public boolean isOfOrders() {
        return this == PURCHASE_LINES || this == PURCHASES;
    }

    /** Whether the file may say what those in it allow. */
    boolean takesConsents() {
        return this == PROFILES || isOfOrders();
    }

    /** Whether a name that means nothing is still kept: as an attribute of the person, or a property of the event. */
    boolean knows(String field) {
        return own.contains(field) || speaksOfPeople() && !(this == PURCHASES && Field.LINE.contains(field));
    }

    /** A phone number is a name, and what people say of themselves is kept as it was written besides. */
    public boolean isSaid(String field) {
        var saysOfPeople = this == PROFILES || isOfOrders();
        return saysOfPeople && field.equals("phone")
                || !own.contains(field) && !Field.PERSON.containsKey(field) && !Field.RULES.contains(field);
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
