"""An independent calculation of municipal quotas, kept as data in reference.json.

Run: python3 test/core/quota/reference.py > test/core/quota/reference.json
It walks seat by seat with fractions, where the product works with integers over one divisor.
"""
import json
import random
from fractions import Fraction


def quotas(total, codes, criteria, locked):
    portion = {code: Fraction(0) for code in codes}
    for criterion in criteria:
        values = [Fraction(v) for v in criterion["values"]]
        if criterion["direction"] == "fewer":
            values = [1 / v for v in values]
        whole = sum(values)
        for code, value in zip(codes, values):
            portion[code] += Fraction(criterion["weight"]) * value / whole
    result = {code: number for code, number in locked.items()}
    free = [code for code in codes if code not in locked]
    left = total - sum(locked.values())
    share = sum(portion[code] for code in free)
    claims = {code: left * portion[code] / share for code in free}
    for code in free:
        result[code] = claims[code].numerator // claims[code].denominator
    while sum(result.values()) < total:
        # The one who misses most gets the next seat; of equals the lowest code.
        result[max(sorted(free), key=lambda code: (claims[code] - result[code]))] += 1
    exact = {code: total * portion[code] for code in codes}
    return {
        "exact": words(exact[code] for code in codes),
        "quotas": words(result[code] for code in codes),
    }


def words(values):
    return " ".join("-" if value is None else str(value) for value in values)


def case(random_):
    count = random_.choice([1, 2, 3, 5, 8, 12, 15])
    codes = [str(code) for code in random_.sample(range(1000, 9999), count)]
    total = random_.choice([0, 1, 7, 86, 365, 2208])
    weights = random_.choice([["1"], ["0.7", "0.3"], ["0.25", "0.25", "0.5"], ["0.335", "0.665"]])
    criteria = []
    for weight in weights:
        direction = random_.choice(["more", "fewer"])
        small = random_.random() < 0.3
        values = [
            str(random_.randint(1, 4)) if small else f"{random_.randint(1, 70000)}.{random_.choice(['0', '5', '25'])}"
            for _ in codes
        ]
        criteria.append({"weight": weight, "direction": direction, "values": values})
    locked = {}
    if count > 2 and random_.random() < 0.4:
        for code in random_.sample(codes, random_.randint(1, count - 1)):
            locked[code] = random_.randint(0, total // count)
    return {
        "total": total,
        "codes": words(codes),
        "criteria": [{**each, "values": words(each["values"])} for each in criteria],
        "locked": words(locked.get(code) for code in codes),
        **quotas(total, codes, criteria, locked),
    }


def main():
    random_ = random.Random(20201)
    lines = ",\n".join(json.dumps(case(random_)) for _ in range(60))
    print(f"[\n{lines}\n]")


main()
