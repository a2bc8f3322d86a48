import { signal } from '@preact/signals'

/** Whom a report starts with, where it was begun on their page. */
export interface About {
  /** Whose book it is: another book on this phone must not hear of it. */
  enrolment: string
  household: string
  child?: string | undefined
}

/** Handed from page to page in memory alone. */
export const reportAbout = signal<About | undefined>(undefined)
