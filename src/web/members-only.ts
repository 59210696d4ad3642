import type { QueryClient } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { isInside, isMember, meQuery, mustSetUp } from "./me.ts";

interface Asked {
  context: { queries: QueryClient };
  location: { href: string };
}

/** Lets members in; everybody else is led to the door that is theirs. Throws a redirect. */
export async function membersOnly({ context, location }: Asked): Promise<void> {
  const me = await context.queries.ensureQueryData(meQuery);
  if (!isInside(me)) throw redirect({ to: doorFor(me), search: { back: location.href } });
  if (!isMember(me)) throw redirect({ to: "/welcome" });
  if (mustSetUp(me)) throw redirect({ to: doorFor("second_factor_missing"), search: { back: location.href } });
}

export function doorFor(code: string): "/sign-in" | "/sign-in/second-factor" | "/sign-in/set-up" {
  if (code === "second_factor_missing") return "/sign-in/set-up";
  return code === "second_factor_required" ? "/sign-in/second-factor" : "/sign-in";
}
