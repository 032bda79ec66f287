-- Everything in whole cents; the commission is the largest of four lines, in thousandths of a cent.
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
    least(
        6000000,
        CASE
            WHEN quota > 0
                THEN (
                    greatest(
                        40 * revenue,
                        60 * revenue - 16 * quota,
                        90 * revenue - 46 * quota,
                        120 * revenue - 85 * quota
                    ) + 500
                ) // 1000
            ELSE 0
        END
        + CASE
            WHEN quota > 0
                AND retention_before > 0
                AND 10 * retention_now >= 11 * retention_before
                AND 2 * revenue >= quota
                THEN 250000
            ELSE 0
        END
        + CASE
            WHEN promoters + passives + detractors >= 5
                AND (promoters - detractors) * peers.answers > peers.difference * (promoters + passives + detractors)
                THEN 150000
            ELSE 0
        END
        + 90000 * (milestones & 1)
        + 75000 * ((milestones >> 1) & 1)
        + 60000 * ((milestones >> 2) & 1)
        + 45000 * ((milestones >> 3) & 1)
        + 30000 * ((milestones >> 4) & 1)
    ) AS cents
FROM participant
JOIN peers USING (team);
