package io.clientele.profile.vocabulary;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;

/**
 * A word for people.
 *
 * @param meaning what it says about the tie, by language
 * @param terms by language
 */
@RegisterForReflection
record Word(String word, Map<String, String> meaning, Map<String, Term> terms) {}
