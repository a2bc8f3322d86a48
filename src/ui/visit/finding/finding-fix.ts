import type { NewChange } from '#book/book.ts'
import type { Finding } from '#check/finding.ts'
import type { Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'
import { withValueFrom } from '#model/span.ts'
import { created, edited, removed } from '#ui/visit/change.ts'
import type { WordKey } from '#ui/words/words.ts'

/** What one tap does about a finding, and what takes it back. */
export interface Fix {
  words: WordKey
  changes: NewChange[]
  back: NewChange[]
}

/** The one-tap answer to a suggestion; undefined for everything that people must write themselves. */
export function fixOf(
  finding: Finding,
  register: Register,
  today: Day,
  newId: () => string,
): Fix | undefined {
  if (finding.code === 'ratherGroup03') return group03(finding, register)
  if (finding.code === 'nobodyLeft') return close(finding, register, today, newId())
  return undefined
}

/** V2: the same circumstance under group 03, with the subgroup that the parents' state names. */
function group03({ record = '', values }: Finding, register: Register): Fix | undefined {
  const before = register.get('circumstance', record)
  const { code } = before?.fields ?? {}
  if (!before || code === undefined) return undefined
  const back = { code, subgroup: before.fields.subgroup ?? null }
  return {
    words: 'finding.fix.group03',
    changes: edited(before, { code: '03', subgroup: String(values?.['subgroup'] ?? '') || null }),
    back: [{ kind: 'set/1', entity: 'circumstance', entityId: record, fields: back }],
  }
}

/** V15: the household is closed from today on, with a line in its history. */
function close({ household }: Finding, register: Register, today: Day, lifeEvent: string): Fix | undefined {
  const before = register.get('household', household)
  if (!before) return undefined
  const status = withValueFrom(before.fields.status, today, { state: 'dissolved' as const })
  return {
    words: 'finding.fix.close',
    changes: [
      ...edited(before, { status }),
      created('lifeEvent', lifeEvent, { household, kind: 'closed', on: today }),
    ],
    back: [
      {
        kind: 'set/1',
        entity: 'household',
        entityId: household,
        fields: { status: before.fields.status ?? [] },
      },
      removed('lifeEvent', lifeEvent, 'undone'),
    ],
  }
}
