package io.clientele.profile.purchase;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The fingerprint of all that a source said of an order, so that the same said again is seen without comparing lines. */
final class Digest {

    private final StringBuilder said = new StringBuilder();

    private Digest() {}

    static String of(Order order) {
        var digest = new Digest()
                .add(order.orderId())
                .add(order.refund())
                .add(order.occurredAt())
                .add(order.occurredOn())
                .add(order.currency())
                .add(order.total())
                .add(order.discount())
                .add(order.coupon())
                .add(order.handledBy())
                .add(order.recipient());
        for (var line : order.lines()) {
            digest.add(line.sku())
                    .add(line.name())
                    .add(line.category())
                    .add(line.kind())
                    .add(line.quantity())
                    .add(line.unitPrice());
        }
        return digest.hex();
    }

    /** Lengths go in too, or "ab", "c" would be "a", "bc". */
    private Digest add(@Nullable Object value) {
        if (value == null) {
            said.append('-');
            return this;
        }
        var text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        said.append(text.length()).append(':').append(text);
        return this;
    }

    private String hex() {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }
}
