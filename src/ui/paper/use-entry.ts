import { useSignal } from '@preact/signals'
import type { RecordOf } from '#model/record.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { kindOf, lookOf } from '#ui/paper/code.ts'
import { lookChanges, looksOf, rowChanges, valuesWithStart } from '#ui/paper/entry.ts'
import type { PaperGiven, PaperKind, PaperValues } from '#ui/paper/kind.ts'
import type { Slip, SlipText } from '#ui/paper/slip.ts'
import { say } from '#ui/part/snack.tsx'
import { useDraft, type KeptTyping } from '#ui/part/use-draft.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { useRecord } from '#ui/part/use-record.ts'
import { removed } from '#ui/visit/change.ts'
import { eventContext } from '#ui/visit/event/event.ts'
import { householdTitle } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** The row whose boxes are open. */
export interface OpenRow {
  household: string
  code: string
  values: PaperValues
  errors: readonly FieldError[]
}

/** What is kept when the typing is interrupted. */
export interface PaperTyping {
  slip: SlipText
  row: Pick<OpenRow, 'household' | 'code' | 'values'>
}

/** Typing a slip into the table. */
export interface Entry {
  row: OpenRow | undefined
  kept: KeptTyping<PaperTyping>
  /**
   * Reads a letter: a look is written at once, a kind opens its boxes. Answers where the hands go next; `unknown` for a
   * letter that means nothing.
   */
  letter(household: RecordOf<'household'>, text: string): 'next' | 'boxes' | 'unknown'
  kindOfRow(): PaperKind | undefined
  given(household: RecordOf<'household'>): PaperGiven
  set(name: string, text: string): void
  /**
   * Checks the open row and closes it while it is written, so that the next letter can be typed at once; false when
   * something is wrong with it, which is then shown. A row that could not be written opens again.
   */
  save(household: RecordOf<'household'>): boolean
  close(): void
  resume(): SlipText | undefined
}

/** Every row is one save; the row under the hands is kept as a draft. */
export function useEntry(area: string, title: string, text: SlipText, slip: Slip | undefined): Entry {
  const actions = useActions()
  const { register } = useBook()
  const record = useRecord()
  const today = useToday()
  const kept = useDraft<PaperTyping>(`paper/${area}`, title)
  const row = useSignal<OpenRow | undefined>(undefined)
  const newId = () => actions.newId()

  const put = (next: OpenRow | undefined) => {
    row.value = next
    kept.keep(
      next && { slip: text, row: { household: next.household, code: next.code, values: next.values } },
    )
  }
  const given = (household: RecordOf<'household'>): PaperGiven => ({
    context: eventContext(register, household, today),
    on: slip?.onBehalf.paperDate ?? today,
    newId,
  })

  const look = async (household: RecordOf<'household'>, code: ReturnType<typeof lookOf>) => {
    if (!code || !slip) return
    const changes = lookChanges(code, household.id, slip, looksOf(register, household.id, slip), newId)
    if (!(await record(changes))) return
    const visit = changes.at(-1)?.entityId
    say(t('walk.marked', { household: householdTitle(household) }), () => {
      if (visit !== undefined) void record([removed('visit', visit, 'undone')])
    })
  }

  return {
    row: row.value,
    kept,
    given,
    kindOfRow: () => (row.value ? kindOf(row.value.code) : undefined),
    letter(household, typed) {
      const code = lookOf(typed)
      if (code) {
        void look(household, code)
        return 'next'
      }
      const kind = kindOf(typed)
      if (!kind) return 'unknown'
      put({ household: household.id, code: kind.code, values: {}, errors: [] })
      return 'boxes'
    },
    set(name, value) {
      const now = row.peek()
      if (now) put({ ...now, values: { ...now.values, [name]: value } })
    },
    save(household) {
      const now = row.peek()
      const kind = now && kindOf(now.code)
      if (!kind || !slip) return false
      const read = given(household)
      const values = valuesWithStart(kind, now.values, read)
      const errors = kind.check(values, read)
      if (errors.length > 0) {
        row.value = { ...now, errors }
        return false
      }
      const earlier = looksOf(register, household.id, slip)
      row.value = undefined
      void record(rowChanges(kind, values, { ...read, slip, earlier })).then((saved) => {
        if (!saved) return (row.value ??= now)
        if (row.peek() === undefined) put(undefined)
        say(t('paper.saved', { what: t(kind.label), household: householdTitle(household) }))
        return undefined
      })
      return true
    },
    close: () => put(undefined),
    resume() {
      const content = kept.resume()
      if (!content) return undefined
      row.value = { ...content.row, errors: [] }
      return content.slip
    },
  }
}
