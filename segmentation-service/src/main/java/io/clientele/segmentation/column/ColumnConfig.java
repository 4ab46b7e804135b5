package io.clientele.segmentation.column;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Among how many people features are held in memory while somebody tries out conditions: ten bytes a person and feature. */
@ConfigMapping(prefix = "segmentation.columns")
interface ColumnConfig {

    /** Below, the database is as fast. */
    @WithDefault("50000")
    long from();

    @WithDefault("3000000")
    long most();
}
