// Start-up and throughput of built Workers in workerd, on loopback.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import autocannon from "autocannon";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import type { Bundle } from "./bundle.ts";
import { median } from "./statistics.ts";

const CONNECTIONS = 10;
const WARM_UP_SECONDS = 2;

/** A Worker in a runtime of its own, on a free port, with the bindings of wrangler.toml; miniflare adds no middleware. */
export async function startWorker(bundle: Bundle): Promise<{ url: URL; stop: () => Promise<void> }> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(import.meta.dirname, "../wrangler.toml"));
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: "127.0.0.1",
      port: 0,
      cf: false,
      workers: [
        {
          ...workerOptions,
          // Lines for every request would measure the pipe they are written to.
          bindings: { LOG_REQUESTS: "off" },
          modulesRoot: bundle.folder,
          modules: bundle.files.map((file) => ({
            type: file.endsWith(".js") ? "ESModule" : "Text",
            path: join(bundle.folder, file),
          })),
        },
      ],
    }),
  );
  return { url: await miniflare.ready, stop: () => miniflare.dispose() };
}

const WORKERD = join(import.meta.dirname, "../node_modules/workerd/bin/workerd");

/** The runtime alone: the simulator around it spends longer on a large script than the runtime itself does. */
function configOf(script: string, port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "${script}")],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "LOG_REQUESTS", text = "off")]
);
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** From nothing to the first answer, in milliseconds. Most of it is the runtime's own; differences are what counts. */
async function coldStart(bundle: Bundle, path: string): Promise<number> {
  const [script] = bundle.files;
  const port = await freePort();
  writeFileSync(join(bundle.folder, "start.capnp"), configOf(script as string, port));
  const begun = performance.now();
  const runtime = spawn(WORKERD, ["serve", "start.capnp"], { cwd: bundle.folder, stdio: "ignore" });
  try {
    for (;;) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
      if (response?.status === 200) {
        await response.arrayBuffer();
        return performance.now() - begun;
      }
      if (performance.now() - begun > 10_000) throw new Error(`GET ${path} has not answered in ten seconds`);
      await setTimeout(1);
    }
  } finally {
    runtime.kill("SIGKILL");
    await once(runtime, "exit");
  }
}

/** Cold starts of each, taken by turns, each turn in the other order, so that a busy machine slows both alike. */
export async function compareStarts(
  starters: readonly { bundle: Bundle; path: string }[],
  rounds: number,
): Promise<{ median: number; fastest: number }[]> {
  const timed = starters.map((starter) => ({ starter, times: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const { starter, times } of timed.reverse()) {
      const time = await coldStart(starter.bundle, starter.path);
      // The first round fills the disk's cache.
      if (round > 0) times.push(time);
    }
  }
  return starters.map((starter) => {
    const times = timed.find((one) => one.starter === starter)?.times ?? [];
    return { median: median(times), fastest: Math.min(...times) };
  });
}

export interface Load {
  readonly name: string;
  readonly url: URL;
  /** Sent as JSON by POST; without it the load is GET. */
  readonly body?: string;
}

export interface LoadResult {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** Each round's requests per second, in order. */
  readonly rounds: readonly number[];
}

/** Drives all loads by turns, several rounds, so that a busy moment of the machine meets each of them. */
export async function compareLoads(
  loads: readonly Load[],
  rounds: number,
  seconds: number,
): Promise<LoadResult[]> {
  for (const load of loads) await drive(load, Math.min(WARM_UP_SECONDS, seconds));
  const results = loads.map(({ name }) => ({ name, runs: [] as autocannon.Result[] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, load] of loads.entries()) results[index]?.runs.push(await drive(load, seconds));
  }
  return results.map(({ name, runs }) => ({
    name,
    requestsPerSecond: median(runs.map((run) => run.requests.average)),
    p50Milliseconds: median(runs.map((run) => run.latency.p50)),
    p99Milliseconds: median(runs.map((run) => run.latency.p99)),
    rounds: runs.map((run) => run.requests.average),
  }));
}

async function drive({ name, url, body }: Load, seconds: number): Promise<autocannon.Result> {
  const result = await autocannon({
    url: url.href,
    connections: CONNECTIONS,
    duration: seconds,
    ...(body === undefined
      ? {}
      : { method: "POST" as const, body, headers: { "content-type": "application/json" } }),
  });
  const failures = result.non2xx + result.errors;
  if (failures > 0) throw new Error(`${name}: ${failures} of ${result.requests.total} requests failed`);
  return result;
}
