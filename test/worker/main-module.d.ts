// Gives `exports` of "cloudflare:workers" its types: tests call the Worker as `exports.default.fetch(…)`.
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import("../../src/index.ts");
  }
}
