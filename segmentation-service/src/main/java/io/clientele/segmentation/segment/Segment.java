package io.clientele.segmentation.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** People who are alike in what a condition says. */
@Entity
class Segment {

    @Id
    UUID id;

    @Column(nullable = false)
    String name;

    /** JSON. */
    @Column(nullable = false)
    String condition;

    boolean archived;

    @Version
    long version;

    /** How many were in when they were last counted; counting is no change of the segment. */
    @Column(updatable = false)
    long size;

    @Column(nullable = false, updatable = false)
    Instant countedAt;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant changedAt;

    protected Segment() {} // for Hibernate

    Segment(UUID id, String name, String condition, Instant now) {
        this.id = id;
        this.name = name;
        this.condition = condition;
        createdAt = now;
        changedAt = now;
        countedAt = now;
    }

    void change(String name, String condition, boolean archived, Instant now) {
        this.name = name;
        this.condition = condition;
        this.archived = archived;
        changedAt = now;
    }
}
