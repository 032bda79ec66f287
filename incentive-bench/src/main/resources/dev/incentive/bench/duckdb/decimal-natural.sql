-- Exact decimals, written tier by tier as the plan says it. The scores are compared crosswise: a division gives a DOUBLE.
WITH peers AS (
    SELECT
        team,
        sum(promoters - detractors) AS difference,
        sum(promoters + passives + detractors) AS answers
    FROM participant
    GROUP BY team
)
SELECT
    id,
    (
        100 * least(
            60000.00,
            CASE
                WHEN quota > 0
                    THEN round(
                        0.04 * least(revenue, 0.8 * quota)
                        + 0.06 * greatest(0, least(revenue, quota) - 0.8 * quota)
                        + 0.09 * greatest(0, least(revenue, 1.3 * quota) - quota)
                        + 0.12 * greatest(0, revenue - 1.3 * quota),
                        2
                    )
                ELSE 0
            END
            + CASE
                WHEN quota > 0
                    AND retention_before > 0
                    AND retention_now >= 1.1 * retention_before
                    AND revenue >= 0.5 * quota
                    THEN 2500.00
                ELSE 0
            END
            + CASE
                WHEN promoters + passives + detractors >= 5
                    AND (promoters - detractors) * peers.answers
                        > peers.difference * (promoters + passives + detractors)
                    THEN 1500.00
                ELSE 0
            END
            + round(
                3000.00 * (
                    CASE WHEN milestones & 1 = 1 THEN 0.30 ELSE 0 END
                    + CASE WHEN milestones & 2 = 2 THEN 0.25 ELSE 0 END
                    + CASE WHEN milestones & 4 = 4 THEN 0.20 ELSE 0 END
                    + CASE WHEN milestones & 8 = 8 THEN 0.15 ELSE 0 END
                    + CASE WHEN milestones & 16 = 16 THEN 0.10 ELSE 0 END
                ),
                2
            )
        )
    )::BIGINT AS cents
FROM participant
JOIN peers USING (team);
