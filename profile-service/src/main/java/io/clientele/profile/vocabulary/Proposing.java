package io.clientele.profile.vocabulary;

import static io.clientele.profile.vocabulary.Figure.*;
import static io.clientele.profile.vocabulary.Relationship.BECOMING_CLIENT;
import static io.clientele.profile.vocabulary.Relationship.CLIENT;
import static io.clientele.profile.vocabulary.Relationship.CUSTOMER;
import static io.clientele.profile.vocabulary.Relationship.EVERYONE;
import static io.clientele.profile.vocabulary.Relationship.PROSPECT;

import io.clientele.profile.vocabulary.Proposals.Because;
import io.clientele.profile.vocabulary.Proposals.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Finds the words that fit how people behave: the first rule that holds decides, else the usual word stays. */
@ApplicationScoped
class Proposing {

    /** With fewer people nothing is usual yet. */
    private static final int TOO_FEW = 20;

    /** A figure and the share from which on it counts, of the people, or of those who bought. */
    private record Sign(Figure figure, double share, boolean ofBuyers) {}

    private record Rule(Relationship relationship, String word, List<Sign> signs) {}

    /** What is bought says most, then how it is bought, then that it is bought at all. */
    private static final List<Rule> RULES = List.of(
            rule(EVERYONE, "PATIENT", buyers(CARE, .5)),
            rule(EVERYONE, "TENANT", buyers(RENT, .5)),
            rule(EVERYONE, "GUEST", buyers(STAYS, .5)),
            rule(EVERYONE, "STUDENT", buyers(LEARNING, .5)),
            rule(EVERYONE, "DONOR", buyers(GIVING, .5)),
            rule(EVERYONE, "PASSENGER", buyers(TRAVEL, .5)),
            rule(EVERYONE, "VISITOR", buyers(TICKETS, .5)),
            rule(EVERYONE, "ACCOUNT", people(ORGANISATION, .5)),
            rule(EVERYONE, "MEMBER", buyers(SUBSCRIPTION, .5), people(ATTENDED, .1)),
            rule(EVERYONE, "SUBSCRIBER", buyers(SUBSCRIPTION, .5)),
            rule(EVERYONE, "USER", people(USES_ONLY, .5)),
            rule(EVERYONE, "FOLLOWER", people(FOLLOWS_ONLY, .5)),
            rule(PROSPECT, "FOLLOWER", people(FOLLOWS_ONLY, .3)),
            rule(PROSPECT, "USER", people(USES_ONLY, .5)),
            rule(PROSPECT, "SHOPPER", people(LOOKED_AROUND, .3)),
            rule(PROSPECT, "LEAD", people(ADVISED, .2)),
            rule(CUSTOMER, "PATIENT", buyers(CARE, .3), people(APPOINTMENT, .1)),
            rule(CUSTOMER, "TENANT", buyers(RENT, .3)),
            rule(CUSTOMER, "GUEST", buyers(STAYS, .3)),
            rule(CUSTOMER, "STUDENT", buyers(LEARNING, .3)),
            rule(CUSTOMER, "DONOR", buyers(GIVING, .3)),
            rule(CUSTOMER, "PASSENGER", buyers(TRAVEL, .3)),
            rule(CUSTOMER, "VISITOR", buyers(TICKETS, .3)),
            rule(CUSTOMER, "MEMBER", buyers(SUBSCRIPTION, .3), people(ATTENDED, .1)),
            rule(CUSTOMER, "SUBSCRIBER", buyers(SUBSCRIPTION, .3)),
            rule(CUSTOMER, "READER", buyers(READING, .5)),
            rule(CUSTOMER, "REGULAR", buyers(CAME_AGAIN, .7)),
            rule(CUSTOMER, "SHOPPER", people(LOOKED_AROUND, .5)),
            rule(CLIENT, "PATIENT", buyers(CARE, .3), people(APPOINTMENT, .1)),
            rule(CLIENT, "TENANT", buyers(RENT, .3)),
            rule(CLIENT, "MEMBER", buyers(SUBSCRIPTION, .3), people(ATTENDED, .1)),
            rule(CLIENT, "PARTNER", people(ORGANISATION, .5), people(TAILORED_CONTRACT, .2)),
            rule(CLIENT, "CLIENT", people(TAILORED_CONTRACT, .05)),
            rule(CLIENT, "CLIENT", buyers(TAILORED_WORK, .2)),
            rule(CLIENT, "CLIENT", people(ADVISED, .1)),
            rule(CLIENT, "CLIENT", people(APPOINTMENT, .2)),
            rule(CLIENT, "PATRON", buyers(CAME_AGAIN, .5)));

    private final Behaviour behaviour;

    Proposing(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    Proposals propose() {
        return propose(behaviour.count());
    }

    static Proposals propose(Behaviour.Counted counted) {
        return new Proposals(
                counted.people(),
                Arrays.stream(Relationship.values())
                        .map(one -> proposal(one, counted))
                        .toList());
    }

    private static Proposal proposal(Relationship relationship, Behaviour.Counted counted) {
        return RULES.stream()
                .filter(rule -> rule.relationship() == relationship && counted.people() >= TOO_FEW)
                .filter(rule -> rule.signs().stream().allMatch(sign -> holds(sign, counted)))
                .findFirst()
                .map(rule -> new Proposal(
                        relationship,
                        rule.word(),
                        rule.signs().stream()
                                .map(sign -> because(sign, counted))
                                .toList()))
                .orElseGet(() -> new Proposal(
                        relationship,
                        relationship.usual(),
                        relationship == BECOMING_CLIENT ? List.of() : List.of(because(people(BOUGHT, 0), counted))));
    }

    private static boolean holds(Sign sign, Behaviour.Counted counted) {
        long among = among(sign, counted);
        return among > 0 && counted.of().get(sign.figure()) >= sign.share() * among;
    }

    private static Because because(Sign sign, Behaviour.Counted counted) {
        return new Because(sign.figure(), counted.of().get(sign.figure()), among(sign, counted), sign.share());
    }

    private static long among(Sign sign, Behaviour.Counted counted) {
        return sign.ofBuyers() ? counted.of().get(BOUGHT) : counted.people();
    }

    private static Rule rule(Relationship relationship, String word, Sign... signs) {
        return new Rule(relationship, word, List.of(signs));
    }

    private static Sign people(Figure figure, double share) {
        return new Sign(figure, share, false);
    }

    private static Sign buyers(Figure figure, double share) {
        return new Sign(figure, share, true);
    }
}
