import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { Deed } from '#ui/batch/tick.ts'
import { decimal } from '#ui/batch/weigh.ts'
import { deedWords } from '#ui/batch/words.ts'
import { t } from '#ui/words/words.ts'

/** What was written for a child on lists, for its history: the record, its day, and what it was in words. */
export function listedDeeds(register: Register, child: string): { deed: Deed; on: string; words: string }[] {
  const deeds: readonly Deed[] = [
    ...register.supportsOf(child),
    ...register.participationsOf(child),
    ...register.dosesOf(child),
    ...register.measurementsOf(child),
  ]
  return deeds
    .filter((deed) => !deed.removed && deed.fields.batch)
    .map((deed) => ({
      deed,
      on: dayOf(deed),
      words: wordsOf(deed, register.get('batch', deed.fields.batch ?? '')),
    }))
}

function dayOf(deed: Deed): string {
  return (deed.entity === 'support' ? deed.fields.period?.from : deed.fields.on) ?? ''
}

/** The list’s own name where this device has it; else what the record itself says. */
function wordsOf(deed: Deed, batch: RecordOf<'batch'> | undefined): string {
  const name = batch?.fields.name ?? own(deed)
  if (deed.entity !== 'measurement') return t('batch.history', { name })
  const { weight, height } = deed.fields
  const figures = [weight && `${decimal(weight, 1000)} kg`, height && `${decimal(height, 10)} cm`]
  return t('batch.history', { name: [name, ...figures].filter(Boolean).join(', ') })
}

function own(deed: Deed): string {
  switch (deed.entity) {
    case 'support':
      return deed.fields.note ?? deedWords({ writes: 'support', detail: deed.fields.kind ?? null })
    case 'participation':
      return deed.fields.name ?? ''
    case 'dose':
      return deedWords({ writes: 'dose', detail: deed.fields.what ?? null })
    case 'measurement':
      return deedWords({ writes: 'measurement' })
  }
}
