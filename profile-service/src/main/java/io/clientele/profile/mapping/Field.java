package io.clientele.profile.mapping;

import io.clientele.profile.identity.IdentifierKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a mapping gives a meaning. */
public final class Field {

    public static final String ORDER_ID = "orderId";
    public static final String OCCURRED_AT = "occurredAt";
    public static final String CURRENCY = "currency";
    public static final String DISCOUNT = "discount";
    public static final String COUPON = "coupon";
    public static final String HANDLED_BY = "handledBy";
    public static final String RECIPIENT = "recipient";
    public static final String TOTAL = "total";
    public static final String SKU = "sku";
    public static final String PRODUCT_NAME = "productName";
    public static final String PRODUCT_CATEGORY = "productCategory";
    public static final String PRODUCT_KIND = "productKind";
    public static final String QUANTITY = "quantity";
    public static final String UNIT_PRICE = "unitPrice";
    public static final String EVENT = "event";
    public static final String MESSAGE_ID = "messageId";
    public static final String NAME = "name";
    public static final String CATEGORY = "category";
    public static final String KIND = "kind";
    public static final String ZONE = "zone";
    public static final String TIME_FORMAT = "timeFormat";
    public static final String DECIMAL = "decimal";
    public static final String REFUND_WHEN = "refundWhen";

    public static final Map<String, IdentifierKind> PERSON = Map.of(
            "userId", IdentifierKind.USER_ID,
            "externalId", IdentifierKind.EXTERNAL_ID,
            "email", IdentifierKind.EMAIL,
            "phone", IdentifierKind.PHONE,
            "anonymousId", IdentifierKind.ANONYMOUS_ID);

    public static final List<String> PEOPLE_STRONGEST_FIRST =
            List.of("userId", "externalId", "email", "phone", "anonymousId");

    static final Set<String> ORDER =
            Set.of(ORDER_ID, OCCURRED_AT, CURRENCY, DISCOUNT, COUPON, HANDLED_BY, RECIPIENT, ZONE);

    static final Set<String> LINE = Set.of(SKU, PRODUCT_NAME, PRODUCT_CATEGORY, PRODUCT_KIND, QUANTITY, UNIT_PRICE);

    /** These say how to read the file, and are no columns. */
    static final Set<String> RULES = Set.of(REFUND_WHEN, TIME_FORMAT, DECIMAL);

    private Field() {}
}
