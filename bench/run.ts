// How fast, how large: figures beside the goals they are held to. Prints, judges nothing; tests assert none of it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Bundle, bundleWorker, splitSize } from "./bundle.ts";
import { measureCore, measureDiagnosis } from "./measure-core.ts";
import { measureShift } from "./measure-shift.ts";
import { compareLoads, compareStarts, type Load, startWorker } from "./measure-worker.ts";

const root = join(import.meta.dirname, "..");
const ENTRY = "src/index.ts";
const HELLO_ENTRY = "bench/hello-worker.ts";
const LOADED_EXAMPLES = ["bare-minimum", "fashion-shop"];
const LOAD_ROUNDS = 3;
const START_ROUNDS = 12;
const MOST_SECONDS = 5;

const HELP = `npm run bench -- [--seconds N] [--only core,shift,size,start,load]

  --seconds N   length of one slice of load, 1 to ${MOST_SECONDS} (3 unless told); there are ${LOAD_ROUNDS} rounds of each load
  --only LIST   which parts to measure, separated by commas (all unless told)
  --help        this text`;

const { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "3" },
    only: { type: "string", default: "core,shift,size,start,load" },
    help: { type: "boolean", default: false },
  },
});
const seconds = Number(options.seconds);
const parts = new Set(options.only.split(","));

if (options.help) {
  console.info(HELP);
} else if (!(seconds >= 1 && seconds <= MOST_SECONDS)) {
  console.error(`--seconds takes 1 to ${MOST_SECONDS}\n\n${HELP}`);
  process.exitCode = 1;
} else {
  await bench();
}

