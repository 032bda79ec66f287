#!/usr/bin/env python3
"""Pays the sample company a second time, by other means, so that the library's payouts can be compared with these.

Reads the five CSV files of the sample company and nothing else: not the plan document, not the library's results. What
the plan says is written down here once more, as a person would who reads it. Only the standard library is used, and
every quantity is an int, a Decimal as it stands in the file, or a Fraction made of it: there is no float.

    python3 recompute_sample.py incentive-examples/src/main/resources/sample-company

The plan, for each person employed on at least one day of a quarter of 2025, in US dollars:

  commission         2 % of the revenue up to 80 % of the quota, 3 % of the part from there to 100 %, 5 % of the part
                     from there to 120 %, 8 % of the part above. Negative revenue is charged at 2 %. Without a quota the
                     line is held, at zero.
  retention_bonus    1,500 if this quarter's retention is at least 1.1 times the quarter before's, and the revenue is at
                     least half of the quota. Retention of a quarter: of the accounts that had an order with a positive
                     amount in the quarter before, the share that has one in this quarter. If either retention does not
                     exist, or the one before is zero, the line is held at zero. If only the quota is missing, the line
                     is held at what it would be.
  nps_bonus          1,000 if the net promoter score is more than that of all answers of the region's people together,
                     the person's own included. Fewer than five answers: undefined, pays zero.
  key_account_bonus  1,000 x (1/2 for sessions with at least 5 different accounts + 1/3 x min(1, references / 2)
                     + 1/6 for at least one product review); only evidence with a document counts.

Lines are rounded to cents, half away from zero. If they total more than 7,500.00, the excess is cut from the positive
lines in proportion: whole cents first, and the cents that are left go one each to the largest remainders, ties by the
component's id.

Output, one row a line: quarter, person, component, status, earned, cut, amount; and for each person and quarter a row
with the component "=" and the sums: earned, cut, total, held, payable.
"""
import csv
import sys
from collections import defaultdict
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

YEAR = 2025
QUARTERS = [(YEAR, 1), (YEAR, 2), (YEAR, 3), (YEAR, 4)]
CAP_CENTS = 750_000


