package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.question.World.Order;
import io.clientele.segmentation.question.World.Person;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What somebody bought, order by order and line by line. */
record NaivePurchases(Naive naive) {

    boolean hold(Purchases asked, Person person) {
        var ofMoney = asked.measure() == Measure.SPEND || asked.measure() == Measure.AVERAGE;
        var wanted = asked.currency() == null && ofMoney ? naive.currency() : asked.currency();
        var orders = person.orders().stream()
                .filter(order -> naive.within(order.at(), asked.within(), asked.from(), asked.to()))
                .filter(order -> wanted == null || wanted.equals(order.currency()))
                .filter(order -> asked.coupon() == null || asked.coupon().equals(order.coupon()))
                .filter(order ->
                        !isOfLines(asked) || lines(order, asked).findAny().isPresent())
                .toList();
        var sold = orders.stream().filter(order -> !order.refund()).toList();
        var count = BigDecimal.valueOf(sold.size());
        return switch (asked.measure()) {
            case COUNT -> Naive.compares(count.compareTo(asked.value()), asked.is());
            case DAYS -> {
                var days = BigDecimal.valueOf(
                        sold.stream().map(Order::day).distinct().count());
                yield Naive.compares(days.compareTo(asked.value()), asked.is());
            }
            case SPEND -> Naive.compares(spend(orders, asked).compareTo(asked.value()), asked.is());
            case AVERAGE ->
                !sold.isEmpty()
                        && Naive.compares(
                                spend(orders, asked).compareTo(asked.value().multiply(count)), asked.is());
            case QUANTITY -> Naive.compares(quantity(orders, asked).compareTo(asked.value()), asked.is());
        };
    }

    private static boolean isOfLines(Purchases asked) {
        return asked.sku() != null || asked.category() != null || asked.kind() != null;
    }

    private static Stream<World.Line> lines(Order order, Purchases asked) {
        return order.lines().stream()
                .filter(line -> asked.sku() == null || asked.sku().equals(line.sku()))
                .filter(line -> asked.category() == null || asked.category().equals(line.category()))
                .filter(line -> asked.kind() == null || asked.kind().equals(line.kind()));
    }

    private static BigDecimal spend(List<Order> orders, Purchases asked) {
        return orders.stream()
                .flatMap(order -> isOfLines(asked)
                        ? lines(order, asked).map(line -> line.amount().multiply(BigDecimal.valueOf(order.sign())))
                        : Stream.of(BigDecimal.valueOf(order.net())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal quantity(List<Order> orders, Purchases asked) {
        return orders.stream()
                .flatMap(order ->
                        lines(order, asked).map(line -> line.quantity().multiply(BigDecimal.valueOf(order.sign()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
