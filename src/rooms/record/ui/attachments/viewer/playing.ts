import { type RefObject, useEffect, useState } from "react";

export interface Playing {
  state: "coming" | "ready" | "failed";
  paused: boolean;
  seconds: number;
  /** 0 as long as it is not known. */
  duration: number;
  speed: number;
}

const silent: Playing = { state: "coming", paused: true, seconds: 0, duration: 0, speed: 1 };

/** What an audio or video element does, followed as it does it. */
export function usePlaying(media: RefObject<HTMLMediaElement | null>): Playing {
  const [playing, setPlaying] = useState(silent);
  useEffect(() => {
    const element = media.current;
    if (element === null) return;
    const look = () => setPlaying(read(element));
    for (const event of heard) element.addEventListener(event, look);
    const stopMeasuring = measured(element);
    look();
    return () => {
      for (const event of heard) element.removeEventListener(event, look);
      stopMeasuring();
      element.pause();
    };
  }, [media]);
  return playing;
}

/** Plays, and does not complain when the browser would rather not. */
export function playOrPause(element: HTMLMediaElement | null): void {
  if (element?.paused) void element.play().catch(() => undefined);
  else element?.pause();
}

export function playFrom(element: HTMLMediaElement | null, seconds: number): void {
  if (element) element.currentTime = Math.min(lengthOf(element) || beyondAllEnds, Math.max(0, seconds));
}

const heard = "play pause timeupdate seeked durationchange loadedmetadata ratechange error ended".split(" ");

function read(element: HTMLMediaElement): Playing {
  const state = element.error ? "failed" : element.readyState > 0 ? "ready" : "coming";
  const { paused, currentTime, playbackRate } = element;
  const duration = lengthOf(element);
  const seconds = currentTime === beyondAllEnds ? 0 : Math.min(currentTime, duration || currentTime);
  return { state, paused, seconds, duration, speed: playbackRate };
}

/** Further than any recording goes. */
const beyondAllEnds = 1e9;

const lengthOf = ({ duration }: HTMLMediaElement): number => (Number.isFinite(duration) ? duration : 0);

/** A recording made in a browser does not say how long it is; sent to its end and back, the element finds out. */
function measured(element: HTMLMediaElement): () => void {
  const back = () => {
    if (!Number.isFinite(element.duration)) return;
    element.removeEventListener("durationchange", back);
    element.currentTime = 0;
  };
  const ask = () => {
    if (element.duration !== Number.POSITIVE_INFINITY) return;
    element.addEventListener("durationchange", back);
    element.currentTime = beyondAllEnds;
  };
  element.addEventListener("loadedmetadata", ask);
  // What lies near may have told already.
  ask();
  return () => {
    element.removeEventListener("loadedmetadata", ask);
    element.removeEventListener("durationchange", back);
  };
}
