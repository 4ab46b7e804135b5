package io.clientele.local.suite;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The business that a suite on this machine belongs to, until its people say otherwise: enough to send mail. */
final class Shop {

    private Shop() {}

    /** That of the demo, else one that is nobody's. */
    static Map<String, String> defaults(boolean demo) {
        var shop = new LinkedHashMap<String, String>();
        shop.put("CLIENTELE_SHOP_NAME", demo ? "Lumen Photo" : "Our shop");
        shop.put("CLIENTELE_SHOP_SENDER", demo ? "hello@lumen.example" : "hello@shop.example");
        shop.put("CLIENTELE_SHOP_REPLY_TO", demo ? "studio@lumen.example" : "hello@shop.example");
        shop.put(
                "CLIENTELE_SHOP_POSTAL_ADDRESS",
                demo
                        ? "Lumen Photo, 12 Riverside Lane, 1000 Exampleton"
                        : "Our shop, 1 Example Street, 1000 Exampleton");
        shop.put("CLIENTELE_SHOP_ZONE", ZoneId.systemDefault().getId());
        shop.put("CLIENTELE_SHOP_CURRENCY", "EUR");
        shop.put("CLIENTELE_SHOP_LANGUAGE", "en");
        if (demo) {
            shop.put("CLIENTELE_SHOP_KIND", "photography");
        }
        return shop;
    }
}
