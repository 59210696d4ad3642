import { Circle, Mic, Pause, Square } from "lucide-react";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Confirm, Dialog } from "#web/kit/dialog.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { useMoments } from "../../moments.ts";
import { figures, useClock } from "../viewer/clock.ts";
import { Player } from "../viewer/player.tsx";
import { Meter } from "./meter.tsx";
import { longestSeconds, type Recorded, VoiceRecording } from "./recording.ts";
import "./voice.css";

interface VoiceProps {
  onKeep: (file: File) => void;
  onClose: () => void;
}

/** Records what is said: begin, pause, listen, keep or discard. */
export function Voice({ onKeep, onClose }: VoiceProps) {
  const t = useT("files");
  const moments = useMoments();
  const [recording] = useState(() => new VoiceRecording());
  const now = useSyncExternalStore(recording.subscribe, recording.snapshot);
  const [asking, setAsking] = useState(false);
  useLife(recording, now.state);
  const something = now.state === "recording" || now.state === "paused" || now.state === "done";
  const close = () => (something ? setAsking(true) : onClose());
  const keep = () => {
    if (now.sound === null) return;
    const ending = now.sound.type === "audio/mp4" ? "m4a" : "webm";
    // A colon may not stand in the name of a file everywhere.
    const when = moments.moment(Temporal.Now.instant().toString()).replaceAll(":", ".");
    onKeep(new File([now.sound], `${t("voice.name", { when })}.${ending}`, { type: now.sound.type }));
    onClose();
  };
  return (
    <>
      <Dialog
        isOpen
        keepsOpen
        title={t("voice.title")}
        onOpenChange={(open) => open || close()}
        foot={() => <Acts now={now} recording={recording} onDiscard={close} onKeep={keep} />}
      >
        <Body now={now} recording={recording} />
      </Dialog>
      {asking && (
        <Confirm
          isOpen
          onOpenChange={(open) => open || setAsking(false)}
          title={t("voice.discardTitle")}
          text={t("voice.discardText")}
          action={t("voice.discard")}
          back={t("voice.goOn")}
          onConfirm={onClose}
        />
      )}
    </>
  );
}

interface PartProps {
  now: Recorded;
  recording: VoiceRecording;
}

function Body({ now, recording }: PartProps) {
  const t = useT("files");
  if (now.state === "fault") return <p role="alert">{t(`voice.fault.${now.fault ?? "unsupported"}`)}</p>;
  if (now.state === "asking") return <p className="muted">{t("voice.asking")}</p>;
  if (now.state === "done")
    return (
      <>
        {now.fault === "lost" && <p role="alert">{t("voice.cutShort")}</p>}
        {now.sound && <Heard sound={now.sound} />}
      </>
    );
  const running = now.state === "recording";
  return (
    <div className="voice" data-running={running || undefined}>
      <p className="voice-state" role="status">
        <Icon of={running ? Mic : Pause} size="small" />
        {t(running ? "voice.running" : "voice.paused")}
      </p>
      <Meter level={() => recording.level} running={running} />
      <Timer recording={recording} />
    </div>
  );
}

function Timer({ recording }: { recording: VoiceRecording }) {
  const clock = useClock();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(Math.floor(recording.seconds));
      if (recording.seconds >= longestSeconds) recording.stop();
    }, 250);
    return () => clearInterval(timer);
  }, [recording]);
  return (
    <p className="voice-time" role="timer" aria-label={clock.words(seconds)} dir="ltr">
      {figures(seconds)}
    </p>
  );
}

function Heard({ sound }: { sound: Blob }) {
  const t = useT("files");
  const address = useMemo(() => URL.createObjectURL(sound), [sound]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <Player address={address} name={t("voice.title")} />;
}

function Acts({ now, recording, onDiscard, onKeep }: PartProps & { onDiscard: () => void; onKeep: () => void }) {
  const t = useT("files");
  const first = useRef<HTMLButtonElement>(null);
  const { state } = now;
  useEffect(() => {
    // The button that was pressed has become another, or is gone: the one that goes on takes the focus.
    if (state !== "asking") first.current?.focus();
  }, [state]);
  if (state === "fault")
    return (
      <Button ref={first} onPress={() => void recording.begin()}>
        {t("again")}
      </Button>
    );
  if (state === "asking") return null;
  return (
    <>
      <Button kind="danger" onPress={onDiscard}>
        {t("voice.discard")}
      </Button>
      {state === "recording" && (
        <Button icon={Pause} onPress={() => recording.pause()}>
          {t("voice.pause")}
        </Button>
      )}
      {state === "paused" && (
        <Button icon={Circle} onPress={() => recording.resume()}>
          {t("voice.resume")}
        </Button>
      )}
      {state === "done" ? (
        <Button ref={first} kind="primary" onPress={onKeep}>
          {t("voice.keep")}
        </Button>
      ) : (
        <Button ref={first} kind="primary" icon={Square} onPress={() => recording.stop()}>
          {t("voice.stop")}
        </Button>
      )}
    </>
  );
}

/** Begins with the dialog and ends with it; asks before the page is left, and keeps a phone awake meanwhile. */
function useLife(recording: VoiceRecording, state: Recorded["state"]): void {
  useEffect(() => {
    void recording.begin();
    return () => recording.end();
  }, [recording]);
  const something = state === "recording" || state === "paused" || state === "done";
  useEffect(() => {
    if (!something) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [something]);
  useEffect(() => {
    if (state !== "recording") return;
    const awake = navigator.wakeLock?.request("screen").catch(() => null);
    return () => void awake?.then((lock) => lock?.release());
  }, [state]);
}
