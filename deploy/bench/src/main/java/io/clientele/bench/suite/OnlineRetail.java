package io.clientele.bench.suite;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** What the file of a real shop says, counted straight from its lines and by nothing of the suite. */
public final class OnlineRetail {

    public static final String NAME = "online_retail/online_retail.csv.gz";

    /** What an import of it reports. */
    public static final Map<String, Long> COUNTS = Map.of(
            "lines", 541_909L,
            "imported", 406_829L,
            "unchanged", 0L,
            "skipped", 135_080L,
            "failed", 0L,
            "profilesCreated", 4_372L,
            "purchasesCreated", 18_536L,
            "refundsCreated", 3_654L);

    private static final class Order {
        final boolean refund;
        final Set<String> skus = new HashSet<>();
        LocalDateTime at = LocalDateTime.MAX;
        BigDecimal exact = BigDecimal.ZERO;

        Order(String id) {
            refund = id.startsWith("C");
        }

        void add(NamedCsvRecord line) {
            var when = LocalDateTime.parse(line.getField("InvoiceDate"));
            at = when.isBefore(at) ? when : at;
            skus.add(line.getField("StockCode"));
            exact = exact.add(
                    new BigDecimal(line.getField("Quantity")).multiply(new BigDecimal(line.getField("UnitPrice"))));
        }

        /** Pence, rounded once an order; negative for what went back. */
        long total() {
            return exact.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
        }
    }

    public static final class Buyer {
        public String country = "";
        final Map<String, Order> orders = new HashMap<>();

        public long orderDaysSince(LocalDate day) {
            return orders.values().stream()
                    .filter(order -> !order.refund)
                    .map(order -> order.at.toLocalDate())
                    .filter(date -> !date.isBefore(day))
                    .distinct()
                    .count();
        }

        public long spend() {
            return orders.values().stream().mapToLong(Order::total).sum();
        }

        public boolean bought(String sku) {
            return orders.values().stream().anyMatch(order -> !order.refund && order.skus.contains(sku));
        }

        public boolean lastBoughtBefore(LocalDateTime instant) {
            return orders.values().stream()
                    .filter(order -> !order.refund)
                    .map(order -> order.at)
                    .max(LocalDateTime::compareTo)
                    .filter(instant::isAfter)
                    .isPresent();
        }
    }

    private final Map<String, Buyer> buyers = new HashMap<>();

    public static OnlineRetail read(Path file) {
        var retail = new OnlineRetail();
        try (var text = new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            lines.forEach(retail::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return retail;
    }

    public Set<String> those(Predicate<Buyer> wanted) {
        return buyers.entrySet().stream()
                .filter(buyer -> wanted.test(buyer.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(NamedCsvRecord line) {
        var customer = line.getField("CustomerID");
        if (customer.isBlank()) {
            return;
        }
        var buyer = buyers.computeIfAbsent(customer, _ -> new Buyer());
        buyer.country = line.getField("Country");
        buyer.orders.computeIfAbsent(line.getField("InvoiceNo"), Order::new).add(line);
    }
}
