import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { contentAddress } from "../file-face.tsx";
import type { Zoom } from "./stage.tsx";
import { useTouching } from "./touching.ts";
import { fitted, fitting, type Lying, type Room, zoomed, zoomStep } from "./zoom.ts";

interface PictureProps {
  file: AttachmentReply;
  zoom: Ref<Zoom>;
  onSwipe: (to: "left" | "right" | "down") => void;
}

/** A picture that can be enlarged and pushed about. What is shown is the redrawn one, upright and without metadata. */
export function Picture({ file, zoom, onSwipe }: PictureProps) {
  const t = useT("files");
  const stage = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const [lying, setLying] = useState<Lying>(fitted);
  const [state, setState] = useState<"coming" | "here" | "failed">("coming");
  const [tries, setTries] = useState(0);
  const room = () => roomOf(stage.current, image.current);
  const step = (factor: number) => setLying((now) => zoomed(now, now.scale * factor, { x: 0, y: 0 }, room()));
  useImperativeHandle(zoom, () => ({
    closer: () => step(zoomStep),
    farther: () => step(1 / zoomStep),
    fit: () => setLying(fitted),
  }));
  const touching = useTouching({ stage, room, lying, setLying, onSwipe });
  useEffect(() => {
    // Turned on its side or made smaller, the window asks for another size of what fits.
    const again = () => setLying(fitted);
    addEventListener("resize", again);
    return () => removeEventListener("resize", again);
  }, []);
  if (state === "failed")
    return (
      <div className="viewer-word" role="alert">
        <p>{t("notShown")}</p>
        <Button
          onPress={() => {
            setTries(tries + 1);
            setState("coming");
          }}
        >
          {t("again")}
        </Button>
      </div>
    );
  return (
    <div className="viewer-picture" ref={stage} data-enlarged={lying.scale > 1 || undefined} {...touching}>
      {state === "coming" && <span className="viewer-coming" role="status" aria-label={t("coming")} />}
      <img
        ref={image}
        key={tries}
        src={contentAddress(file.id, "preview")}
        alt={file.name}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        draggable={false}
        onLoad={() => setState("here")}
        onError={() => setState("failed")}
        style={{ transform: `translate(${lying.x}px, ${lying.y}px) scale(${lying.scale})` }}
      />
    </div>
  );
}

function roomOf(stage: HTMLElement | null, image: HTMLImageElement | null): Room {
  const size = { width: stage?.clientWidth ?? 0, height: stage?.clientHeight ?? 0 };
  const natural = { width: image?.naturalWidth ?? 0, height: image?.naturalHeight ?? 0 };
  return { stage: size, picture: fitting(natural, size) };
}
