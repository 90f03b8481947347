"""The general-purpose way: SLSQP for the allocation, Monte Carlo for the bands. Reads the cases as JSON, prints times and results."""

import json
import math
import sys
import time

import numpy
import scipy
from scipy.optimize import minimize
from scipy.special import ndtri

Z90 = ndtri(0.9)
REPEATS = 9


def median_seconds(run, repeats=REPEATS):
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        run()
        times.append(time.perf_counter() - begun)
    return sorted(times)[len(times) // 2]


def response(curve, spend):
    kind = curve["type"]
    if kind == "power":
        return curve["a"] * spend ** curve["b"]
    if kind == "mm":
        return curve["a"] * spend / (curve["k"] + spend)
    if kind == "log":
        return curve["a"] * math.log1p(spend / curve["k"])
    if kind == "exp":
        return curve["a"] * -math.expm1(-spend / curve["k"])
    relative = (spend / curve["k"]) ** curve["s"]
    return curve["a"] * relative / (1 + relative)


def marginal(curve, spend):
    kind = curve["type"]
    if kind == "power":
        return curve["a"] * curve["b"] * spend ** (curve["b"] - 1)
    if kind == "mm":
        return curve["a"] * curve["k"] / (curve["k"] + spend) ** 2
    if kind == "log":
        return curve["a"] / (curve["k"] + spend)
    if kind == "exp":
        return curve["a"] / curve["k"] * math.exp(-spend / curve["k"])
    relative = (spend / curve["k"]) ** curve["s"]
    return curve["a"] * curve["s"] * relative / (spend * (1 + relative) ** 2)


def allocation(case):
    channels, total = case["channels"], case["total"]
    curves = [channel["curve"] for channel in channels]
    # As the marketing-mix libraries set it up: exact gradient, start at an equal split, ftol 1e-9.
    bounds = [(max(c["min"], 1e-6), total if c["max"] is None else c["max"]) for c in channels]
    start = numpy.array([min(max(total / len(channels), low), high) for low, high in bounds])
    best = {}

    def run():
        found = minimize(
            lambda x: -sum(response(c, s) for c, s in zip(curves, x)) / total,
            start,
            jac=lambda x: numpy.array([-marginal(c, s) / total for c, s in zip(curves, x)]),
            bounds=bounds,
            constraints={"type": "eq", "fun": lambda x: x.sum() - total, "jac": lambda x: numpy.ones(len(x))},
            method="SLSQP",
            options={"ftol": 1e-9, "maxiter": 1000},
        )
        best["value"] = -found.fun * total

    return {"seconds": median_seconds(run), "value": best["value"]}


def quantile(low, expected, high, scale, z):
    forward = (lambda v: math.log(v / (1 - v))) if scale == "logit" else math.log
    centre = forward(expected)
    slope = numpy.where(z < 0, (centre - forward(low)) / Z90, (forward(high) - centre) / Z90)
    value = centre + z * slope
    return 1 / (1 + numpy.exp(-value)) if scale == "logit" else numpy.exp(value)


def cumulative(case, normals):
    """Cumulative difference, draws by months; every step for all draws at once."""
    paid, content = dict(case["paid"]), dict(case["content"])
    groups = {"paid": paid, "content": content}
    for index, entry in enumerate(case["uncertain"]):
        group, name = entry["path"].split(".")
        drawn = quantile(entry["p10"], entry["p50"], entry["p90"], entry["transform"], normals[:, index])
        groups[group][name] = drawn[:, None]
    age = numpy.arange(case["horizonMonths"])[None, :]
    peak = content["delayMonths"] + content["rampMonths"] - 1
    grown = numpy.clip((age - content["delayMonths"] + 1) / content["rampMonths"], 0, 1)
    stock = numpy.cumsum(grown * (1 - content["decay"]) ** numpy.maximum(0, age - peak), axis=1)
    moved = case["shiftShare"] * case["adBudget"]
    raw = moved / content["costPerPiece"] * content["visitsPerPiece"] * stock
    ceiling = content["ceilingVisits"]
    visits = ceiling * -numpy.expm1(-raw / ceiling)
    gained = visits * content["ordersPerVisit"] * content["unitValue"] * content["incrementality"]
    kept = 1 - case["shiftShare"]
    share = kept / (paid["elasticity"] + (1 - paid["elasticity"]) * kept)
    lost = paid["response"] * (1 - share) * paid["unitValue"] * paid["incrementality"]
    return numpy.cumsum(gained - lost, axis=1)


def bands(case):
    dimensions = len(case["uncertain"])
    generator = numpy.random.default_rng(20261101)
    levels = [0.1, 0.5, 0.9]

    def of(draws):
        return numpy.quantile(cumulative(case, generator.standard_normal((draws, dimensions))), levels, axis=0)

    truth = numpy.mean([of(200_000)[:, -1] for _ in range(3)], axis=0)
    width = truth[2] - truth[0]

    def error(found):
        return float(numpy.max(numpy.abs(numpy.array(found) - truth)) / width)

    ours = error(case["own"])
    pilot = float(numpy.mean([error(of(1024)[:, -1]) for _ in range(60)]))
    # The error of a random sample falls with the root of its size.
    draws = max(256, math.ceil(1024 * (pilot / ours) ** 2))
    return {
        "seconds": median_seconds(lambda: of(draws)),
        "draws": draws,
        "error": float(numpy.mean([error(of(draws)[:, -1]) for _ in range(20)])),
        "ownError": ours,
        "sameDrawsSeconds": median_seconds(lambda: of(256)),
    }


cases = json.load(sys.stdin)
json.dump(
    {
        "scipy": scipy.__version__,
        "allocation": [allocation(case) for case in cases["allocation"]],
        "bands": bands(cases["bands"]),
    },
    sys.stdout,
)
