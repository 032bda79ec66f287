"""Works out the expected payouts of the gallery with exact fractions, plan by plan, without the library.

Each plan's arithmetic is written out here a second time, from its words. Run it in this folder; it writes the files
expected.csv, which the tests hold against what the library pays:

    python3 expected.py
"""

from decimal import (Decimal, ROUND_HALF_EVEN, ROUND_HALF_UP, localcontext)
from fractions import Fraction as F


def rounded(value, decimals, mode):
    """The decimal nearest to an exact fraction, by half up (away from zero) or half even."""
    value = F(value) * 10**decimals
    whole, rest = divmod(abs(value.numerator), value.denominator)
    twice = 2 * rest - value.denominator
    if twice > 0 or (twice == 0 and (mode == ROUND_HALF_UP or whole % 2 == 1)):
        whole += 1
    with localcontext() as context:
        context.prec = 60
        return Decimal(whole if value >= 0 else -whole).scaleb(-decimals)


def write(plan, people, decimals=2, mode=ROUND_HALF_UP):
    rows = ["participant,component,amount"]
    for person, lines in people.items():
        amounts = {name: rounded(value, decimals, mode) for name, value in lines.items()}
        rows += [f"{person},{name},{amount}" for name, amount in amounts.items()]
        rows.append(f"{person},total,{sum(amounts.values())}")
    with open(plan + "/expected.csv", "w", encoding="utf-8", newline="") as out:
        out.write("\n".join(rows) + "\n")


def nps(promoters, detractors, answers):
    return F(100 * (promoters - detractors), answers)


def line(x, x1, y1, x2, y2):
    """The straight line through two points."""
    x, x1, y1, x2, y2 = map(F, (x, x1, y1, x2, y2))
    return y1 + (x - x1) * (y2 - y1) / (x2 - x1)


def retention_bonus():
    def bonus(now, before):
        return 2000 if now >= before * F("1.1") else 0

    write("retention-bonus", {
        "ana": {"commission": F("182430.5") * F("0.05"), "retention": bonus(F(66, 80), F(60, 80))},
        "ben": {"commission": F("240000") * F("0.05"), "retention": bonus(F(41, 50), F(39, 50))},
        "cem": {"commission": F("96512.37") * F("0.05"), "retention": 0},  # no quarter before
    })


def accelerator_and_nps():
    def commission(total, quota):
        total = min(total, 2 * quota)
        return (min(total, quota) * F("0.03")
                + max(0, min(total, quota * F("1.5")) - quota) * F("0.05")
                + max(0, total - quota * F("1.5")) * F("0.08"))

    # promoters, detractors and answers of dina, emil, fay and the desk
    answers = [(14, 4, 26), (6, 3, 15), (10, 9, 25), (8, 4, 20)]
    region = nps(*(sum(column) for column in zip(*answers)))
    write("accelerator-and-nps", {
        "dina": {"commission": commission(F("460000.5"), 400000) - commission(F(310000), 400000),
                 "nps": 1500 if nps(*answers[0]) > region else 0},
        "emil": {"commission": commission(F(450000), 200000), "nps": 0},  # 15 answers, fewer than 20: held
        "fay": {"commission": commission(F(75000), 300000), "nps": 1500 if nps(*answers[2]) > region else 0},
    }, mode=ROUND_HALF_EVEN)


def target_incentive():
    def revenue(a):
        if a < F("0.7"):
            return F(0)
        return line(a, "0.7", "0.5", 1, 1) if a < 1 else line(a, 1, 1, "1.2", "1.6")

    def satisfaction(share):
        a = share / F("0.8")
        if a < F("0.9"):
            return F(0)
        return line(a, "0.9", "0.5", 1, 1) if a < 1 else min(line(a, 1, 1, "1.1", "1.5"), F("1.5"))

    def accounts(won):
        return {0: F(0), 1: F("0.5"), 2: F(1)}.get(won, F("1.25"))

    def person(target, factor1, factor2, factor3):
        return {"revenue": target * F("0.6") * factor1, "satisfaction": target * F("0.25") * factor2,
                "accounts": target * F("0.15") * factor3}

    write("target-incentive", {
        # gia's third contract is of the day after the quarter
        "gia": person(F(9000), revenue(F(56, 50)), satisfaction(F(43, 50)), accounts(2)),
        # hugo: 59 of 90 days
        "hugo": person(F(12000) * F(59, 90), revenue(F(39, 30)), satisfaction(F(27, 36)), accounts(1)),
        "ida": person(F(9000), revenue(F(27, 40)), satisfaction(F(55, 60)), accounts(3)),
    })


