package io.clientele.outreach.template;

import io.clientele.outreach.audience.Wanted;
import io.clientele.outreach.block.Block;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A template as somebody writes it: one of {@code html}, {@code mjml}, of which the HTML is kept that it makes, and
 * {@code blocks}; without {@code text} it is made from those.
 * {@code language} is BCP 47, by default the shop's.
 */
public record TemplateDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE, message = "must be one line")
        String name,

        @NotBlank @Size(max = 500) @Pattern(regexp = ONE_LINE, message = "must be one line")
        String subject,

        @Nullable @Size(max = 500) @Pattern(regexp = ONE_LINE, message = "must be one line")
        String preheader,

        @Nullable @Size(max = LONGEST) String html,

        @Nullable @Size(max = LONGEST) String mjml,

        @Nullable @Size(min = 1, max = 200) List<@NotNull @Valid Block> blocks,

        @Nullable @Size(max = LONGEST) String text,

        @Nullable @Size(max = 35) String language) {

    private static final int LONGEST = 500_000;
    private static final String ONE_LINE = "[^\\p{Cntrl}\\u2028\\u2029]*";

    public TemplateDraft {
        html = blankIsNull(html);
        mjml = blankIsNull(mjml);
        text = blankIsNull(text);
        preheader = blankIsNull(preheader);
        language = blankIsNull(language);
    }

    TemplateDraft in(String defaultLanguage) {
        return language != null
                ? this
                : new TemplateDraft(name, subject, preheader, html, mjml, blocks, text, defaultLanguage);
    }

    /** Whatever it was written in. */
    TemplateDraft asHtml(String made) {
        return new TemplateDraft(name, subject, preheader, made, null, null, text, language);
    }

    TemplateDraft named(String otherName) {
        return new TemplateDraft(otherName, subject, preheader, html, mjml, blocks, text, language);
    }

    /** Whether the word occurs at all: of one that does not, nobody need be asked what it stands for. */
    public Wanted wanted() {
        return new Wanted(mayName("relationship"), mayName("recommendations") || mayName("usual"));
    }

    private boolean mayName(String word) {
        return Stream.of(subject, preheader, html, mjml, text).anyMatch(part -> part != null && part.contains(word));
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
