package io.clientele.segmentation.reading;

/**
 * The end of the feed is reached: said within the transaction that takes it in, to whoever makes much of little and so does not with
 * every page. Whoever can't do all of it at once asks to be told again.
 */
public final class Settling {

    private boolean over = true;

    public void again() {
        over = false;
    }

    boolean isOver() {
        return over;
    }
}