def interpolated_tiers():
    def amount(attainment):
        tiers = [("0", "0.5", 1000), ("0.5", "0.8", 2000), ("0.8", "1", 3000), ("1", "1.5", 6000)]
        return sum(F(pay) * max(0, min(attainment, F(end)) - F(start)) / (F(end) - F(start))
                   for start, end, pay in tiers)

    def progress(now, before):
        return min(F(1), max(F(0), (now - before) / (F("0.02") - before)))

    part = (F(16, 31) + 1) / 3  # 16 of 31 days of May, and June
    write("interpolated-tiers", {
        "jon": {"revenue": max(amount(F(276, 300)), 1500), "churn": 1200 * progress(F(6, 200), F(8, 200))},
        "kim": {"revenue": max(amount(F(40, 300) / part), 1500 * part),
                "churn": 1200 * part * progress(F(7, 175), F(9, 180))},
        "lee": {"revenue": max(amount(F(340, 250)), 1500), "churn": 1200 * progress(F(4, 250), F(10, 250))},
    })


def reached_rate():
    def commission(before, orders):
        paid = F(0)
        for order in orders:
            before += F(order)
            rate = F("0.045") if before >= 120000 else F("0.03") if before >= 50000 else F("0.02")
            paid += F(order) * rate
        return paid

    write("reached-rate", {
        "max": {"commission": commission(F(0), ["30000", "20000", "75000", "-10000"]),
                "meetings": 400 if F(5 + 4 + 4 + 5 + 3 + 4 + 5 + 4 + 4 + 4, 10) >= F("4.2") else 0},
        "nia": {"commission": commission(F(118000), ["1999.99", "0.01", "10000.33"]),
                "meetings": 400 if F(2 + 3 + 4 * 4 + 4 * 5, 10) >= F("4.2") else 0},
        "ole": {"commission": F(0), "meetings": 0},  # 5 answers, fewer than 8
    })


def product_push():
    def person(revenue, units, returned, won, decided):
        met = (F(revenue) / 200000 >= F("0.8") or units >= 200) and not F(returned, units) > F("0.08")
        push = min(units * F("12.5"), 4000)
        return {"commission": F(revenue) * F("0.02"), "push": push if met else push / 2,
                "returns": 500 if F(returned, units) <= F("0.05") else 0,
                "wins": 1000 if F(won, decided) > F("0.4") else 0}

    write("product-push", {
        "pia": person("168000.75", 240, 9, 13, 30),
        "quin": person("150000", 340, 17, 12, 30),
        "rae": person("150000", 91, 5, 5, 9),
        "sam": person("210000", 150, 15, 0, 4),
    })


def balanced_scorecard():
    def revenue(a):
        return line(a, "0.8", "0.5", 1, 1) if a < 1 else min(line(a, 1, 1, "1.25", "1.5"), F("1.5"))

    def ease(mean):
        return min(F(1), max(F(0), (mean - F("4.5")) / (F("5.5") - F("4.5"))))

    def market(now, before):
        ahead = now - (before + F("0.01"))
        return F(1) if ahead >= 0 else F("0.5") if ahead >= F("-0.005") else F(0)

    sue_mean = F(2 + 3 + 3 * 4 + 6 * 5 + 6 * 6 + 3 * 7, 20)
    sue = F(1, 2) * revenue(F("1.05")) + F(1, 3) * ease(sue_mean) + F(1, 6) * market(F(105, 800), F(96, 800))
    tom = (F(1, 2) * revenue(F("0.9")) + F(1, 6) * market(F(54, 500), F(50, 500))) / (F(1, 2) + F(1, 6))
    uma_mean = F(2 * 4 + 5 * 5 + 8 * 6, 15)
    uma = (F(1, 3) * ease(uma_mean) + F(1, 6) * market(F(105, 1000), F(100, 1000))) / (F(1, 3) + F(1, 6))
    write("balanced-scorecard", {
        "sue": {"scorecard": 6000 * sue},
        "tom": {"scorecard": 6000 * tom},  # 9 answers, fewer than 15
        "uma": {"scorecard": 6000 * uma},  # no quota
        "vic": {"scorecard": 0},  # nothing measured: held
    }, mode=ROUND_HALF_EVEN)


