package io.clientele.segmentation.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a business says of what it recommends.
 *
 * @param productUrl where a product's page is, with {@code {sku}} in it
 * @param never skus of what is no product to recommend, such as postage
 */
public record Settings(
        @Nullable
        @Size(max = 500)
        @Pattern(
                regexp = "https?://[^\\s{}]*\\{sku}[^\\s{}]*",
                message = "must begin with https:// and have {sku} in it")
        String productUrl,

        @Size(max = 1000) List<@NotBlank @Size(max = 200) String> never) {

    public Settings {
        never = never == null ? List.of() : never;
    }

    @Nullable
    String url(String sku) {
        return productUrl == null ? null : productUrl.replace("{sku}", URLEncoder.encode(sku, StandardCharsets.UTF_8));
    }
}
