package io.clientele.local.demo.world;

import java.time.LocalDate;

/** What the time of the year brings: who comes, and which coupon is about. */
public enum Season {
    QUIET(.8, "HELLO5", 5),
    /** The park is full. */
    SUMMER(1.4, "SUMMER10", 10),
    /** Class pictures, and books of the holidays. */
    SCHOOL(1.1, "SCHOOL15", 15),
    /** Everyone needs presents. */
    YEAR_END(1.9, "LIGHTS20", 20);

    private final double arrivals;
    private final String coupon;
    private final int percentOff;

    Season(double arrivals, String coupon, int percentOff) {
        this.arrivals = arrivals;
        this.coupon = coupon;
        this.percentOff = percentOff;
    }

    public static Season of(LocalDate day) {
        return switch (day.getMonth()) {
            case JUNE, JULY, AUGUST -> SUMMER;
            case SEPTEMBER, OCTOBER -> SCHOOL;
            case NOVEMBER, DECEMBER -> YEAR_END;
            default -> QUIET;
        };
    }

    /** How many new people come, against an average day. */
    public double arrivals() {
        return arrivals;
    }

    public String coupon() {
        return coupon;
    }

    public int percentOff() {
        return percentOff;
    }
}
