import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { rememberedLocale, useLanguage } from "#web/i18n/provider.tsx";
import { forgetTheRest, isInside, isMember, meQuery, mustSetUp } from "#web/me.ts";
import { takeAskedFor } from "./asked-for.ts";

/**
 * Goes in after a sign-in: to the page that was asked for, to the wizard where there is no practice yet, or to the
 * second factor. `to` overrules what was asked for. Whatever was known of somebody else before is forgotten.
 */
export function useEnter(): (to?: "/") => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  const { setLocale } = useLanguage();
  return async (to) => {
    await forgetTheRest(queries);
    const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 });
    if (me === "second_factor_required") return router.navigate({ to: "/sign-in/second-factor", replace: true });
    if (!isInside(me)) return router.navigate({ to: "/sign-in", replace: true });
    // A language chosen on this device wins over the one the member chose elsewhere.
    if (rememberedLocale() === null) await setLocale(me.user.locale);
    if (!me.admitted) return router.navigate({ to: "/sign-in/elsewhere", replace: true });
    if (mustSetUp(me)) return router.navigate({ to: "/sign-in/set-up", replace: true });
    const askedFor = takeAskedFor();
    // Who came by an invitation has no name yet, and colleagues should not have to read an address.
    if (isMember(me)) router.history.replace(me.user.name === "" ? "/settings/me" : (to ?? askedFor ?? "/"));
    else await router.navigate({ to: "/welcome", replace: true });
  };
}
