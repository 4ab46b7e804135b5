package io.clientele.outreach.delivery;

import io.clientele.outreach.ledger.Mark;
import io.clientele.outreach.message.Octets;
import io.clientele.outreach.relay.Envelope;

/** A marked mail, written and ready for the wire. */
record Letter(Mark mark, Envelope envelope, Octets mail) {}
