import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Keys } from "#web/kit/keys.tsx";
import { useDesk } from "./desk.tsx";
import { type Held, useHeld } from "./hand.ts";

/** Says what is in the hand, where it would land and over whom: the words of a drag for those who do not see it. */
export function HandBar() {
  const held = useHeld((one) => one);
  const said = useSaid(held);
  return (
    <div className="hand" role="status">
      {said !== null && (
        <p className="toast">
          <span className="toast-text">{said}</span>
          {held.hand?.by === "keys" && <HandKeys clash={held.clashes.length > 0} />}
        </p>
      )}
    </div>
  );
}

function HandKeys({ clash }: { clash: boolean }) {
  const t = useT("calendar");
  return (
    <>
      <span className="toast-action">
        <Keys of={["Enter"]} />
        {clash ? t("dropWhy") : t("drop")}
      </span>
      <span className="toast-action">
        <Keys of={["Esc"]} />
        {t("putBack")}
      </span>
    </>
  );
}

function useSaid({ hand, clashes, busy, outside }: Held): string | null {
  const t = useT("calendar");
  const views = useT("views");
  const format = useFormat();
  const { words, nameOf } = useDesk();
  if (hand === null || hand.waits) return null;
  const elsewhere = busy.length > 0 ? [views("busyTime", { times: format.list(busy.map(words.range)) })] : [];
  const met = [...clashes.map(words.name), ...elsewhere];
  const over = met.length === 0 ? null : format.list(met);
  const whole = (said: string) => (outside ? views("outsideToo", { said }) : said);
  if (hand.visit === null) {
    const at = words.fromTo(hand.times);
    return whole(over === null ? at : views("drawnOver", { at, over }));
  }
  const name = words.name(hand.visit);
  const when = hand.how === "move" ? words.when(hand.times) : words.fromTo(hand.times);
  const other = hand.therapistId === hand.visit.therapistId ? undefined : nameOf(hand.therapistId ?? "");
  const at = other === undefined ? when : views("whenWith", { when, therapist: other });
  return whole(over === null ? t("handAt", { name, at }) : t("handOver", { name, at, over }));
}
