package io.clientele.segmentation.question;

/** Where there are many rows a person: {@code f} with their {@code profile_id}, and {@code l} where these have parts. */
enum Source {
    PURCHASES("reading.purchase f"),
    PURCHASE_PARTS("reading.purchase_part l join reading.purchase f using (profile_id, purchase_id)"),
    PURCHASE_LINES("reading.purchase_line l join reading.purchase f using (profile_id, purchase_id)"),
    EVENTS("reading.event f"),
    CONSENTS("reading.consent f"),
    CONSENT_STATES("reading.consent_state f"),
    STANDINGS("standing f"),
    STANDING_STATES("""
            (select profile_id, judged_on, relationship, direction, stage, marks, score, tie, service from standing_before
            union all
            select profile_id, judged_on, relationship, direction, stage, marks, score, tie, service from standing
            where exemption is null) f"""),
    WORTHS("worth f");

    private final String rows;

    Source(String rows) {
        this.rows = rows;
    }

    String rows() {
        return rows;
    }
}
