package io.clientele.profile.duplicate;

import io.clientele.kit.GivingWay;
import io.clientele.kit.Problem;
import io.clientele.profile.merging.Grounds;
import io.clientele.profile.merging.Union;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes people one whom a rule finds that may do so by itself, a few at a time, each pair in a transaction of its own. */
@ApplicationScoped
class MergingByRule {

    private static final int PAGE = 100;

    private final MergeRules rules;
    private final Union union;

    MergingByRule(MergeRules rules, Union union) {
        this.rules = rules;
        this.union = union;
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void mergeAll() {
        rules.all().stream().filter(MergeRule::automatic).forEach(this::merge);
    }

    private void merge(MergeRule rule) {
        var grounds = new Grounds(Grounds.Reason.RULE, rule.rule().name(), rule.fields());
        for (var due : rules.due(rule, PAGE)) {
            try {
                GivingWay.again(() -> QuarkusTransaction.requiringNew()
                        .call(() -> union.unite(due.survivorId(), due.duplicateId(), grounds)));
            } catch (Problem.Refusal changed) {
                Log.debugf(
                        "%s and %s are not what they were: %s",
                        due.survivorId(), due.duplicateId(), changed.getMessage());
            }
        }
    }
}
