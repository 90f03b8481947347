/** GET /openapi.json and GET /docs: the reference for programs and for people. Loaded when first asked for. */
import { Hono } from "hono";
import type { HttpEnv } from "../context.ts";
import { publicCache } from "../middleware/public-cache.ts";
import { contentSecurityPolicy } from "../middleware/safe-headers.ts";

interface Page {
  readonly html: string;
  readonly policy: string;
}

async function styleHash(style: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

async function buildPage(): Promise<Page> {
  const { referencePage, STYLE } = await import("../docs/page.tsx");
  return { html: await referencePage(), policy: contentSecurityPolicy(await styleHash(STYLE)) };
}

export function referenceRoutes(): Hono<HttpEnv> {
  let page: Page | undefined;
  return new Hono<HttpEnv>()
    .get("/openapi.json", publicCache, async (c) => {
      const { default: openapi } = await import("../../../openapi.json");
      return c.json(openapi);
    })
    .get("/docs", publicCache, async (c) => {
      // The page is kept, never a promise of it: the runtime ties promises to the request that made them.
      page ??= await buildPage();
      c.header("Content-Language", "en");
      c.header("Content-Security-Policy", page.policy);
      return c.html(page.html);
    });
}
