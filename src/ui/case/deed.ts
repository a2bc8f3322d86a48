import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import { normaliseText } from '#model/name.ts'
import type { Register } from '#model/register.ts'
import { momentOf } from '#ui/moment.ts'
import type { DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'
import type { Case } from './case-view.ts'
import { readClock } from './clock.ts'
import { lengthErrors } from './length.ts'
import type { CaseDeed } from './page.ts'

/** What the short forms of a case hold; each uses the boxes that it shows. */
export interface DeedValues {
  on: DateText
  clock: string
  /** A choice: whether measures are needed, or the kind of step. */
  chosen: string
  /** What was done, the measures, the reason, the commune. */
  text: string
  /** By whom, who signed, the number of the paper. */
  who: string
}

/** What a collaborator is asked, always in the same words and in hers, whatever the reason (`design/product.md` J3). */
export const visitText = 'Ghé thăm hộ này'

/** Everything that blocks saving. */
export function checkDeed(deed: CaseDeed, values: DeedValues, today: Day, now: number): FieldError[] {
  const errors: FieldError[] = []
  const needText = deed === 'emergency' ? values.chosen === 'yes' : deed !== 'task'
  if (deed === 'emergency' || deed === 'step') errors.push(...choiceErrors('chosen', values.chosen))
  if (needText && !values.text.trim())
    errors.push({ field: 'text', message: t(deed === 'close' ? 'case.reasonMissing' : 'case.answerMissing') })
  if (deed !== 'task') errors.push(...dateErrors('on', values.on, today))
  if (deed === 'emergency') {
    const clock = readClock(values.clock)
    if (!clock) errors.push({ field: 'clock', message: t('case.clockWrong') })
    else if (!errors.some(({ field }) => field === 'on') && decidedAt(values, today) > now + 60_000)
      errors.push({ field: 'clock', message: t('error.dateFuture') })
  }
  if ((deed === 'step' || deed === 'handOver') && !values.who.trim())
    errors.push({ field: 'who', message: t('case.answerMissing') })
  const most = deed === 'handOver' ? 200 : deed === 'close' ? 500 : 1000
  errors.push(
    ...lengthErrors([
      ['text', values.text, most],
      ['who', values.who, 120],
    ]),
  )
  return errors
}

/** What a short form writes. */
export function deedChanges(
  deed: CaseDeed,
  one: Case,
  values: DeedValues,
  given: { register: Register; today: Day; me: string; secretId: () => string; newId: () => string },
): NewChange[] {
  const { today } = given
  const text = normaliseText(values.text)
  const who = normaliseText(values.who)
  switch (deed) {
    case 'emergency': {
      const needed = values.chosen === 'yes'
      return edited(one, {
        emergency: {
          needed,
          at: decidedAt(values, today),
          ...(text && { measures: text }),
          ...(who && { signer: who }),
        },
      })
    }
    case 'step':
      return [step(values.chosen, text, readDate(values.on, today), who)]
    case 'handOver':
      return edited(one, {
        handedTo: { commune: text, on: readDate(values.on, today), document: who },
      })
    case 'close':
      return edited(one, { closed: { on: readDate(values.on, today), reason: text } })
    case 'task':
      return [...taskFor(), step('visit', t('case.taskLogged'), today, given.me)]
  }

  function step(kind: string, done: string, on: Day, by: string): NewChange {
    return created('caseStep', given.secretId(), { case: one.id, on, kind, done, by })
  }

  /** Nothing but the household: neither the child nor a reason, and always the same words. */
  function taskFor(): NewChange[] {
    const household = given.register.get('household', one.fields.household ?? '')
    if (!household?.fields.area) return []
    return [
      created('task', given.newId(), {
        area: household.fields.area,
        household: household.id,
        kind: 'visit',
        text: visitText,
        on: today,
      }),
    ]
  }
}

function decidedAt(values: DeedValues, today: Day): number {
  const clock = readClock(values.clock)
  return momentOf(readDate(values.on, today), clock?.hours ?? 0, clock?.minutes ?? 0)
}