def nps_multiplier():
    answers = {"wes": (24, 4, 40), "xia": (28, 3, 40), "yan": (9, 12, 35)}  # promoters, detractors, all
    top = {"wes": F(22, 25), "xia": F(24, 25), "yan": F(12, 20), "team-lead": F(2, 5)}
    del top["team-lead"]  # 5 answers, fewer than 20: no value of its own
    mean = sum(top.values()) / len(top)

    def commission(person, revenue, part):
        paid = max(F(revenue) * (F("0.04") if F(revenue) >= 100000 else F("0.03")), 3000 * part)
        score = nps(*answers[person])
        factor = F("1.1") if score >= 50 else F(1) if score >= 30 else F("0.9")
        return min(paid * factor, 15000)

    def quality(person, attainment):
        margin = F(0) if attainment < F("0.8") else min(attainment, F("1.2"))
        excess = max(F(0), top[person] - mean)
        return 2000 * margin * min(1 + 5 * excess, F("1.5"))

    def above(person):
        promoters, detractors, count = answers[person]
        others = nps(*(sum(column) for column in zip(*(a for p, a in answers.items() if p != person))))
        distance = nps(promoters, detractors, count) - others
        p, d = F(promoters, count), F(detractors, count)
        error_squared = 10000 * (p + d - (p - d) ** 2) / count
        return 1000 if distance > 0 and distance**2 > F("1.96") ** 2 * error_squared else 0

    def person(name, revenue, attainment, part=F(1)):
        return {"commission": commission(name, revenue, part), "quality": quality(name, attainment),
                "nps": above(name)}

    write("nps-multiplier", {
        "wes": person("wes", "99999.99", F(88, 80)),
        "xia": person("xia", "412345.67", F(132, 120)),
        "yan": person("yan", "55000", F(38, 50), F(61, 90)),  # from 30/360 days: 1 in January, 60 more
    })


def key_accounts():
    def actions(accounts, reviews, workshop):
        return 300000 * ((F("0.4") if accounts >= 5 else 0) + F("0.35") * min(F(1), F(reviews, 3))
                         + (F("0.25") if workshop else 0))

    write("key-accounts", {
        # ratings 2, 3, 4: median 3
        "aki": {"commission": F(48123450) / 100, "actions": actions(5, 2, True), "plan-quality": 150000},
        # four sessions with minutes; the workshop a day late; ratings 2, 2, 3, 3: median 2.5
        "bo": {"commission": F(30000049) / 100, "actions": actions(4, 4, False), "plan-quality": 75000},
        "chi": {"commission": 0, "actions": actions(0, 0, False), "plan-quality": 0},  # two raters: held
    }, decimals=0)


def territory():
    def partners(signed, median, attainment):
        a = F(signed) / median
        score = F(0) if a < F("0.5") else min(a, F("1.5"))
        factor = F("0.5") if attainment < F("0.8") else min(line(attainment, "0.8", "0.75", 1, 1), F(1))
        return 1200 * score * factor

    def person(revenue, quota, signed, median, visible, contacts):
        # 40, 80, 95, 120, 120: the fourth of five is the least with at least 3.75 at or below it
        return {"commission": F(revenue) * F("0.015"),
                "partners": partners(signed, median, F(revenue) / quota),
                "visibility": 800 if visible else 0, "trade-shows": 600 if contacts >= 120 else 0}

    zoe = person("241234.55", 200000, 4, F(2), F(66, 300) >= F(60, 300) + F("0.02"), 120)
    abe = person("162000", 180000, 2, F("2.5"), F(45, 300) >= F(40, 300) + F("0.02"), 80)
    bea = person("30000", 90000, 0, F("2.5"), False, 40)

    # zoe is above 6,000.00: the cut is split in proportion, rest by largest remainder, ties by id
    cents = {name: int(rounded(value, 2, ROUND_HALF_UP) * 100) for name, value in zoe.items()}
    whole, total = sum(cents.values()) - 600000, sum(cents.values())
    cut = {name: F(whole * part, total) for name, part in cents.items()}
    down = {name: int(share) for name, share in cut.items()}
    for name in sorted(cut, key=lambda name: (down[name] - cut[name], name))[: whole - sum(down.values())]:
        down[name] += 1
    zoe = {name: F(cents[name] - down[name], 100) for name in cents}

    # bea is active on 42 of 62 working days; the floor that is left is rounded before it is compared
    floor = F(rounded(2500 * F(42, 62), 2, ROUND_HALF_UP))
    bea["plan-floor"] = floor - sum(F(rounded(value, 2, ROUND_HALF_UP)) for value in bea.values())
    write("territory", {"zoe": zoe, "abe": abe, "bea": bea})


for plan in (retention_bonus, accelerator_and_nps, target_incentive, interpolated_tiers, reached_rate, product_push,
             balanced_scorecard, nps_multiplier, key_accounts, territory):
    plan()
