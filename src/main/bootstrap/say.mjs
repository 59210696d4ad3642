/** A mistake that one sentence explains; shown without a stack. */
export class Trouble extends Error {}

/** Writes a line for the person at the terminal. On stderr, because stdout belongs to the command (`cli db-url`). */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Shows that something long is going on: one line, with seconds counted up when a person watches.
 * @param {string} line
 * @returns {() => void} ends the line
 */
export function sayWhile(line) {
  if (!process.stderr.isTTY) {
    say(line);
    return () => undefined;
  }
  const from = performance.now();
  const write = () => process.stderr.write(`\r${line} ${Math.round((performance.now() - from) / 1000)} s `);
  write();
  const timer = setInterval(write, 1000);
  return () => {
    clearInterval(timer);
    write();
    process.stderr.write("\n");
  };
}
