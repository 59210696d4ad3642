import type { CSSProperties } from "react";
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

/** The region of notices; the focus in it is kept and returned by React Aria, F6 leads to it. */
export function Notices() {
  const t = useT("kit");
  return (
    <AriaRegion queue={notices} className="toasts" aria-label={t("notices")}>
      {({ toast: one }) => (
        <AriaToast toast={one} className="toast">
          <NoticeContent notice={one.content} close={() => notices.close(one.key)} />
        </AriaToast>
      )}
    </AriaRegion>
  );
}

function NoticeContent({ notice, close }: { notice: Notice; close: () => void }) {
  const t = useT("kit");
  const seconds = lastsSeconds(notice);
  const after = (run: () => void) => () => {
    close();
    run();
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
