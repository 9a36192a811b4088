"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Tells what stands under the bar how high it is now, as `--bar-height` on the element around it: notices come and go in it. */
export function useBarHeight(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      element.parentElement?.style.setProperty("--bar-height", `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return bar;
}
