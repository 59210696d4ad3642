import type { CopiedRow } from "#kernel/copying/table.ts";
import type { TrailEvent } from "#rooms/practices/trail/contract.ts";
import type { TrailDay } from "../../trail/days/contract.ts";

/** What one person did in one way on one day, a row each. */
export const dayRows = (days: readonly TrailDay[]): CopiedRow[] =>
  days.flatMap(({ on, people }) =>
    people.flatMap(({ member, role, firstAt, lastAt, acts }) =>
      acts.map((act) => ({
        on,
        memberId: member?.id ?? null,
        member: member?.name ?? null,
        role,
        firstAt,
        lastAt,
        ...act,
      })),
    ),
  );

/** One act. Addresses and devices are its member's, and stay in the practice's own trail. */
export const actRow = ({ id, at, member, role, action, refused, subject }: TrailEvent): CopiedRow => ({
  id,
  at,
  memberId: member?.id ?? null,
  member: member?.name ?? null,
  role,
  action,
  refused,
  subject: subject?.kind ?? null,
  subjectId: subject?.id ?? null,
});
