import { type CSSProperties, useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_ToastRegion as AriaRegion,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
} from "react-aria-components/Toast";
import { useT } from "../i18n/t.ts";
import { Keys } from "./keys.tsx";
import { lastsSeconds, type Notice, notices } from "./toasts.ts";

/** The region of notices, F6 leads to it. What is pressed in it gives the focus back to where it was. */
export function Notices() {
  const t = useT("kit");
  const giveBack = useGivingBack();
  return (
    <AriaRegion queue={notices} className="toasts" aria-label={t("notices")}>
      {({ toast: one }) => (
        <AriaToast toast={one} className="toast">
          <NoticeContent
            notice={one.content}
            close={() => {
              giveBack();
              notices.close(one.key);
            }}
          />
        </AriaToast>
      )}
    </AriaRegion>
  );
}

/**
 * Gives the focus back to what had it before the notices did. Must happen before the notice goes: React Aria hands the focus of a
 * notice that goes to the next one, and who has undone something wants to go on with it.
 */
function useGivingBack(): () => void {
  const before = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = ({ target, relatedTarget }: FocusEvent) => {
      if (inNotices(target) && !inNotices(relatedTarget)) before.current = relatedTarget;
    };
    addEventListener("focusin", remember);
    return () => removeEventListener("focusin", remember);
  }, []);
  return () => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !inNotices(focused)) return;
    focused.blur();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
}

const inNotices = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(".toasts") !== null;

function NoticeContent({ notice, close }: { notice: Notice; close: () => void }) {
  const t = useT("kit");
  const seconds = lastsSeconds(notice);
  // What is done may lead the focus elsewhere; otherwise it goes back.
  const after = (run: () => void) => () => {
    run();
    close();
  };
  return (
    <>
      <ToastContent className="toast-text">
        <Text slot="title">{notice.text}</Text>
      </ToastContent>
      {notice.actions?.map(({ label, run, keys }) => (
        <Button key={label} className="toast-action" onPress={after(run)}>
          {keys && <Keys of={keys} />}
          {label}
        </Button>
      ))}
      {notice.undo && (
        <Button className="toast-action" onPress={after(notice.undo)}>
          {seconds !== null && <Clock seconds={seconds} />}
          {t("undo")}
        </Button>
      )}
    </>
  );
}

function Clock({ seconds }: { seconds: number }) {
  const style: CSSProperties & { "--lasts": string } = { "--lasts": `${seconds}s` };
  return (
    <svg className="toast-clock" viewBox="0 0 16 16" aria-hidden="true" style={style}>
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="6" />
    </svg>
  );
}
