interface SparkProps {
  /** Oldest first; at least two. */
  values: readonly number[];
  /** The goal, drawn as a dashed line. */
  target?: number;
}

const width = 88;
const height = 20;
const margin = 3;

/** A line without axes. The words beside it say what it shows; screen readers hear only them. */
export function Spark({ values, target }: SparkProps) {
  const all = target === undefined ? values : [...values, target];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const x = (at: number) => 2 + (at * (width - 4)) / Math.max(values.length - 1, 1);
  const y = (value: number) => height - margin - ((value - low) / span) * (height - 2 * margin);
  const points = values.map((value, at) => `${x(at)} ${y(value)}`);
  const last = values.length - 1;
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {target !== undefined && <path className="target" d={`M0 ${y(target)}H${width}`} />}
      <path d={`M${points.join(" ")}`} />
      <circle cx={x(last)} cy={y(values[last] ?? low)} r="2.5" />
    </svg>
  );
}
