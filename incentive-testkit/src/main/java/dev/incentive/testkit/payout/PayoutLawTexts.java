package dev.incentive.testkit.payout;

import dev.incentive.testkit.law.LawText;

/** The laws of payout rules in words. */
final class PayoutLawTexts {

    static final LawText ANSWERS = new LawText(
            "PAYOUT-1",
            "The rule pays an amount in every case, and reads nothing but what it says it needs.",
            "every payout rule",
            "A plan gives a rule what its needs name and nothing else; a rule that throws leaves somebody unpaid.",
            "needs that are missing from needs(), a division by what may be zero, a refusal of amounts below zero; a NullPointerException that names an input says that its need is missing");

    static final LawText DETERMINISTIC = new LawText(
            "PAYOUT-2",
            "The same input is always paid the same, whoever was paid before.",
            "every payout rule",
            "A statement that is calculated again must say the same, on every thread and in any order of people.",
            "a field that paying writes, the clock, random numbers");

    static final LawText NAMES = new LawText(
            "PAYOUT-3",
            "The payout does not depend on what the transactions are called.",
            "a rule that reads an amount",
            "The order of transactions is the one given; names have another order in every hash table and language.",
            "a HashMap or HashSet over the transactions, sorting by label, a set that drops equal amounts");

    static final LawText RECOMBINES = new LawText(
            "PAYOUT-4",
            "The derivation recombines to the amount that is paid.",
            "every payout rule",
            "Whoever is paid must be able to calculate the amount again from the numbers that are shown.",
            "a derivation that was written beside the calculation instead of being it, a cap or a rounding left out of it");

    static final LawText STATED = new LawText(
            "PAYOUT-5",
            "The rule pays what the stated formula, rule or examples say.",
            "a rule with a stated formula, reference rule or examples",
            "A rule can be sound in every other way and still not be the one that was agreed.",
            "a tier that is lost, an edge in the wrong tier, another rounding mode, a parameter that is not used");

    static final LawText RISING = new LawText(
            "PAYOUT-6",
            "A higher amount never pays less, returns included.",
            "a rule that is said to be RISING",
            "Nobody must lose by selling more.",
            "a lower rate that applies to everything, a gap between tiers, an absolute value");

    static final LawText RISING_ABOVE_ZERO = new LawText(
            "PAYOUT-7",
            "A higher amount never pays less, as long as no amount is below zero.",
            "a rule that is said to be RISING_ABOVE_ZERO",
            "Nobody must lose by selling more.",
            "a lower rate that applies to everything, a gap between tiers");

    static final LawText RISING_WITH_SCORE = new LawText(
            "PAYOUT-8",
            "A higher score never pays less.",
            "a rule that is said to be RISING_WITH_SCORE",
            "Nobody must lose by doing better.",
            "a comparison the wrong way round, a score that is subtracted, a bonus that ends at a score instead of beginning");

    static final LawText AT_MOST = new LawText(
            "PAYOUT-9",
            "The payout is never above the stated amount.",
            "a rule with a stated greatest amount",
            "A cap is promised to whoever pays.",
            "a multiplier, a floor or an addition after the cap");

    static final LawText AT_LEAST = new LawText(
            "PAYOUT-10",
            "The payout is never below the stated amount.",
            "a rule with a stated least amount",
            "A floor is promised to whoever is paid.",
            "a deduction or a multiplier after the floor, a branch that returns before it");

    static final LawText ROUNDED_ONCE = new LawText(
            "PAYOUT-11",
            "A plan with only this rule pays the exact payout, rounded once as the plan says.",
            "every payout rule",
            "Rounding twice pays a cent more or less at a tie, and nobody can say why.",
            "the wrong number of decimals, another rounding mode than the plan's; rounding inside the rule, which is seen only beside a stated formula or rule");

    static final LawText ANY_CURRENCY = new LawText(
            "PAYOUT-12",
            "In a currency of no decimals, or of three, the rule pays the exact payout, rounded once to those decimals.",
            "every payout rule",
            "A plan may pay in yen and another in dinars; only the plan knows the decimals.",
            "two decimals or a factor of 100 written into the rule, which is seen only beside a stated formula or rule");

    static final LawText ADDITIVE = new LawText(
            "PAYOUT-13",
            "Two payments of a reset window pay together what one payment of both amounts would, to the last digit.",
            "a rule that is said to be ADDITIVE",
            "A quarter that is paid by months must cost what the quarter costs.",
            "what was already credited being left out, rounding or binary fractions inside the rule");

    static final LawText INDEPENDENT_OF_SPLIT = new LawText(
            "PAYOUT-14",
            "An amount pays the same however it is split into transactions.",
            "a rule that is said to be INDEPENDENT_OF_SPLIT",
            "Nobody should earn by writing two invoices instead of one.",
            "rounding or truncating each transaction, a tier by the size of a transaction");

    static final LawText HOMOGENEOUS = new LawText(
            "PAYOUT-15",
            "A multiple of amounts, quota and target incentive pays the same multiple of the payout, to the last digit.",
            "a rule that is said to be HOMOGENEOUS",
            "Two people at the same attainment of different quotas are at the same rate.",
            "an edge in money where it should be a share of the quota, rounding or truncating inside the rule");

    static final LawText PROPORTIONAL_TO_SCORE = new LawText(
            "PAYOUT-16",
            "A multiple of the score pays the same multiple of the payout.",
            "a rule that is said to be PROPORTIONAL_TO_SCORE",
            "Half of a goal is half of its bonus.",
            "a score that is only compared and not multiplied with, a bound of the score that belongs in the scorer");

    static final LawText UNDONE_BY_REFUND = new LawText(
            "PAYOUT-17",
            "A refund takes back what was paid on the sale, to the last digit.",
            "a rule that is said to be UNDONE_BY_REFUND",
            "A sale that did not last must not pay.",
            "amounts below zero that pay zero, an absolute value, what was already credited being left out");

    static final LawText ZERO_AT_ZERO = new LawText(
            "PAYOUT-18",
            "Nothing credited pays nothing; where no amount is read, a score of zero pays nothing.",
            "a rule that is said to be ZERO_AT_ZERO",
            "Who sold nothing is not paid for selling.",
            "a fixed part, a floor inside the rule, the payout of the whole window instead of what is new");

    static final LawText CONTINUOUS = new LawText(
            "PAYOUT-19",
            "The payout never jumps: what pays nearly as much is nearly paid as much.",
            "a rule that is said to be CONTINUOUS",
            "At a cliff one cent of sales is worth a fortune, and is argued about.",
            "a rate that applies to everything from an edge on, a bonus at an edge, rounding inside the rule");

    private PayoutLawTexts() {}
}
