/**
 * The processor time a piece of work takes, in milliseconds. A machine that is busy with other things does not make it
 * longer, so it may bound what must not grow with the square of its input; how fast something is, `npm run bench` says.
 */
export function effortOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
