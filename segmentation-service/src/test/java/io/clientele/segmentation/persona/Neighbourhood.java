package io.clientele.segmentation.persona;

import static io.clientele.segmentation.testing.Story.id;

import io.clientele.segmentation.testing.Story;

/**
 * 200 people: 60 Jordanians, all of them women of about thirty who speak Arabic and buy books, three of them also men; 140
 * Britons of all ages, half of them women, who buy mugs or nothing.
 */
public final class Neighbourhood {

    private Neighbourhood() {}

    public static Story story() {
        var story = new Story();
        for (int n = 1; n <= 200; n++) {
            boolean jordanian = n <= 60;
            int age = jordanian ? 27 + n % 6 : 18 + n % 60;
            var gender = jordanian ? n <= 3 ? "male" : "female" : n % 2 == 0 ? "female" : "male";
            story.person(id(n), n + "@example.com", """
                    {"country":"%s","gender":"%s","birthDate":"%d-06-15","incomeBand":"%s","religion":"x","firstName":"Real%d"}""".formatted(
                    jordanian ? "Jordan" : "United Kingdom", gender, 2011 - age, n % 3 == 0 ? "high" : "middle", n));
            if (jordanian || n % 2 == 0) {
                story.bought(id(n), "o" + n, "2011-11-20T10:00:00Z", jordanian ? 4500 : 900, """
                        {"sku":"%1$s","name":"%1$s","category":"%1$s","kind":"READY_MADE","quantity":1,"unitPrice":%2$s}""".formatted(
                                jordanian ? "Books" : "Mugs", jordanian ? "45.00" : "9.00"));
            }
        }
        story.person(id(201), "staff@example.com", "{\"country\":\"Jordan\",\"internal\":true}");
        story.person(id(202), "no@example.com", "{\"country\":\"Jordan\"}").objected(id(202), "PROFILING");
        return story;
    }
}
