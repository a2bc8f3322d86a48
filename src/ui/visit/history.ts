import type { Day } from '#model/day.ts'
import type { Entity } from '#model/entity.ts'
import type { OnBehalf } from '#model/on-behalf.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { deathCauses, injuryTypes } from '#rules/injury.ts'
import { educationLevels } from '#rules/education-level.ts'
import { supportKinds } from '#rules/support-kind.ts'
import { listedDeeds } from '#ui/batch/deed-line.ts'
import { dateShort } from '#ui/moment.ts'
import { childName, codeLabel } from '#ui/visit/child-words.ts'
import { circumstanceCodes } from '#ui/visit/event/circumstance.ts'
import { t } from '#ui/words/words.ts'

/** One line of the history: day, what happened in the paper book's words, to whom. */
export interface HistoryLine {
  id: string
  entity: Entity
  on: Day
  words: string
  name: string
}

/** A household's history, newest first: its events, what lists gave its children, and the looks at it; optionally of one child alone. */
export function historyOf(register: Register, household: string, child?: string): HistoryLine[] {
  const lines: HistoryLine[] = []
  for (const event of register.lifeEventsOf(household)) {
    if (event.removed || (child !== undefined && event.fields.child !== child)) continue
    const about = event.fields.child ? register.get('child', event.fields.child) : undefined
    lines.push({
      id: event.id,
      entity: 'lifeEvent',
      on: event.fields.on ?? '',
      words: eventWords(event) + markWords(event.fields.onBehalf),
      name: about ? childName(about) : '',
    })
  }
  if (child === undefined) {
    for (const visit of register.visitsOf(household)) {
      if (!visit.removed)
        lines.push({
          id: visit.id,
          entity: 'visit',
          on: visit.fields.on ?? '',
          words: visitWords(visit) + markWords(visit.fields.onBehalf),
          name: '',
        })
    }
  }
  for (const one of register.childrenOf(household)) {
    if (child !== undefined && one.id !== child) continue
    for (const { deed, on, words } of listedDeeds(register, one.id))
      lines.push({ id: deed.id, entity: deed.entity, on, words, name: childName(one) })
  }
  return lines.sort((left, right) => right.on.localeCompare(left.on))
}

/** “ · Ghi hộ: Đặng Thị Lan, phiếu giấy ngày 20/11/2026” where a slip was typed back. */
function markWords(mark: OnBehalf | null | undefined): string {
  return mark ? ` · ${t('paper.onBehalf', { name: mark.name, date: dateShort(mark.paperDate) })}` : ''
}

/** “Hỗ trợ: Quà (Hội khuyến học)”. */
export function eventWords(event: RecordOf<'lifeEvent'>): string {
  const { kind, detail, note } = event.fields
  const words = t(`history.${kind ?? 'recorded'}`)
  const label = detail ? detailWords(kind, detail) : ''
  const said = label ? `${words}: ${label}` : words
  return note ? `${said} (${note})` : said
}

function visitWords(visit: RecordOf<'visit'>): string {
  const { outcome, source, note } = visit.fields
  const words = `${t(`visit.outcome.${outcome ?? 'unchanged'}`)} – ${t(`visit.source.${source ?? 'door'}`)}`
  return note ? `${words} (${note})` : words
}

function detailWords(kind: RecordOf<'lifeEvent'>['fields']['kind'], detail: string): string {
  switch (kind) {
    case 'support':
      return codeLabel(supportKinds, detail)
    case 'school':
    case 'returned':
      return codeLabel(educationLevels, detail)
    case 'dropout':
      return ''
    case 'died':
      return codeLabel(deathCauses, detail)
    case 'injury':
      return codeLabel(injuryTypes, detail)
    case 'circumstance':
      return codeLabel(circumstanceCodes, detail)
    case 'corrected':
      return t(`part.${partOf(detail)}`)
    default:
      return detail
  }
}

function partOf(detail: string): 'basic' | 'parents' | 'other' {
  return detail === 'basic' || detail === 'parents' ? detail : 'other'
}
