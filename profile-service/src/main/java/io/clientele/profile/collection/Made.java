package io.clientele.profile.collection;

import io.clientele.profile.purchase.Order;
import io.clientele.profile.purchase.Outcome;
import java.util.List;

/** What there was not before. */
public class Made {

    private final int profiles;
    private int purchases;
    private int refunds;
    private int events;

    Made(int profiles) {
        this.profiles = profiles;
    }

    void count(List<Order> orders, List<Outcome> outcomes) {
        for (int i = 0; i < orders.size(); i++) {
            if (outcomes.get(i) == Outcome.NEW) {
                purchases += orders.get(i).refund() ? 0 : 1;
                refunds += orders.get(i).refund() ? 1 : 0;
            }
        }
    }

    void happened(int count) {
        events += count;
    }

    public int events() {
        return events;
    }

    public int profiles() {
        return profiles;
    }

    public int purchases() {
        return purchases;
    }

    public int refunds() {
        return refunds;
    }
}