def rows(folder, name):
    with open(Path(folder) / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def distinct(found):
    """Each row once, however often it was exported."""
    once = {}
    for row in found:
        identity = next(iter(row.values()))
        if once.setdefault(identity, row) != row:
            raise ValueError(f"{identity} stands in the file with two contents")
    return list(once.values())


def quarter_of(text):
    day = date.fromisoformat(text)
    return day.year, 1 + (day.month - 1) // 3


def before(quarter):
    year, number = quarter
    return (year, number - 1) if number > 1 else (year - 1, 4)


def first_day(quarter):
    year, number = quarter
    return date(year + (number == 5), 1 if number == 5 else 3 * number - 2, 1)


def cents(dollars):
    """Half a cent goes away from zero."""
    exact = abs(dollars) * 100
    whole, rest = divmod(exact.numerator, exact.denominator)
    rounded = whole + (2 * rest >= exact.denominator)
    return -rounded if dollars < 0 else rounded


def shown(amount):
    sign = "-" if amount < 0 else ""
    return f"{sign}{abs(amount) // 100}.{abs(amount) % 100:02d}"


class Company:
    """The rows, put together by person and quarter."""

    def __init__(self, folder):
        self.people = rows(folder, "sales_people.csv")
        self.quota = {}
        for row in rows(folder, "quotas.csv"):
            self.quota[row["person"], row["quarter"]] = Fraction(Decimal(row["quota"]))
        self.revenue = defaultdict(Fraction)
        self.buyers = defaultdict(set)
        for row in rows(folder, "orders.csv"):
            key = row["person"], quarter_of(row["date"])
            amount = Fraction(Decimal(row["amount"]))
            self.revenue[key] += amount
            if amount > 0:
                self.buyers[key].add(row["account"])
        self.ratings = defaultdict(list)
        for row in distinct(rows(folder, "survey_answers.csv")):
            if row["rating"] != "" and row["excluded"] == "no":
                self.ratings[row["person"], quarter_of(row["date"])].append(int(row["rating"]))
        self.evidence = defaultdict(list)
        for row in distinct(rows(folder, "milestone_evidence.csv")):
            if row["document"] != "":
                self.evidence[row["person"], row["milestone"], quarter_of(row["date"])].append(row)

    def there(self, person, quarter):
        year, number = quarter
        begins = date.fromisoformat(person["start"]) < first_day((year, number + 1))
        return begins and (person["end"] == "" or date.fromisoformat(person["end"]) > first_day(quarter))

    def retention(self, who, quarter):
        earlier = self.buyers[who, before(quarter)]
        if not earlier:
            return None
        return Fraction(len(earlier & self.buyers[who, quarter]), len(earlier))


def commission(revenue, quota):
    """Adds up what each slice of revenue earns."""
    if revenue <= 0:
        return revenue * Fraction(2, 100)
    slices = [
        (min(revenue, quota * Fraction(8, 10)), Fraction(2, 100)),
        (min(revenue, quota) - quota * Fraction(8, 10), Fraction(3, 100)),
        (min(revenue, quota * Fraction(12, 10)) - quota, Fraction(5, 100)),
        (revenue - quota * Fraction(12, 10), Fraction(8, 100)),
    ]
    return sum((max(Fraction(0), size) * rate for size, rate in slices), Fraction(0))


def retention_bonus(now, earlier, revenue, quota):
    if now is None or not earlier:
        return "HELD", Fraction(0)
    bonus = Fraction(1500 if now * 10 >= earlier * 11 else 0)
    if quota is None:
        return "HELD", bonus
    return ("CALCULATED", bonus) if 2 * revenue >= quota else ("GATE_NOT_MET", Fraction(0))


def score(ratings):
    balance = sum(1 for rating in ratings if rating > 8) - sum(1 for rating in ratings if rating < 7)
    return Fraction(100 * balance, len(ratings))


def nps_bonus(own, region):
    if len(own) < 5:
        return "UNDEFINED", Fraction(0)
    return "CALCULATED", Fraction(1000 if score(own) > score(region) else 0)


def key_account_bonus(sessions, references, reviews):
    share = Fraction(0)
    if len({row["account"] for row in sessions}) >= 5:
        share += Fraction(1, 2)
    share += Fraction(1, 3) * min(Fraction(1), Fraction(sum(int(row["quantity"]) for row in references), 2))
    if sum(int(row["quantity"]) for row in reviews) >= 1:
        share += Fraction(1, 6)
    return "CALCULATED", 1000 * share


def cuts(earned):
    """What the cap takes from each line, in cents."""
    excess = sum(earned.values()) - CAP_CENTS
    if excess <= 0:
        return {component: 0 for component in earned}
    positive = {component: amount for component, amount in earned.items() if amount > 0}
    base = sum(positive.values())
    cut = {component: excess * amount // base for component, amount in positive.items()}
    remainders = sorted(positive, key=lambda component: (-(excess * positive[component] % base), component))
    for component in remainders[: excess - sum(cut.values())]:
        cut[component] += 1
    return {component: cut.get(component, 0) for component in earned}


def lines_of(company, person, quarter, region_ratings):
    who = person["id"]
    quota = company.quota.get((who, f"{quarter[0]}-Q{quarter[1]}"))
    revenue = company.revenue[who, quarter]
    evidence = [company.evidence[who, kind, quarter] for kind in ("sessions", "references", "product-review")]
    return {
        "commission": ("HELD", Fraction(0)) if quota is None else ("CALCULATED", commission(revenue, quota)),
        "retention_bonus": retention_bonus(
            company.retention(who, quarter), company.retention(who, before(quarter)), revenue, quota
        ),
        "nps_bonus": nps_bonus(company.ratings[who, quarter], region_ratings[person["region"]]),
        "key_account_bonus": key_account_bonus(*evidence),
    }


def paid(company):
    for quarter in QUARTERS:
        present = [person for person in company.people if company.there(person, quarter)]
        region_ratings = defaultdict(list)
        for person in present:
            region_ratings[person["region"]] += company.ratings[person["id"], quarter]
        for person in present:
            yield quarter, person["id"], lines_of(company, person, quarter, region_ratings)


def output(company):
    for (year, number), who, lines in paid(company):
        head = [f"{year}-Q{number}", who]
        earned = {component: cents(amount) for component, (_, amount) in lines.items()}
        cut = cuts(earned)
        for component, (status, _) in lines.items():
            amounts = earned[component], cut[component], earned[component] - cut[component]
            yield head + [component, status] + [shown(amount) for amount in amounts]
        total = sum(earned.values()) - sum(cut.values())
        held = sum(earned[c] - cut[c] for c, (status, _) in lines.items() if status == "HELD")
        sums = sum(earned.values()), sum(cut.values()), total, held, total - held
        yield head + ["="] + [shown(amount) for amount in sums]


def main(folder):
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerows(output(Company(folder)))


if __name__ == "__main__":
    main(sys.argv[1])
