package io.clientele.profile.mapping;

import io.clientele.profile.identity.IdentifierKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a mapping gives a meaning; any other names an attribute of the person. */
final class Field {

    static final String ORDER_ID = "orderId";
    static final String OCCURRED_AT = "occurredAt";
    static final String CURRENCY = "currency";
    static final String DISCOUNT = "discount";
    static final String COUPON = "coupon";
    static final String HANDLED_BY = "handledBy";
    static final String RECIPIENT = "recipient";
    static final String SKU = "sku";
    static final String PRODUCT_NAME = "productName";
    static final String PRODUCT_CATEGORY = "productCategory";
    static final String PRODUCT_KIND = "productKind";
    static final String QUANTITY = "quantity";
    static final String UNIT_PRICE = "unitPrice";
    static final String ZONE = "zone";
    static final String TIME_FORMAT = "timeFormat";
    static final String REFUND_WHEN = "refundWhen";

    static final Map<String, IdentifierKind> PERSON = Map.of(
            "userId", IdentifierKind.USER_ID,
            "externalId", IdentifierKind.EXTERNAL_ID,
            "email", IdentifierKind.EMAIL,
            "phone", IdentifierKind.PHONE,
            "anonymousId", IdentifierKind.ANONYMOUS_ID);

    static final List<String> PEOPLE_STRONGEST_FIRST = List.of("userId", "externalId", "email", "phone", "anonymousId");

    static final Set<String> ORDER = Set.of(
            ORDER_ID,
            OCCURRED_AT,
            CURRENCY,
            DISCOUNT,
            COUPON,
            HANDLED_BY,
            RECIPIENT,
            SKU,
            PRODUCT_NAME,
            PRODUCT_CATEGORY,
            PRODUCT_KIND,
            QUANTITY,
            UNIT_PRICE,
            ZONE);

    /** These say how to read the file, and are no columns. */
    static final Set<String> RULES = Set.of(REFUND_WHEN, TIME_FORMAT);

    static final List<String> REQUIRED = List.of(ORDER_ID, OCCURRED_AT, CURRENCY, QUANTITY, UNIT_PRICE);

    private Field() {}

    /** A phone number is a name, and kept as it was written besides. */
    static boolean isAttribute(String name) {
        return name.equals("phone") || !ORDER.contains(name) && !PERSON.containsKey(name) && !RULES.contains(name);
    }
}
