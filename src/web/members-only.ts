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
  if (!me.admitted) throw redirect({ to: doorFor("network_not_allowed"), search: { back: location.href } });
  if (mustSetUp(me)) throw redirect({ to: doorFor("second_factor_missing"), search: { back: location.href } });
}

type Door = "/sign-in" | "/sign-in/second-factor" | "/sign-in/set-up" | "/sign-in/elsewhere";

export function doorFor(code: string): Door {
  if (code === "network_not_allowed") return "/sign-in/elsewhere";
  if (code === "second_factor_missing") return "/sign-in/set-up";
  return code === "second_factor_required" ? "/sign-in/second-factor" : "/sign-in";
}
