import type { ComponentChildren } from 'preact'
import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { Tone } from '#ui/part/badge.tsx'
import type { BirthText, DateText } from '#ui/part/date-text.ts'
import type { Binding, Choice } from '#ui/part/field.tsx'
import type { IconName } from '#ui/part/icon.tsx'
import type { FieldError } from '#ui/part/use-form.ts'
import type { WordKey } from '#ui/words/words.ts'

/**
 * A form as it is described: what it starts with, its controls in order, what blocks saving, what is written. Nothing
 * here draws; `plan-page.tsx` does. All that it may read is its context.
 */
export interface FormPlan<Values extends object, Context> {
  start(context: Context): Values
  /** The controls for these values; one whose condition fails is left out. */
  fields(values: Values, context: Context): readonly FieldPlan<Values>[]
  /** Everything that blocks saving, in the order of the page; `field` is the control's field. */
  check(values: Values, context: Context): FieldError[]
  /** What one save writes; only called after `check` found nothing. Nothing to write is not an error. */
  changes(values: Values, context: Context, newId: () => string): NewChange[]
}

/** What stands around a control. */
export interface Said {
  label: WordKey
  hint?: WordKey | undefined
  /** A hint that is in words already, where it depends on what is typed. */
  told?: string | undefined
  optional?: boolean | undefined
  /** Unlikely but possible, in words; it never blocks. */
  warning?: string | undefined
  /** Another control from another key on, where what was typed must not stay. */
  key?: string | undefined
}

/** The names of the values of one type. */
export type FieldOf<Values, Wanted> = {
  [Key in keyof Values & string]: Values[Key] extends Wanted ? Key : never
}[keyof Values & string]

/** One control of a described form, or something that stands between controls. */
export type FieldPlan<Values extends object> =
  | (Said & {
      kind: 'text' | 'name' | 'number' | 'phone' | 'code' | 'long'
      field: FieldOf<Values, string>
    })
  /** `latest`: a day to come is allowed until then. */
  | (Said & { kind: 'day'; field: FieldOf<Values, DateText>; latest?: Day })
  /** `recent`: chips for today and yesterday, for a newborn. */
  | (Said & { kind: 'birth'; field: FieldOf<Values, BirthText>; recent?: boolean })
  /**
   * One of several: all visible (chips), the phone's own list (select), or, for a code list, whichever of both suits its
   * length and a search where it is long (choice). `also`: what else an answer settles.
   */
  | (Said & {
      kind: 'chips' | 'select' | 'choice'
      field: FieldOf<Values, string>
      choices: readonly Choice[]
      also?: (value: string) => Partial<Values>
    })
  /** Several of a few. */
  | (Said & { kind: 'ticks'; field: FieldOf<Values, readonly string[]>; choices: readonly Choice[] })
  /** Yes or no for one statement. */
  | (Said & { kind: 'tick'; field: FieldOf<Values, boolean> })
  /** A control of its own making, with the binding of its field. */
  | {
      kind: 'own'
      field: FieldOf<Values, string>
      show: (binding: Binding<string>) => ComponentChildren
      key?: string
    }
  /** Short boxes beside each other that answer one question together, as month and year. */
  | (Said & { kind: 'boxes'; id: string; fields: readonly FieldPlan<Values>[] })
  /** A folded part that most people leave closed. */
  | { kind: 'more'; label: WordKey; fields: readonly FieldPlan<Values>[] }
  /** Controls that belong together; the label is for a screen reader. */
  | { kind: 'group'; label: WordKey; fields: readonly FieldPlan<Values>[] }
  /** A part with a heading, on its own sheet. */
  | { kind: 'section'; label: WordKey; fields: readonly FieldPlan<Values>[] }
  | { kind: 'heading'; label: WordKey }
  /** A sentence between the controls. */
  | { kind: 'words'; words: string; quiet?: boolean }
  /** A message with its picture, and a number to call. */
  | { kind: 'note'; words: string; tone: Tone; icon: IconName; phone?: string | undefined }
  /** Anything else that the page shows between the controls. */
  | { kind: 'element'; key: string; element: ComponentChildren }
