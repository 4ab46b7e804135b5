package io.clientele.profile.file;

/** A file can't be imported at all; the message is a sentence for who sent it. */
public class Unreadable extends Exception {

    public Unreadable(String sentence) {
        super(sentence);
    }
}
