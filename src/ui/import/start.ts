import type { Day } from '#model/day.ts'
import { normaliseText } from '#model/name.ts'
import { emptyDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { choiceErrors, dateErrors, readDate } from '#ui/visit/check.ts'
import { bodyWords, isBody, needsName, type Body } from '#ui/import/body.ts'
import { t } from '#ui/words/words.ts'

/** What is asked before a file is opened: what the list is for, whose it is and of which day. */
export interface StartValues {
  kind: 'new' | 'update' | ''
  body: Body | ''
  name: string
  on: DateText
}

export const emptyStart: StartValues = { kind: '', body: '', name: '', on: emptyDate }

/** What the rest of the import needs to know of it. */
export interface Start {
  kind: 'new' | 'update'
  from: string
  on: Day
}

/** What blocks opening; `hasFile` says whether a file was chosen. */
export function checkStart(values: StartValues, hasFile: boolean, today: Day): FieldError[] {
  const { kind, body, name } = values
  return [
    ...choiceErrors('kind', kind, t('import.kindMissing')),
    ...choiceErrors('body', body, t('import.bodyMissing')),
    ...(isBody(body) && needsName(body) && !normaliseText(name)
      ? [{ field: 'name', message: t('import.nameMissing') }]
      : []),
    ...dateErrors('on', values.on, today),
    ...(hasFile ? [] : [{ field: 'file', message: t('import.fileMissing') }]),
  ]
}

/** What was said; only after `checkStart`. */
export function readStart({ kind, body, name, on }: StartValues, today: Day): Start {
  return {
    kind: kind === 'new' ? 'new' : 'update',
    from: bodyWords(body || 'other', name),
    on: readDate(on, today),
  }
}
