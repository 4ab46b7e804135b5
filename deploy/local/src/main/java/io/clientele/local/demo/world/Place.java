package io.clientele.local.demo.world;

import java.time.ZoneId;
import java.util.List;

/** A country we deliver to, as people write it, and how many of a culture's people live there. */
public record Place(String country, ZoneId zone, List<String> cities, double weight) {

    static Place of(String country, String zone, double weight, String... cities) {
        return new Place(country, ZoneId.of(zone), List.of(cities), weight);
    }
}
