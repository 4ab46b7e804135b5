package io.clientele.segmentation.model;

/**
 * What a purchase model needs to know of one buyer, whose time begins with the first purchase.
 *
 * @param purchases later days with a purchase, 0 or more (x)
 * @param last when the last of these was, in the model's unit of time; 0 if there is none (t_x)
 * @param age until when it is known, at least {@code last} (T)
 */
public record History(int purchases, double last, double age) {

    public static final History NONE = new History(0, 0, 0);
}
