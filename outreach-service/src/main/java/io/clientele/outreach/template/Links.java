package io.clientele.outreach.template;

/** The addresses in one person's mail; each is absolute and needs no further encoding. */
public interface Links {

    String unsubscribe();

    String preferences();

    /** The mail as a page. */
    String view();

    /** Leads to {@code destinations().get(n)} of the template, and counts. */
    String click(int n);

    /** The picture whose fetching says that the mail was opened. */
    String open();
}
