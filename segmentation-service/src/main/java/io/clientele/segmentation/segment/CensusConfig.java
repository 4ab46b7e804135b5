package io.clientele.segmentation.segment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "segmentation.census")
interface CensusConfig {

    /** How long a count may take that somebody waits for. */
    @WithDefault("15s")
    Duration patience();
}
