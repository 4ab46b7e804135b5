package io.clientele.profile.purchase;

import org.jspecify.annotations.Nullable;

/** What the business says of something it sells; null where it says nothing. */
public record ProductSaid(
        String sku,
        @Nullable String name,
        @Nullable String category,
        @Nullable ProductKind kind) {

    Product over(@Nullable Product known) {
        return new Product(
                sku,
                name != null || known == null ? name : known.name(),
                category != null || known == null ? category : known.category(),
                kind != null ? kind : known == null ? ProductKind.READY_MADE : known.kind(),
                true);
    }
}
