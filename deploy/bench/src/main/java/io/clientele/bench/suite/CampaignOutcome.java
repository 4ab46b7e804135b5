package io.clientele.bench.suite;

import java.util.List;

/**
 * What the ledger says of a campaign, held against what the recipients' server saw.
 *
 * @param unknown listed as perhaps sent
 * @param twice people who got two mails
 * @param seenButNotListed people who got a mail that the ledger says neither sent nor unknown
 * @param lost people of whom the ledger says sent, and who got none
 */
public record CampaignOutcome(
        int people, int planned, int sent, int unknown, int twice, int seenButNotListed, int lost) {

    public List<Verdict> verdicts(int mostUnknown) {
        return List.of(
                new Verdict("everybody is in the ledger", planned == people, planned + " of " + people),
                new Verdict("nobody gets two mails", twice == 0, twice + " twice"),
                new Verdict("whoever got one is listed", seenButNotListed == 0, seenButNotListed + " not listed"),
                new Verdict("whoever is listed as reached was", lost == 0, lost + " lost"),
                new Verdict("nobody else is left", sent + unknown == people, sent + " sent, " + unknown + " unknown"),
                new Verdict("at most " + mostUnknown + " are unknown", unknown <= mostUnknown, unknown + " unknown"));
    }
}
