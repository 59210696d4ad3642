import { AudioLines, Maximize, Pause, Play } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { Menu, MenuPicks, MenuTrigger } from "#web/kit/menu.tsx";
import { useClock } from "./clock.ts";
import { playFrom, playOrPause, usePlaying } from "./playing.ts";
import "./player.css";

interface PlayerProps {
  /** Where the sound or the film is; ranges of it are asked for. */
  address: string;
  name: string;
  film?: boolean;
}

/** A recording or a film: play, a line to move along, how fast. Space plays, J and L go ten seconds back and on. */
export function Player({ address, name, film }: PlayerProps) {
  const t = useT("files");
  const media = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const playing = usePlaying(media);
  useKeys(media);
  const Media = film ? "video" : "audio";
  return (
    <div className={film ? "player player-film" : "player"}>
      <Media
        ref={media}
        src={address}
        preload="metadata"
        aria-label={name}
        {...(film && { playsInline: true, onClick: () => playOrPause(media.current) })}
      />
      {!film && (
        <span className="player-face">
          <Icon of={AudioLines} size="large" />
        </span>
      )}
      {playing.state === "failed" ? (
        <p role="alert">{t("notPlayed")}</p>
      ) : (
        <Controls media={media} playing={playing} film={film} />
      )}
    </div>
  );
}

interface ControlsProps {
  media: RefObject<HTMLVideoElement | null>;
  playing: ReturnType<typeof usePlaying>;
  film?: boolean;
}

/** Time runs from left to right on every player, also where text does not. */
function Controls({ media, playing, film }: ControlsProps) {
  const t = useT("files");
  const clock = useClock();
  const { seconds, duration, paused } = playing;
  return (
    <div className="player-controls" dir="ltr">
      <IconButton
        icon={paused ? Play : Pause}
        label={paused ? t("play") : t("pause")}
        kind="primary"
        onPress={() => playOrPause(media.current)}
      />
      <span className="player-time small">{clock.figures(seconds)}</span>
      <input
        type="range"
        className="player-line"
        aria-label={t("position")}
        aria-valuetext={t("positionOf", { at: clock.words(seconds), of: clock.words(duration) })}
        min={0}
        max={duration || 1}
        step="any"
        value={seconds}
        style={{ "--share": `${(duration > 0 ? seconds / duration : 0) * 100}%` } as object}
        onChange={({ target }) => playFrom(media.current, Number(target.value))}
        onKeyDown={(event) => alongLine(event, media.current)}
      />
      <span className="player-time small muted">{clock.figures(duration)}</span>
      <Speed media={media} speed={playing.speed} />
      {film && (
        <IconButton icon={Maximize} label={t("wholeScreen")} onPress={() => void media.current?.requestFullscreen()} />
      )}
    </div>
  );
}

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

function Speed({ media, speed }: { media: RefObject<HTMLMediaElement | null>; speed: number }) {
  const t = useT("files");
  const clock = useClock();
  const choices = speeds.map((one) => ({ id: String(one), label: clock.times(one) }));
  return (
    <MenuTrigger>
      <Button kind="plain" small className="player-speed" aria-label={t("speedIs", { speed: clock.times(speed) })}>
        {clock.times(speed)}
      </Button>
      <Menu label={t("speed")} placement="top end">
        <MenuPicks
          label={t("speed")}
          choices={choices}
          chosen={String(speed)}
          onChoose={(one) => {
            if (media.current) media.current.playbackRate = Number(one);
          }}
        />
      </Menu>
    </MenuTrigger>
  );
}

/** Five seconds a key on the line itself, a tenth of all with Page Up and Down. */
function alongLine(event: { key: string; preventDefault: () => void }, media: HTMLMediaElement | null): void {
  if (media === null) return;
  const far = media.duration / 10;
  const by = { ArrowRight: 5, ArrowUp: 5, ArrowLeft: -5, ArrowDown: -5, PageUp: far, PageDown: -far }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  playFrom(media, media.currentTime + by);
}

function useKeys(media: RefObject<HTMLMediaElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (target?.closest('input:not([type="range"]), textarea, [role="menu"], [role="alertdialog"]')) return;
      const free = target?.closest("button, a, summary") === null || target === null;
      const element = media.current;
      if (event.code === "KeyK" || (event.key === " " && free)) playOrPause(element);
      else if (event.code === "KeyJ") playFrom(element, (element?.currentTime ?? 0) - 10);
      else if (event.code === "KeyL") playFrom(element, (element?.currentTime ?? 0) + 10);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [media]);
}
