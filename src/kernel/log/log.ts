import { type Logger, pino } from "pino";

export type Log = Logger;

/**
 * JSON lines without personal data: callers pass codes, ids and counts. Errors are reduced to name, code and the frames
 * of the stack, because a driver's message can quote the values it was given.
 */
export function openLog(level: string, destination?: { write(line: string): void }): Log {
  const options = {
    level,
    base: { pid: process.pid },
    serializers: { fault: bare },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination ? pino(options, destination) : pino(options);
}

function bare(fault: unknown): unknown {
  if (!(fault instanceof Error)) return { name: typeof fault };
  const { code } = fault as { code?: unknown };
  const frames = fault.stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
  return { name: fault.name, ...(typeof code === "string" && { code }), at: frames };
}
