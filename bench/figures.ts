import type { Outcome } from "./load.ts";

export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Throughput and percentiles of the answers that succeeded; any other answer is an error of the bench. */
export function figuresOf(outcomes: readonly Outcome[], seconds: number): Figures {
  const failed = outcomes.find(({ status }) => status < 200 || status >= 400);
  if (failed) throw new Error(`A ${failed.kind} was answered ${failed.status}.`);
  const sorted = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: sorted.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export const shown = ({ perSecond, p50, p95, p99 }: Figures) =>
  `${perSecond.toFixed(0).padStart(6)}/s   p50 ${p50.toFixed(1)} ms   p95 ${p95.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms`;

export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
