/** The version of the words on the wire. Raised only when an old server could misread a new client. */
export const protocolVersion = 1

/** The header in which a client names its version on every request. */
export const versionHeader = 'so-tre-em-protocol'

/** At most so many changes in one push. */
export const pushLimit = 100

/** At most so many records in one page of a pull. */
export const pullLimit = 1000

/** The same where records come as columns (L9). */
export const columnsLimit = 4000

/** A body larger than this, in bytes, is refused with `too-large`. */
export const bodyLimit = 1_048_576
