import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Ellipsis, Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { toast } from "#web/kit/toasts.ts";
import { problemText } from "#web/problem.ts";
import type { Client } from "../../contract.ts";
import { Contacts } from "../person/contacts.tsx";
import { PersonForm } from "./person-form.tsx";
import { peopleQuery, type RelatedPerson } from "./queries.ts";

/** Who belongs to a client, and to whom they belong. */
export function People({ client }: { client: Client }) {
  const t = useT("profile");
  const { data } = useQuery(peopleQuery(client.id));
  const [edited, setEdited] = useState<RelatedPerson | "new" | null>(null);
  const nobody = data && data.items.length === 0 && data.relatedTo.length === 0;
  return (
    <section aria-labelledby="people-title">
      <div className="profile-head">
        <h2 className="heading" id="people-title">
          {t("people.title")}
        </h2>
        <Button small icon={Plus} onPress={() => setEdited("new")}>
          {t("people.add")}
        </Button>
      </div>
      <ul className="people">
        {data?.items.map((person) => (
          <Person key={person.id} clientId={client.id} person={person} onEdit={() => setEdited(person)} />
        ))}
        {data?.relatedTo.map(({ clientId, name, roles }) => (
          <li key={clientId}>
            <p>
              <BareLink className="link" to="/clients/$clientId" params={{ clientId }} search={{ part: "profile" }}>
                <bdi>{name}</bdi>
              </BareLink>
            </p>
            <p className="small muted">{t("people.is", { roles: roles.map((one) => t(`roles.${one}`)).join(", ") })}</p>
          </li>
        ))}
        {nobody && <li className="small muted">{t("people.none")}</li>}
      </ul>
      {edited !== null && (
        <PersonForm client={client} person={edited === "new" ? null : edited} onDone={() => setEdited(null)} />
      )}
    </section>
  );
}

interface PersonProps {
  clientId: string;
  person: RelatedPerson;
  onEdit: () => void;
}

function Person({ clientId, person, onEdit }: PersonProps) {
  const t = useT("profile");
  const remove = useRemoving(clientId);
  const name = person.name ?? "";
  return (
    <li>
      <div className="person-line">
        <div>
          <p>
            {person.personId === null ? (
              <bdi>{name}</bdi>
            ) : (
              <BareLink
                className="link"
                to="/clients/$clientId"
                params={{ clientId: person.personId }}
                search={{ part: "profile" }}
              >
                <bdi>{name}</bdi>
              </BareLink>
            )}
          </p>
          <p className="small muted">{person.roles.map((one) => t(`roles.${one}`)).join(", ")}</p>
        </div>
        <MenuTrigger>
          <IconButton icon={Ellipsis} small label={t("people.more", { name })} />
          <Menu label={t("people.more", { name })}>
            <MenuItem icon={Pencil} onAction={onEdit}>
              {t("people.edit")}
            </MenuItem>
            <MenuItem icon={Trash2} onAction={() => void remove(person)}>
              {t("people.remove")}
            </MenuItem>
          </Menu>
        </MenuTrigger>
      </div>
      <Contacts client={person} withNumber />
      {person.note && (
        <p className="small as-written">
          <bdi>{person.note}</bdi>
        </p>
      )}
    </li>
  );
}

/** Takes somebody out, with the way back. */
function useRemoving(clientId: string) {
  const t = useT("profile");
  const problems = useT("problems");
  const queries = useQueryClient();
  const { queryKey } = peopleQuery(clientId);
  const refresh = () => queries.invalidateQueries({ queryKey });
  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      toast.show({ text: problemText(problems, error) });
      return false;
    } finally {
      await refresh();
    }
  };
  return async ({ id: relatedId, createdAt: _, ...said }: RelatedPerson) => {
    const path = { id: clientId, relatedId };
    if (!(await attempt(() => api.DELETE("/clients/{id}/related-people/{relatedId}", { params: { path } })))) return;
    const back = () => api.POST("/clients/{id}/related-people", { params: { path: { id: clientId } }, body: said });
    toast.show({ text: t("people.removed", { name: said.name ?? "" }), undo: () => void attempt(back) });
  };
}
