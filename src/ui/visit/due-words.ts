import type { Due } from '#check/due.ts'
import { doseKinds } from '#rules/dose-kind.ts'
import { supportKinds } from '#rules/support-kind.ts'
import { codeLabel } from '#ui/visit/child-words.ts'
import { circumstanceCodes } from '#ui/visit/event/circumstance.ts'
import { t } from '#ui/words/words.ts'

/** A due thing in words, with its days and what it is about. */
export function dueWords({ kind, days, values }: Due): string {
  switch (kind) {
    case 'vaccineDose':
      return t('due.vaccineDose', {
        vaccine: codeLabel(doseKinds, String(values?.['antigen'])),
        dose: values?.['dose'] ?? '',
      })
    case 'circumstanceRecheck':
      return t('due.circumstanceRecheck', { what: codeLabel(circumstanceCodes, String(values?.['code'])) })
    case 'supportRecheck':
      return t('due.supportRecheck', { what: codeLabel(supportKinds, String(values?.['kind'])) })
    default:
      return days === undefined ? t(`due.${kind}`) : t(`due.${kind}`, { days })
  }
}

/** What makes one due thing of a child another. */
export function dueKey({ kind, record }: Due): string {
  return `${kind}/${record ?? ''}`
}
