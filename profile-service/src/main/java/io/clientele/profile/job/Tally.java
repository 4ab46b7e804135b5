package io.clientele.profile.job;

import io.clientele.profile.purchase.Order;
import io.clientele.profile.purchase.Outcome;

/** What became of some lines. */
public class Tally {

    public long bytesRead = -1;
    public long lines;
    public long imported;
    public long unchanged;
    public long skipped;
    public long failed;
    public long profilesCreated;
    public long purchasesCreated;
    public long refundsCreated;
    public long profilesChanged;
    public long purchasesChanged;
    public long eventsCreated;
    public long productsCreated;
    public long productsChanged;
    public long consentsTaken;

    /** What became of an order, and of the lines that it was made of. */
    public void add(Order order, int itsLines, Outcome outcome) {
        switch (outcome) {
            case NEW -> {
                imported += itsLines;
                purchasesCreated += order.refund() ? 0 : 1;
                refundsCreated += order.refund() ? 1 : 0;
            }
            case REPLACED -> {
                imported += itsLines;
                purchasesChanged++;
            }
            case UNCHANGED -> unchanged += itsLines;
            case REJECTED -> failed += itsLines;
        }
    }
}
