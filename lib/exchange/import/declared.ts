/** Folded words that declare a cell “not applicable”. */
export const DECLARED = /^(?:[/\\]+|-{1,4}|_+|空|空白|无|不适用|n\/?a)$/i;
