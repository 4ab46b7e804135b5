-- When the next purchase happens that was told before it did: features count it from then on. It is filled when the
-- service starts, which makes all features anew.
alter table reading.feature add column happens_at timestamptz;

create index feature_happens on reading.feature (happens_at) where happens_at is not null;

delete from reading.feature_basis;
