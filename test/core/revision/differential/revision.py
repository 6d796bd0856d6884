"""The effects of revisions by walking every order of the changes, with fractions.

Written apart from the TypeScript and in another way: no states and no weights, just all 120 orders.
Prints the cases and their answers; kept as cases.json, which the tests read.

    python3 test/core/revision/differential/revision.py > test/core/revision/differential/cases.json
"""

import json
from fractions import Fraction
from itertools import permutations
from random import Random

FACTORS = ("pot", "own", "others", "population", "rounding")


def amount(pots, when):
    """What the recipient gets when each factor is as `when` says: "before" or "after"."""
    total = Fraction(0)
    for pot in pots:
        for part in pot["parts"]:
            own = Fraction(part[when["own"]]["own"]) + Fraction(
                part[when["population"]]["ownPopulation"]
            )
            others = Fraction(part[when["others"]]["others"]) + Fraction(
                part[when["population"]]["othersPopulation"]
            )
            if own + others:
                share = Fraction(part["share"]) * own / (own + others)
                total += Fraction(pot[when["pot"]]) * share
    return total


def half_up(value):
    whole = (2 * abs(value.numerator) + value.denominator) // (2 * value.denominator)
    return whole if value >= 0 else -whole


def effects(pots):
    unrounded = {side: amount(pots, dict.fromkeys(FACTORS, side)) for side in ("before", "after")}
    shown = {side: half_up(value) for side, value in unrounded.items()}
    made = dict.fromkeys(FACTORS, Fraction(0))
    orders = list(permutations(FACTORS))
    for order in orders:
        when = dict.fromkeys(FACTORS, "before")
        for factor in order:
            was = amount(pots, when) + shown[when["rounding"]] - unrounded[when["rounding"]]
            when[factor] = "after"
            now = amount(pots, when) + shown[when["rounding"]] - unrounded[when["rounding"]]
            made[factor] += (now - was) / len(orders)
    assert sum(made.values()) == shown["after"] - shown["before"]
    return shown, made


def case(name, pots):
    shown, made = effects(pots)
    return {
        "name": name,
        "pots": pots,
        "shown": {side: str(value) for side, value in shown.items()},
        "effects": {factor: f"{value.numerator}/{value.denominator}" for factor, value in made.items()},
    }


def count(own, national):
    return {
        "own": str(own),
        "others": str(national - own),
        "ownPopulation": "0",
        "othersPopulation": "0",
    }


def people(own, national):
    return {
        "own": "0",
        "others": "0",
        "ownPopulation": str(own),
        "othersPopulation": str(national - own),
    }


def pot(before, after, *parts):
    return {"before": str(before), "after": str(after), "parts": list(parts)}


def part(before, after, share="1"):
    return {"share": share, "before": before, "after": after}


def anything(random):
    def decimal():
        return f"{random.choice([0, random.randrange(10**6)])}.{random.randrange(1000):03d}"

    def weights():
        return {
            key: random.choice([decimal(), "0"])
            for key in ("own", "others", "ownPopulation", "othersPopulation")
        }

    def kronor():
        return f"{random.randrange(-(10**13), 10**13)}.{random.randrange(100):02d}"

    shares = random.choice([["1"], ["3/5", "2/5"]])
    return pot(kronor(), kronor(), *(part(weights(), weights(), share) for share in shares))


def main():
    cases = [
        case(
            "Välfärdsmiljarden 2020, Prognos 1 against the final",
            [
                pot(600_000_000, 600_000_000, part(count(4_636, 297_413), count(4_192, 293_006))),
                pot(
                    2_100_000_000,
                    2_100_000_000,
                    part(people(131_266, 10_311_176), people(131_269, 10_311_364)),
                ),
            ],
        ),
        case("alone before, only others after", [pot(100, 100, part(count(5, 5), count(0, 7)))]),
    ]
    random = Random(2020)
    for number in range(1, 21):
        pots = [anything(random) for _ in range(random.choice([1, 2]))]
        cases.append(case(f"anything {number}", pots))
    print(json.dumps(cases, ensure_ascii=False, indent=1))


main()
