package io.clientele.segmentation.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** A real shop's order lines of a year, read straight from the file: what our service is compared with. */
public final class OnlineRetail {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    public record Line(String sku, BigDecimal quantity, BigDecimal unitPrice) {}

    public record Order(String id, int customer, LocalDateTime at, boolean refund, List<Line> lines) {

        /** Pence, below 0 for what went back. */
        public long net() {
            return lines.stream()
                    .map(line -> line.quantity().multiply(line.unitPrice()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .movePointRight(2)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
        }
    }

    public final Map<Integer, String> countries = new LinkedHashMap<>();
    public final Map<String, Order> orders = new LinkedHashMap<>();

    /** Empty where the file is not at hand: {@code shared/data} stands beside the project's root. */
    public static Optional<Path> file() {
        var folder = Path.of("").toAbsolutePath();
        for (var up = folder; up != null; up = up.getParent()) {
            var file = up.resolve("shared/data/online_retail/online_retail.csv.gz");
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    public static OnlineRetail read(Path file) throws IOException {
        var retail = new OnlineRetail();
        try (var unpacked =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(unpacked)) {
            rows.forEach(retail::add);
        }
        return retail;
    }

    public static UUID profile(int customer) {
        return Story.id(customer);
    }

    public List<String> story() {
        return story(order -> true, 0);
    }

    /** Of some orders only, as if they had been so many days later. */
    public List<String> story(Predicate<Order> told, int daysLater) {
        var story = new Story().recordedAt("2011-12-10T00:00:00Z");
        countries.forEach((customer, country) ->
                story.person(profile(customer), customer + "@example.com", "{\"country\":\"" + country + "\"}"));
        orders.values().stream().filter(told).forEach(order -> tell(order, story, daysLater));
        return story.lines();
    }

    private static void tell(Order order, Story story, int daysLater) {
        var at = order.at().plusDays(daysLater).atZone(ZONE).toInstant().toString();
        var lines = order.lines().stream().map(OnlineRetail::json).toArray(String[]::new);
        if (order.refund()) {
            story.returned(profile(order.customer()), order.id(), at, -order.net(), lines);
        } else {
            story.bought(profile(order.customer()), order.id(), at, order.net(), lines);
        }
    }

    private static String json(Line line) {
        return """
                {"sku":"%s","name":null,"category":null,"kind":"READY_MADE","quantity":%s,"unitPrice":%s}""".formatted(line.sku(), line.quantity().abs(), line.unitPrice());
    }

    private void add(NamedCsvRecord row) {
        var customer = row.getField("CustomerID");
        if (customer.isBlank()) {
            return;
        }
        var id = row.getField("InvoiceNo");
        var at = LocalDateTime.parse(row.getField("InvoiceDate"));
        countries.put(Integer.parseInt(customer), row.getField("Country"));
        var order = orders.computeIfAbsent(
                id, one -> new Order(one, Integer.parseInt(customer), at, one.startsWith("C"), new ArrayList<>()));
        order.lines()
                .add(new Line(
                        row.getField("StockCode"),
                        new BigDecimal(row.getField("Quantity")),
                        new BigDecimal(row.getField("UnitPrice"))));
    }
}
