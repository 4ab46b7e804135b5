package io.clientele.outreach.block;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a mail, one below the other. All texts may hold tags of the merge language. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Block.Heading.class),
    @JsonSubTypes.Type(Block.Text.class),
    @JsonSubTypes.Type(Block.Button.class),
    @JsonSubTypes.Type(Block.Image.class),
    @JsonSubTypes.Type(Block.Divider.class),
    @JsonSubTypes.Type(Block.Spacer.class)
})
public sealed interface Block {

    @JsonTypeName("heading")
    record Heading(@NotBlank @Size(max = 500) String text) implements Block {}

    /** An empty line begins a paragraph; {@code **bold**} and {@code [label](https://…)} mean what they do in Markdown. */
    @JsonTypeName("text")
    record Text(@NotBlank @Size(max = 20_000) String text) implements Block {}

    @JsonTypeName("button")
    record Button(
            @NotBlank @Size(max = 200) String text,
            @NotBlank @Size(max = 2000) String url) implements Block {}

    /** {@code alt} is empty for a picture that says nothing; {@code link} makes it clickable. */
    @JsonTypeName("image")
    record Image(
            @NotBlank @Size(max = 2000) String url,
            @NotNull @Size(max = 500) String alt,
            @Nullable @Size(max = 2000) String link)
            implements Block {}

    @JsonTypeName("divider")
    record Divider() implements Block {}

    /** {@code height} in pixels. */
    @JsonTypeName("spacer")
    record Spacer(@Min(4) @Max(120) int height) implements Block {}

    /** What readers read, by field. */
    default Map<String, String> texts() {
        return switch (this) {
            case Heading heading -> Map.of("text", heading.text);
            case Text text -> Map.of("text", text.text);
            case Button button -> Map.of("text", button.text);
            case Image image -> Map.of("alt", image.alt);
            case Divider _, Spacer _ -> Map.of();
        };
    }

    /** Where it leads or what it fetches, by field. */
    default Map<String, String> urls() {
        return switch (this) {
            case Button button -> Map.of("url", button.url);
            case Image image when image.link != null -> Map.of("url", image.url, "link", image.link);
            case Image image -> Map.of("url", image.url);
            case Heading _, Text _, Divider _, Spacer _ -> Map.of();
        };
    }
}
