import type { Choice } from '#ui/part/field.tsx'
import { t } from '#ui/words/words.ts'

/** How the information came (block A.1 of Mẫu số 01). */
export function sourceChoices(): Choice<'phone' | 'inPerson' | 'told'>[] {
  return (['inPerson', 'phone', 'told'] as const).map((one) => ({
    value: one,
    label: t(`intake.source.${one}`),
  }))
}
