package io.clientele.profile.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;

/** Does something to see what would come of it, and takes it back. */
@ApplicationScoped
public class Rehearsal {

    private final TransactionManager transactions;

    Rehearsal(TransactionManager transactions) {
        this.transactions = transactions;
    }

    public <T> T of(Supplier<T> work) {
        try {
            transactions.setTransactionTimeout(600);
            transactions.begin();
            try {
                return work.get();
            } finally {
                transactions.rollback();
            }
        } catch (NotSupportedException | SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
