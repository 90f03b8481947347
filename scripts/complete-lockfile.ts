// Adds the optional packages of other platforms to package-lock.json, where npm left them out.
//
// npm writes an entry only for packages that its registry could show it. Behind a mirror that lacks, say, the macOS
// builds, the lock file comes out without them: `npm ci` then calls it out of sync, and a Mac would get no workerd.
// Run it after every change of dependencies: node scripts/complete-lockfile.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const SYSTEMS: Readonly<Record<string, string>> = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  win32: "win32",
  windows: "win32",
};
const PROCESSORS: Readonly<Record<string, string>> = {
  "64": "x64",
  arm: "arm",
  arm64: "arm64",
  ia32: "ia32",
  x64: "x64",
};

const file = join(import.meta.dirname, "../package-lock.json");
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync(file, "utf8"));

const added: string[] = [];
for (const [parentPath, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (isLocked(name, parentPath)) continue;
    lock.packages[`node_modules/${name}`] = entryFor(name, version, parent);
    added.push(`${name}@${version}`);
  }
}

const [rootPackage, ...others] = Object.entries(lock.packages);
if (rootPackage === undefined) throw new Error("package-lock.json has no packages; run npm install first");
others.sort(([one], [other]) => one.localeCompare(other, "en"));
lock.packages = Object.fromEntries([rootPackage, ...others]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.info(added.length === 0 ? "Nothing was missing." : `Added:\n  ${added.join("\n  ")}`);

/** Looks where Node would: beside the parent's own modules, then in each folder above. */
function isLocked(name: string, parentPath: string): boolean {
  for (
    let path = parentPath;
    path !== "";
    path = path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/")))
  ) {
    if (`${path}/node_modules/${name}` in lock.packages) return true;
  }
  return `node_modules/${name}` in lock.packages;
}

/** No integrity hash: it can only be known from the package itself. */
function entryFor(name: string, version: string, parent: LockedPackage): LockedPackage {
  const words = name.split(/[/-]/);
  const system = words.flatMap((word) => SYSTEMS[word] ?? [])[0];
  const processor = words.flatMap((word) => PROCESSORS[word] ?? []).at(-1);
  if (!EXACT_VERSION.test(version) || system === undefined || processor === undefined) {
    throw new Error(
      `Cannot tell version, system and processor of ${name}@${version}; add it to package-lock.json by hand`,
    );
  }
  return {
    version,
    cpu: [processor],
    ...(parent.dev ? { dev: true } : {}),
    ...(words.includes("musl") ? { libc: ["musl"] } : {}),
    optional: true,
    os: [system],
  };
}
