package io.clientele.segmentation.lifetime;

/** Whether a fit may be relied on: only of a healthy one are numbers shown for a buyer. */
public enum Health {
    HEALTHY,
    /** Fewer than 200 buyers, or fewer than 50 who bought again. */
    TOO_FEW_BUYERS,
    /** Observed for less than three times the usual gap between two purchases, or everybody for equally long. */
    TOO_SHORT,
    /** Nothing in the data says that people stop: a model without that is as likely. */
    NO_DROPOUT_SIGNAL,
    /** The search for the parameters did not come to an end. */
    NOT_CONVERGED,
    /** What came later was off by more than a quarter, or not more for those of whom more was expected. */
    OFF_TARGET
}
