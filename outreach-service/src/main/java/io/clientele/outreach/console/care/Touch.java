package io.clientele.outreach.console.care;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact as it is noted. */
public record Touch(
        String kind,
        String channel,
        String handledBy,
        @Nullable String note) {

    static final List<String> KINDS =
            List.of("ADVICE", "ONGOING", "CONSULTATION", "INQUIRY", "RETURN", "ORDER_STATUS", "COMPLAINT");
    static final List<String> CHANNELS = List.of(
            "COUNTER",
            "PHONE",
            "EMAIL",
            "LETTER",
            "CHAT",
            "SMS",
            "LINE",
            "WHATSAPP",
            "WECHAT",
            "VIDEO",
            "VISIT",
            "OTHER");
}
