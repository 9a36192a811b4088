"use client";

import { createContext, useContext } from "react";

export interface SelectedPlace {
  /** Key of the place chosen in the report, as `placeKey` writes it. */
  readonly place: string;
  readonly select: (place: string) => void;
}

/** Carries the cell chosen in the report over to the form that comments on it. */
export const SelectedPlaceContext = createContext<SelectedPlace>({ place: "report", select: () => {} });

export function useSelectedPlace(): SelectedPlace {
  return useContext(SelectedPlaceContext);
}
