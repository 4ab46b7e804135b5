package io.clientele.outreach.console.care;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;

/**
 * What stands around somebody on their page.
 *
 * @param managers to choose from, for those who may
 * @param currency of the business
 * @param key of the next thing that is noted: sent twice, it is noted once
 */
@TemplateData
public record Around(
        List<Contract> contracts,
        List<Need> needs,
        Usual usual,
        List<Habit> habits,
        Keeper keeper,
        List<Keeper.Manager> managers,
        String currency,
        UUID key) {

    public List<Need> openNeeds() {
        return needs.stream().filter(Need::open).toList();
    }

    public List<Need> metNeeds() {
        return needs.stream().filter(need -> !need.open()).toList();
    }

    public List<String> periods() {
        return List.of("P1M", "P3M", "P6M", "P1Y");
    }

    public List<String> notices() {
        return List.of("P14D", "P1M", "P3M", "P6M");
    }

    public List<String> kinds() {
        return Touch.KINDS;
    }

    public List<String> channels() {
        return Touch.CHANNELS;
    }
}
