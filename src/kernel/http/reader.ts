import { createHash } from "node:crypto";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";

/**
 * The specification in readable form at /api/docs. The program that draws it weighs sixty megabytes of memory, which most
 * servers never need: it stands on a server of its own that nobody reaches from outside, opened when it is first asked for.
 */
export function offerReader(app: FastifyInstance): void {
  let reader: Promise<FastifyInstance> | undefined;
  const read = async (request: FastifyRequest, reply: FastifyReply) => {
    reader ??= openReader();
    const page = await (await reader).inject({ method: "GET", url: request.url });
    for (const name of ["content-type", "location"]) {
      const value = page.headers[name];
      if (value !== undefined) reply.header(name, value);
    }
    if (page.headers["content-type"]?.toString().startsWith("text/html"))
      reply.header("Content-Security-Policy", securityOf(page.body));
    return reply.code(page.statusCode).send(page.rawPayload);
  };
  for (const path of ["/api/docs", "/api/docs/*"]) app.get(path, { schema: { hide: true } }, read);
  app.addHook("onClose", async () => void (await (await reader)?.close()));
}

async function openReader(): Promise<FastifyInstance> {
  const { default: scalar } = await import("@scalar/fastify-api-reference");
  const app = Fastify();
  await app.register(scalar, {
    routePrefix: "/api/docs",
    configuration: {
      url: "/api/v1/openapi.json",
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      // What would ask its maker's servers, which the policy below refuses anyway.
      agent: { disabled: true },
      mcp: { disabled: true },
      showDeveloperTools: "never",
      theme: "none",
    },
  });
  return app;
}

/** It styles itself inline and starts with one inline script, which is named by its hash. */
function securityOf(html: string): string {
  const scripts = [...html.matchAll(/<script type="text\/javascript">([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
