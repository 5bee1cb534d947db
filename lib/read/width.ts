/** Places a character takes where text is shown in letters of one width: two for Han and other full-width characters. */
export const placesOf = (code: number): 1 | 2 => (code > 0x2e7f ? 2 : 1);
/** Characters that some fonts draw narrow and some wide. */
export const isOpen = (code: number): boolean => (code >= 0x2010 && code <= 0x2e7f) || code === 0xb7 || code === 0xd7;
