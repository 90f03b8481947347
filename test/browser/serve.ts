/** The whole Worker behind an address on this machine, run by Node: the pages use nothing that only workerd has. */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

interface Fetcher {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

const root = join(import.meta.dirname, "../..");

const ENTRY = `
import { composeWorker } from "./src/compose.ts";
export const worker = composeWorker({ LOG_REQUESTS: "off" });
`;

async function loadWorker(folder: string): Promise<Fetcher> {
  const outfile = join(folder, "worker.mjs");
  await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["worker", "browser"],
    loader: { ".md": "text" },
    outfile,
  });
  const module = (await import(pathToFileURL(outfile).href)) as { readonly worker: Fetcher };
  return module.worker;
}

async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = "GET", url = "/", headers } = incoming;
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as [string, string]] : [],
  );
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
  return new Request(`${origin}${url}`, { method, headers: sent, ...body });
}

async function answer(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Listens on a free port of the loopback address. */
export async function serve(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), "kpi-advisor-"));
  const worker = await loadWorker(folder);
  const server = createServer((incoming, outgoing) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    void toRequest(incoming, origin)
      .then((request) => worker.fetch(request))
      .then((response) => answer(response, outgoing));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
