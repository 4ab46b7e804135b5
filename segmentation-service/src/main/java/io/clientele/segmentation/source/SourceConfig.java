package io.clientele.segmentation.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the feed is read. */
@ConfigMapping(prefix = "segmentation.source")
interface SourceConfig {

    /** Changes a page, each applied in one transaction. */
    @WithDefault("3000")
    int page();

    /** Purchase lines after which a page ends early, since a purchase may have many. */
    @WithDefault("60000")
    int lines();

    /** How long profile-service may keep a question open while nothing changes. */
    @WithDefault("15s")
    Duration patience();

    /** After this long without a sign of life another replica reads on. */
    @WithDefault("8s")
    Duration lease();

    /** Longest pause after profile-service did not answer. */
    @WithDefault("10s")
    Duration pause();
}
