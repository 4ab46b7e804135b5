package io.clientele.profile.job;

/** Where an import of purchase lines is. Each is done in pages, or at once, in the transaction that moves it on. */
public enum Step {
    /** Rows go from the file to where they can be put together. */
    STAGING,
    /** Orders that can't be whole go out, and it is seen who is in the file. */
    SIFTING,
    /** People are found or created. */
    PEOPLE,
    /** Orders are recorded. */
    RECORDING,
    /** Of an import of any kind: all of it is taken back. */
    UNDOING
}
