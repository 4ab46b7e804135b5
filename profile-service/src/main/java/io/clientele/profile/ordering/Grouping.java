package io.clientele.profile.ordering;

import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Step;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.purchase.Line;
import io.clientele.profile.purchase.Money;
import io.clientele.profile.purchase.Order;
import io.clientele.profile.row.OrderRow;
import io.clientele.profile.row.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lines in the order of their orders, put together. What was bought and what came back under the same number are two
 * orders.
 */
record Grouping(List<Grouped> orders, List<ImportError> errors, String lastOrder) {

    /** An order, and the lines it was made of. */
    record Grouped(Order order, List<StagedLine> from) {

        List<ImportError> errors(String code, String message) {
            return Grouping.errors(from, code, message);
        }
    }

    /** @param lines the last order's too are all there */
    static Grouping of(Job job, Rows rows, List<StagedLine> lines) {
        var orders = new ArrayList<Grouped>();
        var errors = new ArrayList<ImportError>();
        var last = "";
        for (int from = 0, to; from < lines.size(); from = to) {
            to = endOf(lines, from);
            last = lines.get(from).orderId();
            var ofOrder = lines.subList(from, to);
            for (var refund : List.of(false, true)) {
                var part =
                        ofOrder.stream().filter(line -> line.refund() == refund).toList();
                if (!part.isEmpty()) {
                    add(job, rows, part, orders, errors);
                }
            }
        }
        return new Grouping(orders, errors, last);
    }

    boolean isEmpty() {
        return lastOrder.isEmpty();
    }

    List<UUID> buyers() {
        return orders.stream().map(one -> one.order().profileId()).distinct().toList();
    }

    /** The same under the ids that the buyers have now, without those who are nobody any more. */
    Grouping under(Map<UUID, UUID> present) {
        var theirs = orders.stream()
                .filter(one -> present.containsKey(one.order().profileId()))
                .map(one -> new Grouped(one.order().of(present.get(one.order().profileId())), one.from()))
                .toList();
        return new Grouping(theirs, errors, lastOrder);
    }

    int lines() {
        return orders.stream().mapToInt(one -> one.from().size()).sum();
    }

    private static int endOf(List<StagedLine> lines, int from) {
        int to = from + 1;
        while (to < lines.size()
                && lines.get(to).orderId().equals(lines.get(from).orderId())) {
            to++;
        }
        return to;
    }

    private static void add(
            Job job, Rows rows, List<StagedLine> lines, List<Grouped> orders, List<ImportError> errors) {
        try {
            orders.add(new Grouped(order(job, rows, lines), lines));
        } catch (BadRow wrong) {
            errors.addAll(errors(lines, wrong.code(), wrong.getMessage()));
        }
    }

    private static Order order(Job job, Rows rows, List<StagedLine> staged) throws BadRow {
        var read = new ArrayList<OrderRow>(staged.size());
        for (var line : staged) {
            read.add(rows.order(People.fields(line.fields())));
        }
        var head = staged.getFirst();
        return job.mapping().kind() == ImportKind.PURCHASES ? whole(job, head, read.getLast()) : lined(job, head, read);
    }

    /** Of an order that is a row, the last row holds. */
    private static Order whole(Job job, StagedLine head, OrderRow row) throws BadRow {
        var total = row.total() < 0 && head.refund() ? -row.total() : row.total();
        return order(job, head, row, total, List.of(row), List.of());
    }

    private static Order lined(Job job, StagedLine head, List<OrderRow> read) throws BadRow {
        var first =
                read.stream().min(Comparator.comparing(OrderRow::occurredAt)).orElseThrow();
        if (read.stream().anyMatch(row -> !row.currency().equals(first.currency()))) {
            throw new BadRow("", "SEVERAL_CURRENCIES", "Order " + head.orderId() + " has several currencies");
        }
        var lines = read.stream().map(OrderRow::line).toList();
        var total = total(head.orderId(), lines, first.currency());
        if (total < 0 && head.refund()) {
            lines = lines.stream().map(Line::negated).toList();
            total = -total;
        }
        return order(job, head, first, total, read, lines);
    }

    private static Order order(
            Job job, StagedLine head, OrderRow first, long total, List<OrderRow> read, List<Line> lines) throws BadRow {
        if (total < 0) {
            throw new BadRow(
                    "",
                    "TOTAL_BELOW_ZERO",
                    "Order " + head.orderId() + " comes to less than 0: say with refundWhen what is a refund");
        }
        return new Order(
                head.profileId(),
                head.orderId(),
                head.refund(),
                first.occurredAt(),
                first.occurredOn(),
                first.currency(),
                total,
                read.stream().mapToLong(OrderRow::discount).max().orElse(0),
                said(read, OrderRow::coupon),
                said(read, OrderRow::handledBy),
                said(read, OrderRow::recipient),
                lines,
                job.createdAt(),
                job.id());
    }

    private static long total(String orderId, List<Line> lines, String currency) throws BadRow {
        try {
            return Money.total(lines, currency);
        } catch (IllegalArgumentException wrong) {
            throw new BadRow("", "TOTAL", "The total of order " + orderId + " " + wrong.getMessage());
        }
    }

    private static @Nullable String said(List<OrderRow> rows, Function<OrderRow, @Nullable String> what) {
        return rows.stream().map(what).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static List<ImportError> errors(List<StagedLine> lines, String code, String message) {
        return lines.stream()
                .map(line -> new ImportError(line.line(), Step.RECORDING.name(), "", code, message, line.fields()))
                .toList();
    }
}
