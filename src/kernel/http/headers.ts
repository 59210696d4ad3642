import type { IncomingMessage, ServerResponse } from "node:http";
import helmet, { type HelmetOptions } from "helmet";

/** The headers of every answer. They are the same for all, so helmet makes them once: for each it took a 25th of our time. */
export function fixedHeaders(appUrl: URL): Record<string, string> {
  const headers: Record<string, string> = { "permissions-policy": permissionsPolicy };
  const setHeader = (name: string, value: string) => {
    headers[name.toLowerCase()] = value;
  };
  const reply = { setHeader, removeHeader() {} };
  helmet(contentSecurity(appUrl))({} as IncomingMessage, reply as unknown as ServerResponse, () => {});
  return headers;
}

/**
 * Scripts and styles come from our own files only, nothing is ever fetched from elsewhere.
 * React Aria sets styles through the DOM, which `style-src` does not concern; the hash is the one style element it adds.
 */
function contentSecurity(appUrl: URL): HelmetOptions {
  const https = appUrl.protocol === "https:";
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...styleHashes],
        imgSrc: ["'self'", "blob:", "data:"],
        mediaSrc: ["'self'", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginEmbedderPolicy: false,
    xPoweredBy: true,
  };
}

/** camera for photos of notes, microphone for recordings; everything else is off. */
const permissionsPolicy =
  "accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), microphone=(self), payment=(), usb=()";

/** What React Aria adds while a dialog is open on an iPhone, so that the page behind does not scroll. */
const styleHashes = ["'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='"];
