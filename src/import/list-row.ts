import type { Birth } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { Flaw } from './reason.ts'
import type { Sex } from './value-sex.ts'

export interface ListAdult {
  name: string
  birthYear?: number
}

/** One row of a list as it was read: what it says of a child, its household and its papers, and what is wrong with it. */
export interface ListRow {
  /** Its place in the sheet, from 0 on. */
  row: number
  flaws: Flaw[]
  child: {
    name?: { full: string; placeholder?: true }
    homeName?: string
    birth?: Birth
    /** Births that the cell may also mean; they find a child, and are never written. */
    otherBirths: Birth[]
    sex?: Sex
    identifier?: string
    /** An identifier whose lost zeros were put back; it finds a child, and is never written. */
    likelyIdentifier?: string
    ethnicity?: string
    father?: ListAdult
    mother?: ListAdult
    guardian?: ListAdult
    relation?: string
    education?: { level?: string; grade?: number; school?: string }
    insurance?: { number: string; from?: Day; to?: Day }
    registration?: { state: 'registered' | 'unregistered'; number?: string; on?: Day; place?: string }
    vaccination?: { full: 'yes' | 'no'; on?: Day }
  }
  household: {
    /** Id of the area of the book. */
    area?: string
    number?: { value: number; sheet?: number }
    head?: string
    address?: NonNullable<FieldsOf<'household'>['address']>
    phone?: string
    poverty?: { state: 'none' | 'poor' | 'nearPoor'; certificate?: string }
  }
  support?: { amount?: number; from?: Day }
  /** Names of adults of which the list does not say who they are; they find a child, and are never written. */
  adults: string[]
}
