package io.clientele.local.demo;

import io.clientele.local.demo.diary.Entry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How much a demo holds: profiles, items by event (identifies are {@code identify}) and profiles by language. */
public record DemoSummary(long items, long profiles, Map<String, Long> events, Map<String, Long> languages) {

    static DemoSummary of(List<Entry> entries) {
        var profiles = entries.stream().map(Entry::userId).distinct().count();
        var events = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.event() == null ? "identify" : entry.event(),
                        TreeMap::new,
                        Collectors.counting()));
        var languages = entries.stream()
                .filter(entry -> entry.event() == null && entry.content().containsKey("language"))
                .collect(Collectors.groupingBy(
                        entry -> (String) entry.content().get("language"), TreeMap::new, Collectors.counting()));
        return new DemoSummary(entries.size(), profiles, events, languages);
    }

    public long purchases() {
        return events.getOrDefault("Order Completed", 0L);
    }

    public long refunds() {
        return events.getOrDefault("Order Refunded", 0L);
    }
}
