import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import type { checkDuplicates } from "../../duplicates/contract.ts";
import type { Draft } from "../form/draft.ts";
import { fullName } from "../names.ts";
import "./merging.css";

type Found = ReplyOf<typeof checkDuplicates>["items"];

const restMilliseconds = 500;

/** While somebody new is typed in: who is known already that they may be. */
export function Known({ draft }: { draft: Draft }) {
  const t = useT("merging");
  const asked = useRested(draft);
  const { data: found = [] } = useQuery({
    queryKey: ["clients", "duplicates", "check", asked],
    enabled: asked.firstName !== "",
    staleTime: 10_000,
    gcTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Found> => {
      const { data } = await api.POST("/clients/duplicates/check", { body: asked, signal });
      return (data?.items ?? []) as Found;
    },
  });
  return (
    <div role="status" className="known-place">
      {found.length > 0 && (
        <div className="known">
          <p>{t("known.title", { count: found.length })}</p>
          <ul>
            {found.map(({ client, reasons }) => (
              <li key={client.id}>
                <BareLink to="/clients/$clientId" params={{ clientId: client.id }} className="link">
                  <bdi>{fullName(client)}</bdi>
                </BareLink>{" "}
                <span className="small muted">{reasons.map((reason) => t(`reasons.${reason}`)).join(", ")}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** What was typed, once the keyboard rests, as far as it can be sent. */
function useRested({ firstName, lastName, email, phone, birthDate }: Draft) {
  const typed = {
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    email: /^\S+@\S+\.\S+$/.test(email.trim()) ? email.trim() : undefined,
    phone: phone.replace(/\D/g, "").length >= 7 ? phone.trim() : undefined,
    birthDate: birthDate ?? undefined,
  };
  const said = JSON.stringify(typed);
  const [rested, setRested] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setRested(said), restMilliseconds);
    return () => clearTimeout(timer);
  }, [said]);
  return JSON.parse(rested) as typeof typed;
}
