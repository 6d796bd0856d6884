"""Whole parts by every method, and distributions with limits, with fractions.

Written apart from the TypeScript and in another way: units handed out one by one from a queue of
quotients, the remainder that is left served in turn, the rate of limits found among all the rates at
which someone meets one. Prints the cases and their answers; kept as cases.json, which the tests read.

    python3 test/core/amount/differential/methods.py > test/core/amount/differential/cases.json
"""

import json
from fractions import Fraction
from heapq import heapify, heapreplace
from random import Random

METHODS = ("hamilton", "sainteLague", "dhondt", "residual")


def half_up(value):
    """To the nearest whole number, halves away from zero."""
    whole = int(abs(value) + Fraction(1, 2))
    return whole if value >= 0 else -whole


def by_remainder(total, claims):
    """Unit by unit to the one that misses most, the first among equals."""
    parts = [int(claim) for claim in claims]
    missed = [claim - part for claim, part in zip(claims, parts)]
    least = None
    while sum(parts) < total:
        least = max(missed)
        first = missed.index(least)
        parts[first] += 1
        missed[first] = Fraction(-1)
    tied = [i for i, claim in enumerate(claims) if least == claim - int(claim)]
    return parts, tied


def by_quotient(total, claims, step):
    """Unit by unit to the highest claim over 1, 1 + step, 1 + 2 · step, …, the first among equals."""
    if total == 0:
        return [0] * len(claims), []
    # Every quotient above a price that is surely too high for the total is served at once.
    scale = max(Fraction(0), (total - len(claims)) / sum(claims))
    offset = Fraction(1, 2) if step == 2 and scale else 0
    parts = [int(claim * scale + offset) for claim in claims]
    queue = [
        (-claim / (1 + step * part), i) for i, (claim, part) in enumerate(zip(claims, parts)) if claim
    ]
    heapify(queue)
    price = None
    while sum(parts) < total:
        price, i = queue[0]
        parts[i] += 1
        heapreplace(queue, (-claims[i] / (1 + step * parts[i]), i))
    if price is None:
        return parts, []
    # A recipient is at the price when one of its quotients, of a whole number of units, is it.
    units = [(claim / -price - 1) / step for claim in claims]
    return parts, [i for i, unit in enumerate(units) if unit >= 0 and unit.denominator == 1]


def whole_parts(method, total, claims, named):
    """The parts, and who got one and who none among those that only their order tells apart."""
    if method == "residual":
        parts = [half_up(claim) for claim in claims]
        parts[named] += total - sum(parts)
        return parts, None
    sign = -1 if total < 0 else 1
    claims = [sign * claim for claim in claims]
    if method == "hamilton":
        parts, tied = by_remainder(sign * total, claims)
        has_one_more = [i for i in tied if parts[i] > int(claims[i])]
    else:
        step = 2 if method == "sainteLague" else 1
        parts, tied = by_quotient(sign * total, claims, step)
        price = min((claims[i] / (1 + step * (parts[i] - 1)) for i in tied if parts[i]), default=0)
        has_one_more = [
            i for i in tied if parts[i] and claims[i] / (1 + step * (parts[i] - 1)) == price
        ]
    losers = [i for i in tied if i not in has_one_more]
    tie = {"winners": has_one_more, "losers": losers} if losers else None
    return [sign * part for part in parts], tie


def within(amounts, limits, total):
    """clamp(a + r · |a|) with the rate r that gives the total, among all rates where someone turns."""
    spans = []
    for amount, (low, high) in zip(amounts, limits):
        # An amount keeps its sign unless its own limit lies beyond zero.
        nothing = min(max(low, Fraction(0)), high)
        spans.append((nothing if amount >= 0 else low, nothing if amount <= 0 else high))

    def at(rate):
        return [
            min(max(low, amount + rate * abs(amount)), high)
            for amount, (low, high) in zip(amounts, spans)
        ]

    turns = sorted(
        {(end - amount) / abs(amount) for amount, span in zip(amounts, spans) if amount for end in span}
    )
    for here, there in zip([turns[0], *turns], turns):
        low, high = sum(at(here)), sum(at(there))
        if high == total:
            return at(there)
        if low < total < high:
            return at(here + (there - here) * (total - low) / (high - low))
    return None


