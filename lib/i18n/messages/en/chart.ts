export const chart = {
  hint: "Arrow keys go through the figures of the drawing, Enter opens the report a figure is from",
};
