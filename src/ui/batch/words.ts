import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { batchTemplates, type BatchTemplate } from '#rules/batch-template.ts'
import { doseKinds } from '#rules/dose-kind.ts'
import { supportKinds } from '#rules/support-kind.ts'
import type { IconName } from '#ui/part/icon.tsx'
import { codeLabel } from '#ui/visit/child-words.ts'
import { moneyWords } from '#ui/visit/money.ts'
import { t } from '#ui/words/words.ts'

type Fields = RecordOf<'batch'>['fields']

/** What a list gives or does, as its line on paper says it: “Quà, 200.000 đồng, Hội Chữ thập đỏ”. */
export function contentWords(fields: Fields): string {
  const money = typeof fields.amount === 'number' && moneyWords(fields.amount)
  return [deedWords(fields), money, fields.provider].filter(Boolean).join(', ')
}

/** What was done, in a word or two. */
export function deedWords({ writes, detail, template }: Fields): string {
  switch (writes) {
    case 'dose':
      return codeLabel(doseKinds, detail)
    case 'support':
      return template && template !== 'support'
        ? codeLabel(batchTemplates, template)
        : codeLabel(supportKinds, detail)
    case 'participation':
      return codeLabel(
        batchTemplates,
        detail === 'healthCheck' ? 'health-check' : detail === 'consultation' ? 'consultation' : 'event',
      )
    default:
      return t('batch.weighing')
  }
}

/** Whose list it is: an area’s, or the office’s own. */
export function keeperWords(register: Register, area: string | null | undefined): string {
  if (!area) return t('batch.office')
  return register.get('area', area)?.fields.name ?? t('batch.otherArea')
}

/** The picture beside a template’s word. */
export const templatePictures: Record<BatchTemplate['writes'], IconName> = {
  support: 'gift',
  participation: 'people',
  dose: 'injury',
  measurement: 'chart',
}
