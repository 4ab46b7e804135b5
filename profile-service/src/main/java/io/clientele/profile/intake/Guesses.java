package io.clientele.profile.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which column is probably which field: by its name, and where that says nothing by what is in it. */
record Guesses(Map<String, String> columns) {

    /** Fields, and how shops call them, the surest first; letters and digits only, in lower case. */
    private static final Map<String, List<String>> NAMES = names();

    private static final Map<String, Predicate<String>> LOOKS = Map.of(
            "email", text -> text.matches("\\S+@\\S+\\.\\S+"),
            "occurredAt", text -> text.matches("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}.*)?"));

    static Guesses of(List<String> header, List<List<String>> rows) {
        var guesses = new LinkedHashMap<String, String>();
        NAMES.forEach((field, names) -> named(header, names)
                .filter(column -> !guesses.containsValue(column))
                .ifPresent(column -> guesses.put(field, column)));
        LOOKS.forEach((field, looks) -> {
            if (!guesses.containsKey(field)) {
                IntStream.range(0, header.size())
                        .filter(column -> !guesses.containsValue(header.get(column)))
                        .filter(column -> looksSo(column, rows, looks))
                        .findFirst()
                        .ifPresent(column -> guesses.put(field, header.get(column)));
            }
        });
        return new Guesses(guesses);
    }

    private static Optional<String> named(List<String> header, List<String> names) {
        return names.stream()
                .flatMap(name -> header.stream().filter(column -> plain(column).equals(name)))
                .findFirst();
    }

    private static boolean looksSo(int column, List<List<String>> rows, Predicate<String> looks) {
        var texts = rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(looks);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, List<String>> names() {
        var names = new LinkedHashMap<String, List<String>>();
        names.put(
                "orderId",
                List.of(
                        "orderid",
                        "invoiceno",
                        "invoice",
                        "ordernumber",
                        "orderno",
                        "order",
                        "transactionid",
                        "receipt",
                        "bestellnummer"));
        names.put(
                "userId",
                List.of(
                        "userid",
                        "customerid",
                        "customerno",
                        "customernumber",
                        "clientid",
                        "memberid",
                        "kundennummer",
                        "customer"));
        names.put("externalId", List.of("externalid"));
        names.put("email", List.of("email", "emailaddress", "mail", "customeremail"));
        names.put("phone", List.of("phone", "phonenumber", "mobile", "telephone", "tel"));
        names.put(
                "occurredAt",
                List.of(
                        "occurredat",
                        "invoicedate",
                        "orderdate",
                        "createdat",
                        "date",
                        "orderedat",
                        "purchasedate",
                        "timestamp",
                        "datum"));
        names.put("sku", List.of("sku", "stockcode", "productid", "itemid", "articleno", "article", "lineitemsku"));
        names.put(
                "productName",
                List.of("productname", "description", "product", "itemname", "item", "title", "lineitemname"));
        names.put("productCategory", List.of("productcategory", "category", "productgroup", "producttype"));
        names.put("quantity", List.of("quantity", "qty", "amount", "pieces", "count", "menge", "lineitemquantity"));
        names.put("unitPrice", List.of("unitprice", "price", "priceperunit", "itemprice", "preis", "lineitemprice"));
        names.put("currency", List.of("currency", "currencycode", "waehrung"));
        names.put("coupon", List.of("coupon", "couponcode", "voucher", "promocode", "discountcode"));
        names.put("discount", List.of("discount", "discountamount"));
        names.put("handledBy", List.of("handledby", "salesperson", "clerk", "employee", "agent"));
        names.put("firstName", List.of("firstname", "givenname", "vorname"));
        names.put("lastName", List.of("lastname", "surname", "familyname", "nachname"));
        names.put("country", List.of("country", "billingcountry", "shippingcountry", "land"));
        names.put("city", List.of("city", "town", "billingcity", "shippingcity", "ort"));
        names.put("language", List.of("language", "locale", "sprache"));
        names.put("birthDate", List.of("birthdate", "birthday", "dateofbirth", "dob", "geburtsdatum"));
        return names;
    }
}
