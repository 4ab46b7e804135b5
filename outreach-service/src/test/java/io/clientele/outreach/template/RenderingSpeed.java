package io.clientele.outreach.template;

import io.clientele.outreach.audience.Insight;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.UUID;

/** How many mails a thread renders in a second of its own: 10 KB, 8 links, 10 tags. Run by hand. */
final class RenderingSpeed {

    private RenderingSpeed() {}

    public static void main(String[] arguments) {
        var template = Words.compiled(new TemplateDraft(
                "n", "News for {{ profile.firstName }}", "What is new", html(), null, null, null, "en"));
        var clock = ManagementFactory.getThreadMXBean();
        long characters = 0;
        for (int round = 1; round <= 6; round++) {
            int mails = 200_000;
            long began = clock.getCurrentThreadCpuTime();
            for (int i = 0; i < mails; i++) {
                var mail = template.render(person(i), Words.LINKS);
                characters += mail.html().length() + mail.text().length();
            }
            System.out.printf("%,d mails/s%n", mails * 1_000_000_000L / (clock.getCurrentThreadCpuTime() - began));
        }
        System.out.printf("%,d characters a mail%n", characters / 1_200_000);
    }

    private static Person person(int number) {
        return new Person(
                new UUID(number, number),
                "p" + number + "@example.com",
                "en",
                "UTC",
                Map.of("firstName", "P" + number, "city", "Oslo"),
                Insight.NONE.withRelationship("CLIENT"));
    }

    private static String html() {
        var html = new StringBuilder("<html><body><h1>Dear {{ profile.firstName | default: \"friend\" }}</h1>");
        for (int i = 0; i < 8; i++) {
            html.append("<p>{{ profile.city }}: ").append("Lorem ipsum dolor sit amet. ".repeat(40));
            html.append("<a href=\"https://shop.example/").append(i).append("\">more</a></p>");
        }
        return html + "{% if relationship == \"CLIENT\" %}<p>Thank you.</p>{% endif %}</body></html>";
    }
}
