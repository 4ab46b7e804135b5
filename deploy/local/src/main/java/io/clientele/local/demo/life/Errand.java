package io.clientele.local.demo.life;

import io.clientele.local.demo.world.Season;

/** What somebody comes for, and its part of all errands in a year. */
enum Errand {
    PARK(.30),
    PRINTS(.26),
    BOOKS(.13),
    GIFTS(.14),
    STUDIO(.09),
    COUNTER(.08);

    private final double weight;

    Errand(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** How much more of it there is in a season. */
    double in(Season season) {
        return switch (this) {
            case PARK -> season == Season.SUMMER ? 3 : season == Season.YEAR_END ? .3 : .6;
            case BOOKS -> season == Season.SCHOOL ? 1.8 : 1;
            case GIFTS -> season == Season.YEAR_END ? 5 : .5;
            case STUDIO -> season == Season.YEAR_END ? 1.4 : 1;
            case PRINTS, COUNTER -> 1;
        };
    }

    /** The first contact comes so many days before the purchase. */
    int leadDays() {
        return switch (this) {
            case STUDIO -> 30;
            case PRINTS, BOOKS, GIFTS -> 7;
            case PARK, COUNTER -> 0;
        };
    }

    /** In the catalogue. */
    String category() {
        return switch (this) {
            case PARK -> "Park";
            case PRINTS -> "Prints";
            case BOOKS -> "Books";
            case GIFTS -> "Gifts";
            case STUDIO -> "Studio";
            case COUNTER -> "Counter";
        };
    }
}
