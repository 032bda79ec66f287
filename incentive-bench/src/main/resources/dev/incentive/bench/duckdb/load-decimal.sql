-- Amounts in euros, retention as a ratio.
CREATE TABLE participant AS
SELECT
    id,
    (revenue::DECIMAL(14, 0) * 0.01)::DECIMAL(11, 2) AS revenue,
    (quota::DECIMAL(14, 0) * 0.01)::DECIMAL(11, 2) AS quota,
    (retention_now * 0.0001)::DECIMAL(6, 4) AS retention_now,
    (retention_before * 0.0001)::DECIMAL(6, 4) AS retention_before,
    promoters,
    passives,
    detractors,
    milestones,
    team
FROM loaded;
