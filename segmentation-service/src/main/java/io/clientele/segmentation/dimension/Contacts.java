package io.clientele.segmentation.dimension;

/**
 * Who they know here, and what they ask of us beyond goods.
 *
 * @param recorded contacts of any kind, returns and complaints among them
 * @param advice ADVICE and CONSULTATION contacts
 * @param ongoing ONGOING contacts
 * @param yearly ADVICE, CONSULTATION and ONGOING contacts of the year that ends with the last one
 * @param booked appointments ever
 * @param appointments booked in that year that are neither such a contact nor a standard service that was bought
 * @param named how many such contacts and purchases that are not ready-made were handled by somebody with a name; a
 *     standard service counts half
 * @param namedBySame of those, what one and the same person handled
 * @param manager whether an account manager is theirs
 * @param contactPersons who speaks for them, if they are an organisation
 * @param beforeDecision contacts, appointments and quotes before they first bought something not ready-made or signed
 * @param decisionDays days from the first of these to that decision; below 0 if there was none
 * @param mails sent to them
 * @param answers human clicks and replies to those
 */
public record Contacts(
        int recorded,
        int advice,
        int ongoing,
        int yearly,
        int booked,
        int appointments,
        double named,
        double namedBySame,
        boolean manager,
        int contactPersons,
        int beforeDecision,
        int decisionDays,
        int mails,
        int answers) {

    public static final Contacts NONE = new Contacts(0, 0, 0, 0, 0, 0, 0, 0, false, 0, 0, -1, 0, 0);

    /** Contacts in which we were of use with more than goods. */
    public int serving() {
        return advice + ongoing;
    }

    public Contacts withManager() {
        return new Contacts(
                recorded,
                advice,
                ongoing,
                yearly,
                booked,
                appointments,
                named,
                namedBySame,
                true,
                contactPersons,
                beforeDecision,
                decisionDays,
                mails,
                answers);
    }

    /** One more consultation, with whom they know. */
    public Contacts withAdvice() {
        return new Contacts(
                recorded + 1,
                advice + 1,
                ongoing,
                yearly + 1,
                booked,
                appointments,
                named + 1,
                namedBySame + 1,
                manager,
                contactPersons,
                beforeDecision,
                decisionDays,
                mails,
                answers);
    }
}
