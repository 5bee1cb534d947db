/** Changes whenever the rules may read a stored report differently; stored with every version and shown to readers. */
export const READER_VERSION = "22";
