package io.clientele.profile.collection;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.clientele.kit.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of messages that shared a transaction.
 *
 * @param fresh were not taken before, each known by its place among them all
 * @param rejected of the fresh ones, by their places
 */
record Taken(List<Message> messages, List<Message> fresh, List<Rejected> rejected, Made made) {

    /** A receipt a request, in their order, as if each had come alone: its messages are the next ones of ours. */
    List<Receipt> receipts(List<Request> requests) {
        var wrong =
                rejected.stream().collect(toMap(one -> messages.get(one.index()).id(), Rejected::errors));
        var places = fresh.stream().map(Message::index).collect(toSet());
        var receipts = new ArrayList<Receipt>();
        var place = 0;
        for (var request : requests) {
            receipts.add(receipt(request, place, places, wrong));
            place += request.messages().size();
        }
        return receipts;
    }

    /** Whoever repeats what is rejected meanwhile is told so too: it is not taken. */
    private Receipt receipt(Request request, int from, Set<Integer> places, Map<String, List<Problem.Error>> wrong) {
        var refused = new ArrayList<>(request.wrong());
        var accepted = 0;
        for (int nth = 0; nth < request.messages().size(); nth++) {
            var message = request.messages().get(nth);
            if (wrong.containsKey(message.id())) {
                refused.add(new Rejected(message.index(), wrong.get(message.id())));
            } else if (places.contains(from + nth)) {
                accepted++;
            }
        }
        refused.sort(Comparator.comparingInt(Rejected::index));
        var taken =
                request.messages().size() - (refused.size() - request.wrong().size());
        return new Receipt(accepted, taken - accepted, refused, made);
    }
}
