package dev.incentive.bench.work;

import java.math.BigDecimal;

/**
 * One participant of the second plan, as programs usually hold one.
 *
 * @param revenue in euros, two decimals
 * @param quota in euros, two decimals; zero where there is none
 * @param productRevenue in euros, two decimals
 * @param topAnswers satisfied answers
 * @param answers all answers
 * @param daysToClose in days, two decimals, above zero
 * @param region the peer group, from 0 to 49
 * @param targetIncentive in euros, two decimals
 * @param activeDays days at work of the 92 days of the quarter
 * @param mentions how often the product was mentioned
 * @param partners how many different partners were won
 */
public record SecondRow(
        BigDecimal revenue,
        BigDecimal quota,
        BigDecimal productRevenue,
        int topAnswers,
        int answers,
        BigDecimal daysToClose,
        int region,
        BigDecimal targetIncentive,
        int activeDays,
        int mentions,
        int partners) {}
