package io.clientele.outreach.console.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a file may bring, and what its columns may then be, in the order in which they are offered. */
final class Kinds {

    static final List<String> ALL =
            List.of("purchase-lines", "purchases", "profiles", "contacts", "events", "products", "collection");

    static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-874", "windows-1256", "GB18030");

    private static final List<String> NAMES = List.of("userId", "externalId", "email", "phone");
    private static final List<String> ABOUT = List.of(
            "firstName",
            "middleName",
            "lastName",
            "name",
            "nickname",
            "birthDate",
            "gender",
            "language",
            "street",
            "postalCode",
            "city",
            "region",
            "country");
    private static final List<String> ORDER =
            List.of("orderId", "occurredAt", "currency", "coupon", "discount", "handledBy", "recipient");

    /** "attribute" keeps a column under its own name. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "purchase-lines",
            all(
                    ORDER,
                    NAMES,
                    List.of("quantity", "unitPrice", "sku", "productName", "productCategory", "productKind"),
                    ABOUT,
                    List.of("attribute")),
            "purchases",
            all(ORDER, List.of("total"), NAMES, ABOUT, List.of("attribute")),
            "profiles",
            all(
                    NAMES,
                    ABOUT,
                    List.of(
                            "zone",
                            "incomeBand",
                            "household",
                            "nameOrder",
                            "kind",
                            "role",
                            "internal",
                            "organisation",
                            "contactFunction",
                            "occurredAt",
                            "attribute")),
            "contacts",
            all(
                    List.of("occurredAt", "kind", "channel", "handledBy", "note", "orderId", "messageId"),
                    NAMES,
                    List.of("attribute")),
            "events",
            all(List.of("event", "occurredAt", "messageId"), NAMES, List.of("attribute")),
            "products",
            List.of("sku", "name", "category", "kind"));

    private static final List<String> OF_ORDERS =
            List.of("currency", "zone", "email", "refundWhen", "timeFormat", "decimal");
    private static final Map<String, List<String>> CONSTANTS = Map.of(
            "purchase-lines",
            OF_ORDERS,
            "purchases",
            OF_ORDERS,
            "contacts",
            List.of("zone", "timeFormat"),
            "events",
            List.of("zone", "timeFormat"));

    private Kinds() {}

    static List<String> fields(String kind) {
        return FIELDS.getOrDefault(kind, List.of());
    }

    /** What may hold for all of a file. */
    static List<String> constants(String kind) {
        return CONSTANTS.getOrDefault(kind, List.of());
    }

    static boolean takesConsents(String kind) {
        return kind.startsWith("purchase") || kind.equals("profiles");
    }

    @SafeVarargs
    private static List<String> all(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
