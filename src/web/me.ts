import { type QueryClient, queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { api, type Paths } from "./client.ts";
import { ProblemError } from "./problem.ts";
import { isSessionLost } from "./shell/session-lost.ts";

/** Who is signed in, in which practice, as what. */
export type Me = Paths["/me"]["get"]["responses"][200]["content"]["application/json"];
export type Role = NonNullable<Me["member"]>["role"];
/** Me within a practice: what every page of the shell may count on. */
export interface MemberMe extends Me {
  practice: NonNullable<Me["practice"]>;
  member: NonNullable<Me["member"]>;
}

/** Why nobody is in: no session at all, or one that still wants its second factor. */
export type Outside = "unauthenticated" | "second_factor_required";

export const meQuery = queryOptions({
  queryKey: ["me"],
  staleTime: 60_000,
  queryFn: async ({ client }): Promise<Me | Outside> => {
    try {
      const { data } = await api.GET("/me");
      return data as Me;
    } catch (error) {
      const code = error instanceof ProblemError ? error.code : null;
      // Whoever is writing stays on their page, as who they were, until they signed in again.
      if (isSessionLost()) throw error;
      if (code === "unauthenticated" || code === "second_factor_required") return code;
      const known = client.getQueryData<Me | Outside>(["me"]) === undefined && code === "offline";
      const kept = known ? await meWithoutServer(client) : null;
      if (kept === null) throw error;
      return kept;
    }
  },
});

type Device = (queries: QueryClient) => Promise<Me | null>;
let meWithoutServer: Device = async () => null;

/** Without a connection the device itself may know who is here, if they were a moment ago. */
export function askDevice(device: Device): void {
  meWithoutServer = device;
}

export function isInside(me: Me | Outside): me is Me {
  return typeof me === "object";
}

export function isMember(me: Me | Outside): me is MemberMe {
  return isInside(me) && me.practice !== null && me.member !== null;
}

/** Whether the practice asks for a second factor that is not there: then it comes before everything else. */
export function mustSetUp(me: Me): boolean {
  return me.practice?.secondFactorRequired === true && !me.secondFactor.enrolled;
}

/** Me, on a page inside the shell: the router has seen to it that there is a practice. */
export function useMe(): MemberMe {
  const { data } = useSuspenseQuery(meQuery);
  if (!isMember(data)) throw new ProblemError(401, { code: "unauthenticated" });
  return data;
}

/** Whoever it is that stands at a page before the app. */
export function useMeOrOutside(): Me | Outside {
  return useSuspenseQuery(meQuery).data;
}

/**
 * Forgets whatever was read for somebody else or of another practice. `clear()` would leave the shell, where it stands
 * already, watching who was there before; so that one stays, to be read anew.
 */
export async function forgetTheRest(queries: QueryClient): Promise<void> {
  await queries.cancelQueries();
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
}
