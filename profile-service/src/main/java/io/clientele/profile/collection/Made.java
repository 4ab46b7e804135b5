package io.clientele.profile.collection;

import io.clientele.profile.purchase.Order;
import io.clientele.profile.purchase.Outcome;
import java.util.List;

/** What there was not before, and what is not as it was. */
public class Made {

    private final int profiles;
    private final int profilesChanged;
    private int purchasesChanged;
    private int purchases;
    private int refunds;
    private int events;
    private int consents;

    Made(int profiles, int profilesChanged) {
        this.profiles = profiles;
        this.profilesChanged = profilesChanged;
    }

    void count(List<Order> orders, List<Outcome> outcomes) {
        for (int i = 0; i < orders.size(); i++) {
            purchasesChanged += outcomes.get(i) == Outcome.REPLACED ? 1 : 0;
            if (outcomes.get(i) == Outcome.NEW) {
                purchases += orders.get(i).refund() ? 0 : 1;
                refunds += orders.get(i).refund() ? 1 : 0;
            }
        }
    }

    void happened(int count) {
        events += count;
    }

    void decided(int count) {
        consents += count;
    }

    public int consents() {
        return consents;
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

    /** Who were there before. */
    public int profilesChanged() {
        return profilesChanged;
    }

    public int purchasesChanged() {
        return purchasesChanged;
    }

    public int refunds() {
        return refunds;
    }
}
