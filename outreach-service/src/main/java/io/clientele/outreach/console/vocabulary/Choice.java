package io.clientele.outreach.console.vocabulary;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;

/**
 * What those of one relationship are called, in the form.
 *
 * @param own as it is typed: one language a line
 * @param said what that is in the language that is looked at
 */
@TemplateData
public record Choice(String relationship, String own, Vocabulary.Named said, Vocabulary.@Nullable Proposal proposal) {}
