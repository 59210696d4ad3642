import type { Command } from "./ports.ts";

const most = 5;

// In the memory of the page alone, and of one member: who signs in next on this page must not see whom the last one looked for.
let kept: { member: string; commands: readonly Command[] } = { member: "", commands: [] };

/** What a member chose last, newest first. */
export function recentOf(member: string): readonly Command[] {
  return kept.member === member ? kept.commands : [];
}

export function remember(member: string, command: Command): void {
  if (command.said) return;
  const others = recentOf(member).filter(({ id }) => id !== command.id);
  kept = { member, commands: [command, ...others].slice(0, most) };
}
