import { buffer } from "node:stream/consumers";
import heic, { type Decoder } from "heic-decode";

/**
 * `program.ts longEdge`: reads a HEIC from its input and writes it upright and at most about so long: width and height in four
 * bytes each, then three bytes a pixel. Ends with 1 when it cannot.
 */

/** The most that is unfolded: a phone's picture has twelve. It takes eleven bytes a pixel on the way (measured). */
const mostPixels = 13_000_000;

const { all } = heic as Decoder;
const [first] = await all({ buffer: await buffer(process.stdin) });
if (!first || first.width * first.height > mostPixels) process.exit(1);
const { data } = await first.decode();
const step = Math.max(1, Math.floor(Math.max(first.width, first.height) / Number(process.argv[2])));
process.stdout.write(shrunk(data, first, step));

/** Every `step` by `step` pixels become one, their mean. */
function shrunk(source: Uint8ClampedArray, of: { width: number; height: number }, step: number): Buffer {
  const [width, height] = [Math.floor(of.width / step), Math.floor(of.height / step)];
  const small = Buffer.alloc(8 + width * height * 3);
  small.writeUInt32LE(width, 0);
  small.writeUInt32LE(height, 4);
  for (let y = 0, to = 8; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy < step; dy++)
          for (let dx = 0; dx < step; dx++)
            sum += source[((y * step + dy) * of.width + x * step + dx) * 4 + channel] ?? 0;
        small[to++] = Math.round(sum / (step * step));
      }
  return small;
}
