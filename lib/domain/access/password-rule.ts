/** Length is what makes a password hard to guess; no rule about kinds of characters. */
export const PASSWORD_MIN_LENGTH = 12;
