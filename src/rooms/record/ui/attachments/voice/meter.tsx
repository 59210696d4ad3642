import { useEffect, useRef } from "react";

/** How loud it was, a stroke for each tenth of a second; for the eye alone. */
export function Meter({ level, running }: { level: () => number; running: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const strokes = useRef<number[]>([]);
  const current = useRef(level);
  current.current = level;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      strokes.current = [...strokes.current.slice(-200), current.current()];
      if (canvas.current) draw(canvas.current, strokes.current);
    }, 100);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <div className="voice-meter" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}

const [strokeWidth, gap] = [3, 3];

/** The newest stroke stands where the line ends, which is on the left in Hebrew. */
function draw(canvas: HTMLCanvasElement, strokes: readonly number[]): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  const { color, direction } = getComputedStyle(canvas);
  [canvas.width, canvas.height] = [width * devicePixelRatio, height * devicePixelRatio];
  pen.scale(devicePixelRatio, devicePixelRatio);
  pen.fillStyle = color;
  const step = strokeWidth + gap;
  strokes
    .slice(-Math.floor(width / step))
    .reverse()
    .forEach((level, at) => {
      const tall = Math.max(2, level * height);
      const along = direction === "rtl" ? at * step : width - at * step - strokeWidth;
      pen.beginPath();
      pen.roundRect(along, (height - tall) / 2, strokeWidth, tall, 1.5);
      pen.fill();
    });
}
