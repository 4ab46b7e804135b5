package io.clientele.segmentation.column;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Among how many people features are held in memory while somebody tries out conditions. */
@ConfigMapping(prefix = "segmentation.columns")
interface ColumnConfig {

    /** Below, the database is as fast. */
    @WithDefault("50000")
    long from();

    @WithDefault("3000000")
    long most();

    /** People times features, at ten bytes each; 25 while they are read again. */
    @WithDefault("10000000")
    long room();
}
