-- Exact decimals, each line cast so narrow that no sum leaves 64 bits.
WITH peers AS (
    SELECT
        team,
        sum(promoters - detractors)::BIGINT AS difference,
        sum(promoters + passives + detractors)::BIGINT AS answers
    FROM participant
    GROUP BY team
)
SELECT
    id,
    (
        100 * least(
            60000::DECIMAL(9, 2),
            CASE
                WHEN quota > 0
                    THEN round(
                        greatest(
                            0.04 * revenue,
                            0.06 * revenue - 0.016 * quota,
                            0.09 * revenue - 0.046 * quota,
                            0.12 * revenue - 0.085 * quota
                        ),
                        2
                    )::DECIMAL(9, 2)
                ELSE 0::DECIMAL(9, 2)
            END
            + CASE
                WHEN quota > 0
                    AND retention_before > 0
                    AND retention_now >= 1.1 * retention_before
                    AND revenue >= 0.5 * quota
                    THEN 2500::DECIMAL(9, 2)
                ELSE 0::DECIMAL(9, 2)
            END
            + CASE
                WHEN promoters + passives + detractors >= 5
                    AND (promoters - detractors) * peers.answers
                        > peers.difference * (promoters + passives + detractors)
                    THEN 1500::DECIMAL(9, 2)
                ELSE 0::DECIMAL(9, 2)
            END
            + (
                900 * (milestones & 1)
                + 750 * ((milestones >> 1) & 1)
                + 600 * ((milestones >> 2) & 1)
                + 450 * ((milestones >> 3) & 1)
                + 300 * ((milestones >> 4) & 1)
            )::DECIMAL(9, 2)
        )
    )::BIGINT AS cents
FROM participant
JOIN peers USING (team);
