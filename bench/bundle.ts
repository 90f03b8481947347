// Builds a Worker as a deployment would, and says how large it is.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

const root = join(import.meta.dirname, "..");

export interface Bundle {
  readonly folder: string;
  /** Files that are uploaded, the entry first. */
  readonly files: readonly string[];
  readonly gzipBytes: number;
}

/** Bundles `entry` with the settings of wrangler.toml; nothing is uploaded. */
export function bundleWorker(entry: string, folder: string): Bundle {
  const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
  execFileSync(process.execPath, [wrangler, "deploy", entry, "--dry-run", "--outdir", folder], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const isUploaded = (file: string) => file !== "README.md" && !file.endsWith(".map");
  const files = readdirSync(folder).filter(isUploaded);
  const entryFile = files.find((file) => file.endsWith(".js"));
  if (entryFile === undefined) throw new Error(`wrangler left no script in ${folder}`);
  const gzipBytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  return { folder, files: [entryFile, ...files.filter((file) => file !== entryFile)], gzipBytes };
}

export interface SplitSize {
  /** Evaluated when an isolate starts. */
  readonly staticGzipBytes: number;
  /** Behind import(): in the upload, but evaluated only when asked for. */
  readonly lazyGzipBytes: number;
}

/** Wrangler makes one file of both parts, so they are measured on a build that splits them. */
export async function splitSize(entry: string): Promise<SplitSize> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    // As wrangler.toml has it.
    minify: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    external: ["node:*", "cloudflare:*"],
    loader: { ".md": "text" },
    outdir: "dist",
    metafile: true,
    write: false,
  });
  const sizes = new Map(outputFiles.map((file) => [file.path, gzipSync(file.contents).length]));
  const size = (output: string) => sizes.get(join(root, output)) ?? 0;
  const atStart = loadedAtStart(metafile, entry);
  const sum = (outputs: string[]) => outputs.reduce((total, output) => total + size(output), 0);
  return {
    staticGzipBytes: sum([...atStart]),
    lazyGzipBytes: sum(Object.keys(metafile.outputs).filter((output) => !atStart.has(output))),
  };
}

function loadedAtStart({ outputs }: Metafile, entry: string): Set<string> {
  const reached = new Set<string>();
  const visit = (output: string): void => {
    if (reached.has(output)) return;
    reached.add(output);
    for (const { path, kind, external } of outputs[output]?.imports ?? []) {
      if (kind === "import-statement" && !external) visit(path);
    }
  };
  const start = Object.keys(outputs).find((output) => outputs[output]?.entryPoint === entry);
  if (start === undefined) throw new Error(`the build has no output for ${entry}`);
  visit(start);
  return reached;
}
