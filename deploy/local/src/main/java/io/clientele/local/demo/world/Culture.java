package io.clientele.local.demo.world;

import java.util.List;

/** The people of one language: where they live, who photographs them, and their part of all people. */
public enum Culture {
    ENGLISH(
            "en",
            .42,
            List.of("Aoife Brennan", "Tom Whelan", "Grace Holloway"),
            Place.of("Ireland", "Europe/Dublin", .6, "Dublin", "Cork", "Galway", "Limerick"),
            Place.of("United Kingdom", "Europe/London", .4, "London", "Manchester", "Bristol", "Leeds")),
    THAI(
            "th",
            .18,
            List.of("Siriporn Wongsuwan", "Kitti Boonmee"),
            Place.of("Thailand", "Asia/Bangkok", 1, "Bangkok", "Chiang Mai", "Phuket", "Khon Kaen")),
    CHINESE(
            "zh",
            .15,
            List.of("Lin Yating", "Zhou Wenbo"),
            Place.of("China", "Asia/Shanghai", .6, "Shanghai", "Guangzhou", "Chengdu"),
            Place.of("Singapore", "Asia/Singapore", .4, "Singapore")),
    ARABIC(
            "ar",
            .13,
            List.of("Rana Khalil", "Sami Al-Khatib"),
            Place.of("United Arab Emirates", "Asia/Dubai", .5, "Dubai", "Abu Dhabi", "Sharjah"),
            Place.of("Egypt", "Africa/Cairo", .3, "Cairo", "Alexandria"),
            Place.of("Jordan", "Asia/Amman", .2, "Amman")),
    INDONESIAN(
            "id",
            .12,
            List.of("Dewi Lestari", "Bayu Pratama"),
            Place.of("Indonesia", "Asia/Jakarta", 1, "Jakarta", "Bandung", "Surabaya", "Yogyakarta"));

    private final String language;
    private final double weight;
    private final List<String> photographers;
    private final List<Place> places;

    Culture(String language, double weight, List<String> photographers, Place... places) {
        this.language = language;
        this.weight = weight;
        this.photographers = photographers;
        this.places = List.of(places);
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /** Of one. */
    public double weight() {
        return weight;
    }

    /** Those of the studio where this language is spoken. */
    public List<String> photographers() {
        return photographers;
    }

    public List<Place> places() {
        return places;
    }
}
