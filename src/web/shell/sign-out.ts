import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api } from "../client.ts";
import { isMember, type Me, meQuery, type Outside } from "../me.ts";

interface SignOut {
  everywhere?: boolean;
  /** Left without a word: the door says what happened, and leads back here. */
  because?: "idle";
}

const before = new Set<() => Promise<void>>();

/** What must happen before the session goes, such as keeping a draft. Returns the function that takes it back. */
export function beforeSignOut(act: () => Promise<void>): () => void {
  before.add(act);
  return () => before.delete(act);
}

/** Ends the session, forgets what was read and goes to the door. Without a connection the page is left all the same. */
export function useSignOut(): (how?: SignOut) => Promise<void> {
  const router = useRouter();
  const queries = useQueryClient();
  return async ({ everywhere, because } = {}) => {
    const settled = await Promise.allSettled([...before].map((act) => act()));
    const kept = settled.every(({ status }) => status === "fulfilled") || undefined;
    const minutes = idleMinutes(queries.getQueryData(meQuery.queryKey));
    const ended = everywhere ? api.POST("/auth/sign-out-everywhere") : api.POST("/auth/sign-out");
    await ended.catch(() => undefined);
    const { location } = router.state;
    const back = because === undefined ? undefined : (location.maskedLocation ?? location).href;
    queries.clear();
    const said = because === undefined ? {} : { because, minutes, kept };
    await router.navigate({ to: "/sign-in", search: { back, ...said }, replace: because !== undefined });
  };
}

function idleMinutes(me: Me | Outside | undefined): number | undefined {
  return me !== undefined && isMember(me) ? me.practice.idleMinutes : undefined;
}
