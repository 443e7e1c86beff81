/** The version of the words on the wire. A device with an older one is told to load itself again. */

/** Grows with every change that an older device could not follow. */
export const PROTOCOL = 2;
