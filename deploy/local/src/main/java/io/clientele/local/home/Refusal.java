package io.clientele.local.home;

/** Something that can't be done, in one sentence that says the way out. */
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }
}
