/** The HTTP surface: one app that mounts every route and every other surface. */
import { Hono } from "hono";
import { webRoutes } from "../web/routes.tsx";
import type { HttpDeps, HttpEnv } from "./context.ts";
import { crash } from "./crash.ts";
import { crossOrigin } from "./middleware/cross-origin.ts";
import { language } from "./middleware/language.ts";
import { limitBody } from "./middleware/limit-body.ts";
import { methods } from "./middleware/methods.ts";
import { requestId } from "./middleware/request-id.ts";
import { requestLog } from "./middleware/request-log.ts";
import { safeHeaders } from "./middleware/safe-headers.ts";
import { problem } from "./problems.ts";
import { adviceRoute } from "./routes/advice.ts";
import { budgetShiftRoute } from "./routes/budget-shift.ts";
import { checksRoute } from "./routes/checks.ts";
import { diagnosisRoute } from "./routes/diagnosis.ts";
import { evidenceRoute } from "./routes/evidence.ts";
import { healthRoute } from "./routes/health.ts";
import { referenceRoutes } from "./routes/reference.ts";

/** Outermost first: the number before whatever may name it, the log around whatever may answer. */
export function createHttpApp(deps: HttpDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(requestId, language, requestLog(deps), safeHeaders);
  app.use("/v1/*", crossOrigin);
  app.use(methods(app));
  app.onError(crash(deps));
  app.notFound((c) => problem(c, { id: "not-found" }));

  app.route("/", adviceRoute(deps));
  app.route("/", diagnosisRoute(deps));
  app.route("/", budgetShiftRoute(deps));
  app.route("/", checksRoute());
  app.route("/", evidenceRoute());
  app.route("/", healthRoute(deps));
  app.route("/", referenceRoutes());
  app.on("POST", "/report", limitBody);
  app.route("/", webRoutes(deps));
  return app;
}
