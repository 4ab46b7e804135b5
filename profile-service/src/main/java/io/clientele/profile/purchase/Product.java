package io.clientele.profile.purchase;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is sold under a number; {@code corrected} by a person, or else as the latest order told it. */
record Product(String sku, @Nullable String name, @Nullable String category, ProductKind kind, boolean corrected) {

    /** The line as readers should see it: what a person has said goes before what an order said. */
    Line asShown(Line line) {
        return corrected
                ? new Line(line.sku(), name, category, kind, line.quantity(), line.unitPrice())
                : line.kind() == null ? line.withKind(kind) : line;
    }

    /** Whether an order says something else about it; what it leaves out, it does not deny. */
    boolean differsFrom(Line line) {
        return !corrected
                && (differs(line.name(), name) || differs(line.category(), category) || differs(line.kind(), kind));
    }

    boolean saysTheSameAs(Product other) {
        return Objects.equals(name, other.name) && Objects.equals(category, other.category) && kind == other.kind;
    }

    Product updatedBy(Line line) {
        return new Product(
                sku,
                line.name() == null ? name : line.name(),
                line.category() == null ? category : line.category(),
                line.kind() == null ? kind : line.kind(),
                corrected);
    }

    private static boolean differs(@Nullable Object said, @Nullable Object known) {
        return said != null && !said.equals(known);
    }
}
