package io.clientele.profile.mapping;

/** A row can't be imported: which of the file's columns is to blame, and why. */
public class BadRow extends Exception {

    private final String column;
    private final String code;

    public BadRow(String column, String code, String message) {
        super(message, null, false, false); // thrown by the hundred thousand: no stack trace
        this.column = column;
        this.code = code;
    }

    public String column() {
        return column;
    }

    public String code() {
        return code;
    }
}
