package io.clientele.profile.care;

import io.clientele.profile.activity.Meaning;
import io.clientele.profile.activity.Properties;
import io.clientele.profile.fact.Facts;
import io.clientele.profile.fact.Forms;
import io.clientele.profile.fact.Strand;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What they need, like and complain of is what their events say. */
@ApplicationScoped
class Care implements Meaning {

    private static final String BOOKED = "Appointment Booked";
    private static final String DECLARED = "Supplier Declared";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final Set<String> EVENTS = Set.of(
            Contact.RECORDED,
            BOOKED,
            Need.STATED,
            Need.MET,
            Preference.STATED,
            DECLARED,
            Complaint.OPENED,
            Complaint.CLOSED);

    private final Facts facts;

    Care(Facts facts) {
        this.facts = facts;
    }

    List<Need> needs(UUID profileId) {
        return strands(profileId, Need.KIND).map(Need::of).toList();
    }

    List<Complaint> complaints(UUID profileId) {
        return strands(profileId, Complaint.KIND).map(Complaint::of).toList();
    }

    List<Preference> preferences(UUID profileId) {
        return strands(profileId, Preference.KIND)
                .map(Preference::of)
                .filter(one -> one.value() != null)
                .toList();
    }

    private Stream<Strand> strands(UUID profileId, Strand.Kind kind) {
        return Strand.of(facts.of(profileId, Set.of(kind.beginning(), kind.ending())), kind).stream();
    }

    @Override
    public Set<String> events() {
        return EVENTS;
    }

    @Override
    public void check(String event, Properties said) {
        switch (event) {
            case Contact.RECORDED -> Contact.check(said);
            case Need.STATED -> Need.checkStated(said);
            case Need.MET -> {
                said.need(Need.ID);
                said.text(Need.ID, 255);
            }
            case Preference.STATED -> Preference.check(said);
            case Complaint.OPENED, Complaint.CLOSED -> Complaint.check(said);
            case BOOKED -> {
                said.text("handled_by");
                said.read("on", Forms::date);
                said.read("starts_at", Forms::instant);
            }
            default -> checkSupplier(said);
        }
    }

    private static void checkSupplier(Properties said) {
        said.read("sole", Forms::flag);
        var share = said.number("share_of_wallet");
        said.mistakes()
                .unless(
                        share == null || (share.signum() >= 0 && share.compareTo(WHOLE) <= 0),
                        said.path() + ".share_of_wallet",
                        "must be a percentage from 0 to 100");
    }
}
