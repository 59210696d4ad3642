import { sql } from "kysely";
import { Linker } from "#kernel/audit/linker.ts";
import { verifyTrail } from "#kernel/audit/verify.ts";
import { EnvMistake } from "#kernel/env.ts";
import type { Command } from "../cli.ts";

export const auditCommand: Command = {
  usage: "audit verify [--practice ID]",
  about: "Reads the audit trail and names what was changed, removed, inserted, reordered or cut.",
  run: async ({ house }, [verb], { practice }) => {
    if (verb !== "verify") throw new EnvMistake("Say: npm run cli -- audit verify [--practice ID]");
    await new Linker(house).linkAll();
    const found = await house.db.outside((db) => sql<{ id: string }>`select all_practice_ids() as id`.execute(db));
    const ids = found.rows.map((row) => row.id).filter((id) => !practice || id === practice);
    if (practice && ids.length === 0) throw new EnvMistake("There is no practice with this id.");
    const lines: string[] = [];
    for (const id of ids) {
      const { links, findings } = await verifyTrail(house, id);
      lines.push(`${id}  ${links} links  ${findings.length === 0 ? "whole" : "BROKEN"}`);
      for (const finding of findings) lines.push(`  ${finding.kind} at ${finding.at}`);
      if (findings.length > 0) process.exitCode = 1;
    }
    return lines;
  },
};
