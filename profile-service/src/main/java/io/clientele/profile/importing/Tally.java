package io.clientele.profile.importing;

import io.clientele.profile.purchase.Order;
import io.clientele.profile.purchase.Outcome;

/** What became of some lines. */
class Tally {

    long bytesRead = -1;
    long lines;
    long imported;
    long unchanged;
    long skipped;
    long failed;
    long profilesCreated;
    long purchasesCreated;
    long refundsCreated;

    void add(Order order, Outcome outcome) {
        switch (outcome) {
            case NEW -> {
                imported += order.lines().size();
                purchasesCreated += order.refund() ? 0 : 1;
                refundsCreated += order.refund() ? 1 : 0;
            }
            case REPLACED -> imported += order.lines().size();
            case UNCHANGED -> unchanged += order.lines().size();
            case REJECTED -> failed += order.lines().size();
        }
    }
}
