package io.clientele.outreach.console.care;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;

/**
 * What stands around somebody on their page.
 *
 * @param managers to choose from, for those who may
 * @param key of the next thing that is noted: sent twice, it is noted once
 */
@TemplateData
public record Around(
        List<Contract> contracts,
        List<Need> needs,
        Usual usual,
        Keeper keeper,
        List<Keeper.Manager> managers,
        UUID key) {

    public List<Need> openNeeds() {
        return needs.stream().filter(Need::open).toList();
    }

    public List<Need> metNeeds() {
        return needs.stream().filter(need -> !need.open()).toList();
    }

    public List<String> kinds() {
        return Touch.KINDS;
    }

    public List<String> channels() {
        return Touch.CHANNELS;
    }
}
