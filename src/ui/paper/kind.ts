import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import type { WordKey } from '#ui/words/words.ts'

/** The boxes of a row by name, as typed; a choice holds its value. */
export type PaperValues = Readonly<Record<string, string>>

/** One box of a row. */
export interface PaperField {
  name: string
  label: WordKey
  kind: 'text' | 'date' | 'name' | 'choice'
  choices?: readonly { value: string; label: string }[]
  /** What the box holds before anything is typed. */
  start?: string
}

/** Something that a paper slip can say of a household, with its letter. */
export interface PaperKind {
  /** The letter on paper and in the table. */
  code: string
  label: WordKey
  /** Boxes, which depend on the household and on what is chosen so far; none means that the letter says it all. */
  fields(context: EventContext, values: PaperValues): readonly PaperField[]
  check(values: PaperValues, given: PaperGiven): FieldError[]
  /** What is written; the look at the household and the mark of the slip are added by `entry.ts`. */
  changes(values: PaperValues, given: PaperGiven): NewChange[]
}

/** What a row is read with. */
export interface PaperGiven {
  context: EventContext
  /** The day of the slip. */
  on: Day
  newId: () => string
}

/** Children of the household to choose from; the only one is chosen already. */
export function childField(context: EventContext, nameOf: (id: string) => string): PaperField {
  const [first, second] = context.children
  return {
    name: 'child',
    label: 'event.whichChild',
    kind: 'choice',
    choices: context.children.map((child, index) => ({
      value: child.id,
      label: `${String(index + 1)}. ${nameOf(child.id)}`,
    })),
    ...(first && !second && { start: first.id }),
  }
}