async function bench(): Promise<void> {
  console.info(`Node ${process.version}; ${new Date().toISOString().slice(0, 10)}`);
  if (parts.has("core")) await reportCore();
  if (parts.has("shift")) reportShift();
  if (parts.has("size")) await reportSize();
  if (!parts.has("start") && !parts.has("load")) return;

  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const own = bundleWorker(ENTRY, join(folder, "own"));
    const hello = bundleWorker(HELLO_ENTRY, join(folder, "hello"));
    if (parts.has("start")) await reportStarts(own, hello);
    if (parts.has("load")) await reportLoads(own, hello);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function reportCore(): Promise<void> {
  heading(
    "Core in plain Node, median µs",
    "goals: bare minimum < 1000 µs; three channels, all topics < 4000 µs",
  );
  const times = await measureCore(0.8);
  if (typeof times === "string") return notMeasured(times);
  row("example", "advise", "render", "both");
  for (const { example, adviseMicroseconds, renderMicroseconds, bothMicroseconds } of times) {
    row(
      example,
      ...[adviseMicroseconds, renderMicroseconds, bothMicroseconds].map((time) => time.toFixed(0)),
    );
  }
  heading("A whole diagnosis, median µs", "goal: 12 KPIs and 12 channels < 2000 µs");
  const diagnosis = await measureDiagnosis(2);
  if (typeof diagnosis === "string") return notMeasured(diagnosis);
  const { microseconds, leastMicroseconds } = diagnosis;
  row("", "µs", "of the least");
  row(
    "12 KPIs, 12 channels, every section",
    microseconds.toFixed(0),
    (microseconds / leastMicroseconds).toFixed(1),
  );
  row("one KPI", leastMicroseconds.toFixed(0), "1.0");
}

function reportShift(): void {
  heading("A whole shift decision, median µs", "goal: < 3000 µs");
  const { decisions, reference } = measureShift();
  row("situation", "µs");
  for (const { name, microseconds } of decisions) row(name, microseconds.toFixed(0));
  heading("Beside SLSQP and Monte Carlo", "goals: allocation 100 times, band 10 times as fast, no worse");
  if (typeof reference === "string") {
    notMeasured(reference);
    return;
  }
  const { allocations, worstShortfall, ownError, drawsError, draws } = reference;
  row(`scipy ${reference.scipy}`, "own µs", "times", "least");
  row(
    `allocation, ${allocations} cases`,
    reference.ownAllocationMicroseconds.toFixed(1),
    reference.allocationRatio.toFixed(0),
    reference.slowestAllocationRatio.toFixed(0),
  );
  console.info(`  largest shortfall of value against SLSQP: ${worstShortfall.toExponential(1)}`);
  row(
    `band, ${draws} random draws`,
    reference.ownBandMicroseconds.toFixed(0),
    reference.bandRatio.toFixed(1),
  );
  row("band, 256 random draws", "", reference.sameDrawsRatio.toFixed(1));
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.info(
    `  error of the worst quantile: ${percent(ownError)} of the width; random ${percent(drawsError)}`,
  );
}

async function reportSize(): Promise<void> {
  heading("Bundle, KB gzip", "goal: static part < 200 KB");
  const [own, hello] = await Promise.all([splitSize(ENTRY), splitSize(HELLO_ENTRY)]);
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
  row("", "static", "lazy");
  row("kpi-advisor", kilobytes(own.staticGzipBytes), kilobytes(own.lazyGzipBytes));
  row("hello", kilobytes(hello.staticGzipBytes), kilobytes(hello.lazyGzipBytes));
}

async function reportStarts(own: Bundle, hello: Bundle): Promise<void> {
  heading("Cold start to the first answer, ms", "goal: median at most 30 ms over hello");
  const starters = [
    { bundle: own, path: "/health" },
    { bundle: hello, path: "/" },
    // Health says no word; a page loads one language first.
    { bundle: own, path: "/?lang=ru" },
  ];
  const [ownTimes, helloTimes, pageTimes] = await compareStarts(starters, START_ROUNDS);
  if (ownTimes === undefined || helloTimes === undefined || pageTimes === undefined) return;
  row("", "median", "fastest");
  row("kpi-advisor", ownTimes.median.toFixed(0), ownTimes.fastest.toFixed(0));
  row("hello", helloTimes.median.toFixed(0), helloTimes.fastest.toFixed(0));
  row(
    "difference",
    (ownTimes.median - helloTimes.median).toFixed(0),
    (ownTimes.fastest - helloTimes.fastest).toFixed(0),
  );
  row("kpi-advisor, a page first", pageTimes.median.toFixed(0), pageTimes.fastest.toFixed(0));
}

async function reportLoads(ownBundle: Bundle, helloBundle: Bundle): Promise<void> {
  heading("Throughput on loopback, medians of the rounds", "goal: /v1/advice >= 0.20 of hello");
  const own = await startWorker(ownBundle);
  const hello = await startWorker(helloBundle);
  try {
    const loads: Load[] = [{ name: "hello", url: hello.url }];
    for (const example of LOADED_EXAMPLES) {
      const load = adviceLoad(example, own.url);
      const problem = typeof load === "string" ? load : await whyNotAnswered(load);
      if (problem !== undefined) notMeasured(problem);
      else if (typeof load !== "string") loads.push(load);
    }
    const results = await compareLoads(loads, LOAD_ROUNDS, seconds);
    const baseline = results[0]?.requestsPerSecond ?? Number.NaN;
    row("", "requests/s", "p50 ms", "p99 ms", "of hello", "rounds");
    for (const { name, requestsPerSecond, p50Milliseconds, p99Milliseconds, rounds } of results) {
      const ratio = (requestsPerSecond / baseline).toFixed(2);
      const each = rounds.map((rate) => rate.toFixed(0)).join(" ");
      row(name, requestsPerSecond.toFixed(0), `${p50Milliseconds}`, `${p99Milliseconds}`, ratio, each);
    }
  } finally {
    await Promise.all([own.stop(), hello.stop()]);
  }
}

function adviceLoad(example: string, base: URL): Load | string {
  const file = join(root, "examples", `${example}.json`);
  if (!existsSync(file)) return `examples/${example}.json does not exist`;
  return { name: `advice: ${example}`, url: new URL("/v1/advice", base), body: readFileSync(file, "utf8") };
}

async function whyNotAnswered({ url, body = "" }: Load): Promise<string | undefined> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body });
  await response.arrayBuffer();
  return response.ok ? undefined : `POST ${url.pathname} answered ${response.status}`;
}

function heading(title: string, goal: string): void {
  console.info(`\n${title}  (${goal})`);
}

function notMeasured(reason: string): void {
  console.info(`  not measured: ${reason}`);
}

function row(name: string, ...cells: string[]): void {
  console.info(`  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join(" ")}`);
}
