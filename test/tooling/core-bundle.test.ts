// The core can be taken out and used alone: nothing but its own files and zod is in its bundle.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test("the core's bundle holds the core and zod only", async () => {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/core/index.ts"],
    bundle: true,
    format: "esm",
    minify: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    metafile: true,
    write: false,
  });
  const strangers = Object.keys(metafile.inputs).filter(
    (path) => !path.startsWith("src/core/") && !path.startsWith("node_modules/zod/"),
  );
  expect(strangers).toEqual([]);

  const [bundle] = outputFiles;
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  console.info(
    `core bundle: ${kilobytes(bundle?.contents.length ?? 0)}, ${kilobytes(gzipSync(bundle?.contents ?? "").length)} gzip`,
  );
});
