import { useMemo } from "react";
import { qrModules } from "#web/kit/qr.ts";

/** Whole pixels for each module, or its edges blur. */
const modulePixels = 4;

/** A text as a QR code, with its quiet zone. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => drawn(qrModules(text)), [text]);
  const quiet = size + 8;
  const side = quiet * modulePixels;
  return (
    <svg className="qr" viewBox={`-4 -4 ${quiet} ${quiet}`} width={side} height={side} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}

/** One path for all: each dark run of a row is a bar. */
function drawn(modules: boolean[][]): { size: number; path: string } {
  const bars = modules.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? "1" : "0")).join("");
    return [...line.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);
  });
  return { size: modules.length, path: bars.join("") };
}
