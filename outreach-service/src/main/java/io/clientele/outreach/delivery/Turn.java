package io.clientele.outreach.delivery;

import io.clientele.outreach.ledger.Mark;
import io.clientele.outreach.template.Person;

/** Somebody whose mail may go next. */
record Turn(Job job, Mark mark, Person person) {}
