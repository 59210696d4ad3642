import type { Centre } from "./centre.ts";
import { figuresOf, median, shown } from "./figures.ts";
import type { Load, Shot } from "./load.ts";

const rounds = 3;

/**
 * Free times of a service: 30 days of ten therapists against 5,000 taken stretches, one request after the other. The
 * floor reads the same stretches with plain SQL as superuser and sends the rows as they are: it works nothing out.
 */
export async function measureSlots(
  { ours, floor }: { readonly ours: Load; readonly floor: Load },
  { practiceId, serviceId, from, to }: Centre,
  seconds: number,
): Promise<void> {
  const query = `from=${from}&to=${to}`;
  const slots = shotAt(`/api/v1/availability/slots?serviceId=${serviceId}&${query}`, 0);
  const rows = shotAt(`/taken?practice=${practiceId}&${query}`, -1);
  console.log(`\nfree times, ${from} to ${to}`);
  await ours.closed(slots, 1, 2);
  await floor.closed(rows, 1, 1);
  const ratios: number[] = [];
  const slowest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const mine = figuresOf(await ours.closed(slots, 1, seconds), seconds);
    const theirs = figuresOf(await floor.closed(rows, 1, seconds), seconds);
    console.log(`  ours   ${shown(mine)}\n  floor  ${shown(theirs)}`);
    ratios.push(mine.p95 / theirs.p95);
    slowest.push(mine.p95);
  }
  console.log(
    `  p95 of free times: ${median(slowest).toFixed(1)} ms (aim ≤ 50); to the floor's: ${median(ratios).toFixed(2)}`,
  );
}

const shotAt = (path: string, practice: number) => (): Shot => ({
  kind: path.startsWith("/taken") ? "floor" : "slots",
  practice,
  method: "GET",
  path,
});
