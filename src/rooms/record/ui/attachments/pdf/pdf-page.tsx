import { type PDFDocumentProxy, type PDFPageProxy, type RenderTask, TextLayer } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";

/** As large a canvas as phones take: 16 million dots. */
const mostDots = 16_777_216;

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  /** How many pixels of the screen one point of the paper takes. */
  scale: number;
  /** The size of the first page, in points, until this one says its own. */
  usual: { width: number; height: number };
  scroller: HTMLElement | null;
}

/** One sheet: drawn while it is in sight or nearly so, with its words lying over it to be chosen and copied. */
export function PdfPage({ pdf, number, scale, usual, scroller }: PdfPageProps) {
  const t = useT("files");
  const sheet = useRef<HTMLElement>(null);
  const near = useNear(sheet, scroller);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  useEffect(() => {
    if (!near) return;
    let wanted = true;
    void pdf.getPage(number).then(
      (one) => wanted && setPage(one),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [pdf, number, near]);
  useEffect(() => {
    const element = sheet.current;
    if (!near || page === null || element === null) return;
    return draw(page, element, scale);
  }, [near, page, scale]);
  const view = page?.getViewport({ scale: 1 });
  const { width, height } = view ?? usual;
  const size = { inlineSize: `${width * scale}px`, blockSize: `${height * scale}px`, "--total-scale-factor": scale };
  return (
    <article
      ref={sheet}
      className="pdf-page"
      dir="ltr"
      data-page={number}
      style={size}
      aria-label={t("page", { number })}
    />
  );
}

/** Whether an element is in sight, or less than a window's height away. */
function useNear(element: { current: HTMLElement | null }, scroller: HTMLElement | null): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null || scroller === null) return;
    const watch = new IntersectionObserver(([seen]) => setNear(seen?.isIntersecting === true), {
      root: scroller,
      rootMargin: "100%",
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element, scroller]);
  return near;
}

/** Draws beside what is shown and takes its place when it is done, so that enlarging does not flicker. */
function draw(page: PDFPageProxy, sheet: HTMLElement, scale: number): () => void {
  const whole = page.getViewport({ scale: 1 });
  const finest = Math.sqrt(mostDots / (whole.width * whole.height));
  const viewport = page.getViewport({ scale: Math.min(finest, scale * devicePixelRatio) });
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const words = document.createElement("div");
  words.className = "pdf-words";
  const drawing: RenderTask = page.render({ canvas, viewport });
  const layer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: words,
    viewport: page.getViewport({ scale }),
  });
  let wanted = true;
  const done = drawing.promise.then(() => {
    if (!wanted) return undefined;
    sheet.replaceChildren(canvas, words);
    return layer.render();
  });
  // Taken back because it went out of sight, or a page that cannot be drawn: it stays white.
  done.catch(() => undefined);
  return () => {
    wanted = false;
    drawing.cancel();
    layer.cancel();
    canvas.width = 0;
  };
}
