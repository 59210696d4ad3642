import { useMutation, useQueryClient } from "@tanstack/react-query";
import { UserMinus } from "lucide-react";
import { ClientPicker } from "#rooms/clients/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Row, Rows } from "#web/kit/rows.tsx";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import { useShownName } from "#web/shell/discreet.ts";
import type { Group, Place } from "../../groups/contract.ts";
import { useDesk } from "../desk.tsx";
import { actOnPlace, join, type PlaceAct } from "./acts.ts";

/** Who has a place, to whom one is offered, and who waits, in order; and the field that adds somebody. */
export function GroupPeople({ group, mine }: { group: Group; mine: boolean }) {
  const t = useT("groups");
  const acts = usePlaceActs(group);
  const of = (state: Place["state"]) => group.places.filter((place) => place.state === state);
  const full = group.joined + group.offered >= group.capacity;
  const waits = [...of("offered"), ...of("waiting")];
  return (
    <>
      <Rows title={t("people")}>
        {of("joined").map((place) => (
          <Person key={place.id} place={place} mine={mine} onAct={acts.act} />
        ))}
        {group.joined === 0 && (
          <Row>
            <span className="muted">{t("nobody")}</span>
          </Row>
        )}
      </Rows>
      {waits.length > 0 && (
        <Rows title={t("waitingList")}>
          {waits.map((place) => (
            <Person key={place.id} place={place} mine={mine} onAct={acts.act} />
          ))}
        </Rows>
      )}
      {mine && (
        <ClientPicker
          key={group.places.length}
          label={full ? t("addWaiting") : t("add")}
          value={null}
          onChange={(clientId) => clientId !== null && acts.add(clientId)}
        />
      )}
    </>
  );
}

type OnAct = (place: Place, act: PlaceAct) => void;

function Person({ place, mine, onAct }: { place: Place; mine: boolean; onAct: OnAct }) {
  const t = useT("groups");
  const { words } = useDesk();
  const name = useShownName()(clientName(place));
  const leave = place.state === "joined" ? t("leave", { name }) : t("stopWaiting", { name });
  return (
    <Row>
      <span>
        <BareLink className="link-quiet" to="/clients/$clientId" params={{ clientId: place.clientId }}>
          <bdi>{name}</bdi>
        </BareLink>
        {place.offeredUntil !== null && (
          <span className="small muted group-offer">
            {t("offeredUntil", { when: words.when({ startsAt: place.offeredUntil }) })}
          </span>
        )}
      </span>
      {mine && place.state === "offered" && (
        <span className="group-answer">
          <Button small aria-label={t("acceptNamed", { name })} onPress={() => onAct(place, "accept")}>
            {t("accept")}
          </Button>
          <Button small kind="plain" aria-label={t("declineNamed", { name })} onPress={() => onAct(place, "decline")}>
            {t("decline")}
          </Button>
        </span>
      )}
      {mine && place.state !== "offered" && (
        <IconButton small icon={UserMinus} label={leave} onPress={() => onAct(place, "leave")} />
      )}
    </Row>
  );
}

/** What can be done to a place, each with a notice; a leaving can be taken back from it. */
function usePlaceActs(group: Group) {
  const t = useT("groups");
  const problems = useT("problems");
  const queries = useQueryClient();
  const shown = useShownName();
  const failed = (error: unknown) => void toast.show({ text: problemText(problems, error) });
  const change = useMutation({
    mutationFn: ({ place, act }: { place: Place; act: PlaceAct }) => actOnPlace(queries, group.id, place.id, act),
    onSuccess: (_, { place, act }) => {
      const name = shown(clientName(place));
      const undo = act === "leave" ? () => change.mutate({ place, act: "return" }) : undefined;
      toast.show({ text: t("done", { act, name }), undo });
    },
    onError: failed,
  });
  const add = useMutation({
    mutationFn: (clientId: string) => join(queries, group.id, clientId),
    onSuccess: (after, clientId) => {
      const place = after.places.find((one) => one.clientId === clientId && one.state !== "left");
      if (place) toast.show({ text: t("added", { state: place.state, name: shown(clientName(place)) }) });
    },
    onError: failed,
  });
  return { act: ((place, act) => change.mutate({ place, act })) as OnAct, add: add.mutate };
}

const clientName = ({ client }: Place): string => `${client.firstName} ${client.lastName}`.trim();

/** Names in the midst of a sentence, each in a direction of its own. */
export function useNamesSaid(): (places: readonly Place[]) => string {
  const format = useFormat();
  const shown = useShownName();
  return (places) => format.list(places.map((place) => `\u2068${shown(clientName(place))}\u2069`));
}
