import type { MemberRole } from "#kernel/db/practice.ts";
import type { Route } from "#kernel/http/guard.ts";

const roles: readonly MemberRole[] = ["owner", "therapist", "assistant"];
const marks = ["<!-- roles: made by src/main/specify.ts -->", "<!-- /roles -->"] as const;

/** Whether a role may call an endpoint at all; which records it then meets, verb and database decide. */
export function mayCall({ guard }: Route, role: MemberRole): boolean {
  return guard.kind === "open" || guard.kind === "session" || guard.policy({ role });
}

/** The text with its table of roles made anew from the policies: a path a line, the methods each role may use. */
export function withRoles(text: string, routes: readonly Route[]): string {
  const [before, rest] = text.split(`${marks[0]}\n`);
  const after = rest?.split(marks[1])[1];
  if (before === undefined || after === undefined) throw new Error("docs/security.md has no place for the table.");
  return `${before}${marks[0]}\n\n${tableOf(routes)}\n\n${marks[1]}${after}`;
}

function tableOf(routes: readonly Route[]): string {
  const paths = [...new Set(routes.map(({ endpoint }) => endpoint.path))].sort();
  const lines = paths.map((path) => {
    const here = routes.filter(({ endpoint }) => endpoint.path === path);
    const open = methods(here.filter(({ guard }) => guard.kind === "open"));
    return cells([`\`${path}\``, open, ...roles.map((role) => methods(here.filter((route) => mayCall(route, role))))]);
  });
  return [cells(["path", "anyone", ...roles]), cells(["---", "---", ...roles.map(() => "---")]), ...lines].join("\n");
}

const methods = (routes: readonly Route[]): string =>
  routes
    .map(({ endpoint }) => endpoint.method)
    .sort()
    .join(" ") || "–";

const cells = (texts: readonly string[]): string => `| ${texts.join(" | ")} |`;
