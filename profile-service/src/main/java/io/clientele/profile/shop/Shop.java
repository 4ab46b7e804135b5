package io.clientele.profile.shop;

/** One kind of shop, and how it speaks. */
public interface Shop {

    /** As it stands in the address. */
    String kind();

    /** @throws IllegalArgumentException with a sentence about what can't be understood */
    Told read(Delivery delivery);
}
