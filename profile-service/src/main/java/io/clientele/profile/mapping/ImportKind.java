package io.clientele.profile.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;

/** What a row of the file is. */
@RegisterForReflection
public enum ImportKind {
    /** One thing of an order; orders are put together from all over the file. */
    PURCHASE_LINES("purchase-lines"),
    /** One item of collection, as in a batch; the file is NDJSON. */
    COLLECTION("collection");

    private final String text;

    ImportKind(String text) {
        this.text = text;
    }

    public static ImportKind of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
