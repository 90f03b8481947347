/** A browser for tests: the one that `CHROMIUM_PATH` names, else the one in node_modules. Asks nothing of the system. */
import { stat } from "node:fs/promises";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** It shall load the pages under test and nothing else. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];
/** In one process, closing a page closes the browser. */
const bundledFlags = (): string[] => bundled.args.filter((flag) => flag !== "--single-process");

async function launchFrom(executablePath: string, flags: readonly string[]): Promise<Browser> {
  await stat(executablePath);
  return chromium.launch({ executablePath, headless: true, timeout: 20_000, args: [...flags, ...QUIET] });
}

/** The browser, or the reason why none can be started here. */
export async function startBrowser(): Promise<Browser | string> {
  const named = process.env.CHROMIUM_PATH;
  try {
    if (named !== undefined) return await launchFrom(named, ["--no-sandbox"]);
    return await launchFrom(await bundled.executablePath(), bundledFlags());
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return `no Chromium starts here (${reason}); CHROMIUM_PATH may name one`;
  }
}
