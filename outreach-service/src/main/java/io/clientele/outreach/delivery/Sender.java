package io.clientele.outreach.delivery;

import io.clientele.outreach.ledger.DeliveryState;
import io.clientele.outreach.ledger.Mark;
import io.clientele.outreach.ledger.Outcome;
import io.clientele.outreach.message.Octets;
import io.clientele.outreach.message.UnwritableMail;
import io.clientele.outreach.relay.Reply;
import io.clientele.outreach.relay.SmtpConnection;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Sends marked mails over one connection: while the relay judges one, the next is already announced. */
class Sender {

    private static final int WANTED = 354;

    private final Window window;
    private final Composer composer;
    private final Bounces bounces;
    private final SmtpConnection connection;
    private final Duration idle;
    private Octets paper = new Octets();
    private Octets otherPaper = new Octets();
    private final Deque<Mark> owed = new ArrayDeque<>();
    private boolean used;

    Sender(Window window, Composer composer, Bounces bounces, SmtpConnection connection, Duration idle) {
        this.window = window;
        this.composer = composer;
        this.bounces = bounces;
        this.connection = connection;
        this.idle = idle;
    }

    /** Until nothing is left to send, or the connection ends. */
    void run() throws InterruptedException {
        try {
            serve();
        } finally { // whatever breaks here: a mail without an end would keep its campaign from ending
            owed.forEach(mark -> window.settle(Outcome.of(mark, DeliveryState.UNKNOWN, "The sender broke off")));
        }
    }

    private void serve() throws InterruptedException {
        for (var letter = announced(next(idle)); letter != null; ) {
            var answer = accepted(letter);
            if (answer == null || answer.closes()) {
                return;
            }
            letter = answer.code() == WANTED ? send(letter) : announced(next(idle));
        }
    }

    /** The relay's answer to the envelope; null if the connection broke, when no byte of the mail has left. */
    private @Nullable Reply accepted(Letter letter) {
        try {
            var answer = connection.accepted();
            if (answer.code() != WANTED) {
                // a connection that has served for long may be closed at any time: that says nothing of this mail
                settle(answer.closes() && used ? Outcome.neverLeft(letter.mark()) : refused(letter, answer));
            }
            return answer;
        } catch (IOException broken) {
            settle(
                    used
                            ? Outcome.neverLeft(letter.mark())
                            : Outcome.of(
                                    letter.mark(),
                                    DeliveryState.DEFERRED,
                                    "The connection broke: " + broken.getMessage()));
            return null;
        }
    }

    /** Returns the next one, announced. */
    private @Nullable Letter send(Letter letter) throws InterruptedException {
        connection.body(letter.mail());
        var following = connection.pipelines() ? announced(next(Duration.ZERO)) : null;
        try {
            var verdict = connection.verdict();
            used = true;
            settle(
                    verdict.isPositive()
                            ? Outcome.of(letter.mark(), DeliveryState.SENT, verdict.toString())
                            : refused(letter, verdict));
            return following == null && !verdict.closes() ? announced(next(idle)) : following;
        } catch (IOException broken) {
            settle(Outcome.of(
                    letter.mark(), DeliveryState.UNKNOWN, "No answer to the whole mail: " + broken.getMessage()));
            if (following != null) {
                settle(Outcome.neverLeft(following.mark()));
            }
            return null;
        }
    }

    private Outcome refused(Letter letter, Reply reply) {
        if (reply.isTemporary()) {
            return Outcome.of(letter.mark(), DeliveryState.DEFERRED, reply.toString());
        }
        if (reply.saysMailboxIsGone()) {
            bounces.gone(letter.mark(), reply);
        }
        return Outcome.bounced(letter.mark(), reply.toString());
    }

    private @Nullable Letter next(Duration longest) throws InterruptedException {
        for (var turn = window.next(longest); turn != null; turn = window.next(longest)) {
            var letter = written(turn);
            if (letter != null) {
                return letter;
            }
        }
        return null;
    }

    private @Nullable Letter written(Turn turn) {
        owed.add(turn.mark());
        swapPaper(); // the one before may still be on its way
        try {
            var letter = composer.compose(turn, paper);
            if (connection.takes(letter.envelope()) && connection.takes(letter.mail())) {
                return letter;
            }
            throw new UnwritableMail("The relay takes no such address, or no mail as large");
        } catch (UnwritableMail refused) {
            settle(Outcome.of(turn.mark(), DeliveryState.FAILED, refused.getMessage()));
            return null;
        }
    }

    private void settle(Outcome outcome) {
        owed.removeIf(mark -> mark.profileId().equals(outcome.profileId())
                && mark.campaignId().equals(outcome.campaignId()));
        window.settle(outcome);
    }

    private void swapPaper() {
        var swapped = paper;
        paper = otherPaper;
        otherPaper = swapped;
    }

    private @Nullable Letter announced(@Nullable Letter letter) {
        if (letter != null) {
            connection.announce(letter.envelope());
        }
        return letter;
    }
}
