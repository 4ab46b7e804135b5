package io.clientele.segmentation.policy;

import jakarta.validation.constraints.NotNull;

/** What a business says of itself in six answers. */
record Answers(
        @NotNull Trade trade,
        @NotNull Meeting meeting,
        boolean tailored,
        boolean contracts,
        boolean serviceDepartment,
        @NotNull Advertising advertising) {

    enum Trade {
        SELL,
        SERVE
    }

    enum Meeting {
        COUNTER,
        APPOINTMENT,
        ONLINE
    }

    enum Advertising {
        PRICE,
        PEOPLE
    }

    /** The kind of business that answers so; one may always choose another. */
    Preset preset() {
        return trade == Trade.SERVE ? serving() : selling();
    }

    private Preset serving() {
        if (tailored) {
            return contracts ? Preset.PROFESSIONAL_SERVICES : Preset.STUDIO;
        }
        if (contracts) {
            return meeting == Meeting.ONLINE ? Preset.SAAS : Preset.BANK;
        }
        return Preset.SALON;
    }

    private Preset selling() {
        if (contracts) {
            if (meeting != Meeting.ONLINE) {
                return Preset.WHOLESALE;
            }
            return serviceDepartment ? Preset.SAAS : Preset.SUBSCRIPTION;
        }
        if (tailored) {
            return Preset.STUDIO;
        }
        if (advertising == Advertising.PRICE) {
            return meeting == Meeting.ONLINE && !serviceDepartment ? Preset.ONE_PRODUCT : Preset.GROCERY;
        }
        return Preset.RETAIL;
    }
}
