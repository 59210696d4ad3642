import { parseArgs } from "node:util";
import { openDesk } from "../bench/desk.ts";
import { soakPhotos } from "./photos.ts";

/** `npm run soak -- photos [--count 1000] [--seed N]`: at a server in a process of its own, whose memory is told. */
export async function run(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { count: { type: "string", default: "1000" }, seed: { type: "string" } },
  });
  const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
  const desk = await openDesk(3331);
  try {
    const { sent, bytes, refused, peakMb, findings } = await soakPhotos(desk, { seed, count: Number(values.count) });
    const mean = (bytes / sent / 1e6).toFixed(1);
    console.log(`seed ${seed}: ${sent} photos of ${mean} MB each, ${refused} broken files in two ways each`);
    console.log(`  the server held at most ${peakMb.toFixed(0)} MB`);
    for (const finding of findings) console.log(`  ${finding}`);
    console.log(findings.length === 0 ? "  Everything is as it must be." : `  ${findings.length} findings`);
    if (findings.length > 0) process.exitCode = 1;
  } finally {
    await desk.close();
  }
}
