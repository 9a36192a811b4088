"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";

interface DialogProps {
  isOpen: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ isOpen, title, closeLabel, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen && !box.current?.open) box.current?.showModal();
    if (!isOpen && box.current?.open) box.current.close();
  }, [isOpen]);
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(40rem,calc(100vw-2rem))] border border-edge bg-paper p-0 text-ink"
    >
      <div className="flex items-center justify-between gap-4 border-line border-b px-5 py-3">
        <h2 id={titleId} className="text-18">
          {title}
        </h2>
        <Button look="quiet" onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      <div className="px-5 py-4">{children}</div>
    </dialog>
  );
}