def words(values):
    return " ".join(str(value) for value in values)


def case_of_parts(name, method, total, weights, named=0):
    claims = [Fraction(total * weight, sum(weights)) for weight in weights]
    parts, tie = whole_parts(method, total, claims, named)
    assert sum(parts) == total
    return {
        "name": f"{method}: {name}",
        "method": method,
        "named": named,
        "total": str(total),
        "weights": words(weights),
        "parts": words(parts),
        "tie": tie,
    }


def case_of_distribution(name, random, method, count):
    """Pots with öre by decimal weights and blends, in whole kronor by code, and inside limits."""

    def decimals():
        return [
            Fraction(random.choice([0, random.randrange(10**9)]) + 1, 100) for _ in range(count)
        ]

    codes = [f"{code:04d}" for code in random.sample(range(10**4), count)]
    order = sorted(range(count), key=codes.__getitem__)
    named = random.randrange(count)
    pots = []
    whole = [0] * count
    unrounded = [Fraction(0)] * count
    for _ in range(random.choice([1, 2, 3])):
        amount = Fraction(random.randrange(-(10**15), 10**15), 100)
        shares = random.choice([[1], [Fraction(3, 5), Fraction(2, 5)]])
        keys = [decimals() for _ in shares]
        claims = [
            amount * sum(s * key[i] / sum(key) for s, key in zip(shares, keys)) for i in range(count)
        ]
        total = half_up(amount)
        inside, _ = whole_parts(method, total, [claims[i] for i in order], order.index(named))
        for position, i in enumerate(order):
            whole[i] += inside[position]
        unrounded = [was + claim for was, claim in zip(unrounded, claims)]
        parts = [{"share": str(s), "weights": words(key)} for s, key in zip(shares, keys)]
        pots.append({"amount": str(amount), "parts": parts})
    minimum, maximum = (Fraction(sum(unrounded), count) * random.choice(x) for x in LIMITS)
    minimum, maximum = sorted([minimum, maximum])
    limited = within(unrounded, [(minimum, maximum)] * count, sum(unrounded))
    assert limited is None or sum(limited) == sum(unrounded)
    return {
        "name": f"{method}: {name}",
        "method": method,
        "named": named,
        "codes": words(codes),
        "pots": pots,
        "whole": words(whole),
        "minimum": str(minimum),
        "maximum": str(maximum),
        "limited": limited and words(limited),
    }


LIMITS = ([Fraction(1, 2), Fraction(0), Fraction(-1)], [Fraction(2), Fraction(9, 8), Fraction(5)])


def main():
    random = Random(2020)
    parts = []
    for method in METHODS:
        parts.append(case_of_parts("thirds of a hundred", method, 100, [1, 1, 1], 2))
        parts.append(case_of_parts("five small ones beside a large", method, 10, [340] + [32] * 5))
        for number in range(1, 31):
            weights = [random.randrange(12) for _ in range(random.randrange(1, 9))] + [1]
            total = random.randrange(-60, 60)
            named = random.randrange(len(weights))
            parts.append(case_of_parts(f"small {number}", method, total, weights, named))
        for number in range(1, 7):
            weights = [random.randrange(10**7) for _ in range(random.randrange(2, 60))]
            total = random.randrange(-(10**15), 10**15)
            named = random.randrange(len(weights))
            parts.append(case_of_parts(f"large {number}", method, total, weights, named))
    distributions = [
        case_of_distribution(f"distribution {number}", random, method, random.randrange(1, 13))
        for method in METHODS
        for number in range(1, 6)
    ]
    print(json.dumps({"parts": parts, "distributions": distributions}, indent=1))


main()
