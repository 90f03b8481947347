/** Entry of the Worker. */
import { env } from "cloudflare:workers";
import { composeWorker } from "./compose.ts";

export default composeWorker(env);
