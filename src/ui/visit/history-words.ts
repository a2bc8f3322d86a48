import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import type { Code } from '#rules/code.ts'
import { educationLevels } from '#rules/education-level.ts'
import { deathCauses, injuryTypes } from '#rules/injury.ts'
import { supportKinds } from '#rules/support-kind.ts'
import { codeLabel } from '#ui/visit/child-words.ts'
import { circumstanceCodes } from '#ui/visit/event/circumstance.ts'
import { codeWords, t } from '#ui/words/words.ts'

export type LineKind = NonNullable<FieldsOf<'lifeEvent'>['kind']>

/** How a kind of line reads. Its first words are `history.<kind>`. */
interface LineReading {
  /** What the line's `detail` says, after a colon; the detail itself without it. */
  detail?: (detail: string) => string
  /** The note goes on with the sentence, as the paper book writes it, instead of standing in brackets. */
  flows?: true
}

const inList = (list: readonly Code[]) => (detail: string) => codeLabel(list, detail)
const unsaid = () => ''

/** Every kind of line that reads otherwise than “words: detail (note)” (`domain/book.md` 5.1, 5.3). */
const readings: Partial<Record<LineKind, LineReading>> = {
  adoptedIn: { flows: true },
  adoptedOut: { flows: true },
  support: { detail: inList(supportKinds) },
  supportEnded: { detail: inList(supportKinds) },
  school: { detail: inList(educationLevels) },
  returned: { detail: inList(educationLevels) },
  gradesUp: { detail: inList(educationLevels) },
  dropout: { detail: unsaid },
  died: { detail: inList(deathCauses) },
  injury: { detail: inList(injuryTypes) },
  circumstance: { detail: inList(circumstanceCodes) },
  circumstanceEnded: { detail: inList(circumstanceCodes) },
  circumstanceConfirmed: { detail: inList(circumstanceCodes) },
  poverty: { detail: (state) => codeWords('poverty', state) },
  houseCheck: { detail: (result) => codeWords('houseResult', result) },
  corrected: { detail: (part) => t(`part.${part === 'basic' || part === 'parents' ? part : 'other'}`) },
}

/** “Hỗ trợ: Quà (Hội khuyến học)”, “Nhận con nuôi, từ con của bà … và ông …”. */
export function eventWords(event: RecordOf<'lifeEvent'>): string {
  const { kind = 'recorded', detail, note } = event.fields
  const { detail: read = String, flows } = readings[kind] ?? {}
  const label = detail ? read(detail) : ''
  const said = label ? `${t(`history.${kind}`)}: ${label}` : t(`history.${kind}`)
  if (!note) return said
  return flows ? `${said}, ${note}` : `${said} (${note})`
}
