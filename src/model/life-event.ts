import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { onBehalfSchema } from './on-behalf.ts'
import { daySchema } from './span.ts'

const code = z.string().check(z.minLength(1), z.maxLength(40))

/**
 * What happened in a household, in the paper book's words: the line of its history and of the officer's
 * “Biến động mới”. The facts themselves stand in child and household; the event says when and why they changed
 * (`domain/book.md` 9). Kinds are only ever added.
 */
export const lifeEventFields = {
  household: z.uuid(),
  child: z.nullable(z.uuid()),
  kind: z.enum([
    'birth',
    'named',
    'adoptedIn',
    'adoptedOut',
    'movedIn',
    'movedOut',
    'transferred',
    'died',
    'circumstance',
    'support',
    'school',
    'dropout',
    'returned',
    'injury',
    'corrected',
    'wrongEntry',
    'recorded',
    'split',
    'joined',
    'headChanged',
    'renumbered',
    'changedHousehold',
    'roomLeft',
    'houseCheck',
    'agedOut',
    'circumstanceEnded',
    'circumstanceConfirmed',
    'supportEnded',
    'gradesUp',
    'expecting',
    'merged',
    'unmerged',
    'closed',
    'reopened',
    'poverty',
  ]),
  on: daySchema,
  detail: z.nullable(code),
  note: z.nullable(textSchema(500)),
  /** The record that the line tells of, where it has one: an injury, a support, a circumstance, a look at the house. */
  about: z.nullable(z.uuid()),
  onBehalf: z.nullable(onBehalfSchema),
} as const
