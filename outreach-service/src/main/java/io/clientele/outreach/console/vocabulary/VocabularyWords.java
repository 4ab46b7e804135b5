package io.clientele.outreach.console.vocabulary;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("vocabulary")
interface VocabularyWords {

    String lead();

    String relationshipOf(String relationship);

    String means(String relationship);

    String word();

    String own();

    String ownHint();

    String example();

    String exampleIn();

    String preview();

    String propose();

    String proposed(String word);

    String lookedAt(long people);

    String figureOf(String figure);

    String share(long people, long among);

    String usual();

    String catalogue();

    String wrong();
}
